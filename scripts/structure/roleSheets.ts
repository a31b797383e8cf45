import type { PlannedSheet } from "./plan";
import { C, leadText, task, taskText, tasks, titled } from "./wording";

/** Columns whose titles may mean several things, or nothing that an assignment table knows. */
export const ROLE_SHEETS: readonly PlannedSheet[] = [
  {
    name: "Tiến độ là thời hạn",
    parts: [
      {
        columns: [C.index, C.task, C.lead, titled(C.deadline, "Tiến độ"), C.result],
        rows: tasks(5).map(withResult),
      },
    ],
  },
  {
    name: "Tiến độ là tình trạng",
    parts: [
      {
        columns: [C.index, C.task, C.lead, C.deadline, titled(C.result, "Tiến độ")],
        rows: tasks(5).map(withResult),
      },
    ],
  },
  {
    name: "Kết quả là sản phẩm",
    parts: [
      {
        columns: [C.index, C.task, titled(C.product, "Kết quả"), C.lead, C.deadline, C.result],
        rows: tasks(5).map((row, n) => withCells(withResult(row, n), { product: "Báo cáo tổng hợp" })),
      },
    ],
  },
  {
    name: "Kết quả là tình trạng",
    parts: [
      {
        columns: [C.index, C.task, C.product, C.lead, C.deadline, titled(C.result, "Kết quả")],
        rows: tasks(5).map((row, n) => withCells(withResult(row, n), { product: "Quyết định" })),
      },
    ],
  },
  {
    name: "Đơn vị tính",
    parts: [
      {
        columns: [C.index, C.task, { titles: ["Đơn vị tính"] }, titled(C.lead, "Đơn vị"), C.deadline],
        rows: tasks(5),
      },
    ],
  },
  {
    name: "Thực hiện",
    parts: [
      {
        columns: [C.index, titled(C.task, "Công việc"), titled(C.lead, "Thực hiện"), C.deadline],
        rows: tasks(5),
      },
    ],
  },
  {
    name: "Cột ngoài biểu",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          C.lead,
          C.deadline,
          { titles: ["Kinh phí (triệu đồng)"] },
          { titles: ["Nguồn vốn"] },
          C.note,
        ],
        rows: tasks(4),
      },
    ],
  },
  {
    name: "Đủ các cột",
    parts: [
      {
        columns: [
          C.index,
          C.criterion,
          C.task,
          C.basis,
          C.product,
          C.lead,
          C.coordinator,
          C.officer,
          C.deadline,
          C.result,
          C.description,
          C.note,
        ],
        rows: tasks(4).map((row, n) =>
          withCells(withResult(row, n), {
            criterion: "Hộ tịch, quốc tịch",
            basis: "Kế hoạch số 21/KH-UBND",
            product: "Báo cáo",
            coordinator: leadText(7),
            officer: "Trần Văn Bình",
            description: "Đã gửi văn bản tới các xã, phường",
          }),
        ),
      },
    ],
  },
  {
    name: "Thiếu cột thời hạn",
    parts: [{ columns: [C.index, C.task, C.lead, C.coordinator], rows: tasks(4), finds: ["missing-column"] }],
  },
  {
    name: "Thiếu cột số",
    parts: [
      {
        columns: [C.task, C.lead, C.deadline],
        rows: [0, 1, 2].map((n) => task(n)),
        finds: ["missing-column"],
      },
    ],
  },
  {
    name: "Số nằm trong nội dung",
    parts: [
      {
        columns: [C.task, C.lead, C.deadline],
        rows: [1, 2, 3].map((n) =>
          task(n, undefined, {
            cells: { task: `${n}. ${taskText(n)}` },
            numberInText: String(n),
          }),
        ),
        finds: ["missing-column"],
      },
    ],
  },
];

type Row = ReturnType<typeof tasks>[number];

function withCells(row: Row, cells: Record<string, string>): Row {
  return row.kind === "task" ? { ...row, cells: { ...row.cells, ...cells } } : row;
}

function withResult(row: Row, n: number): Row {
  return withCells(row, { result: ["Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện"][n % 3] ?? "" });
}
