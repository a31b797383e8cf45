import type { Role } from "../../src/core/table/table";
import type { PlannedColumn, PlannedRow, PlannedSheet } from "./plan";
import { C, leadText, taskText } from "./wording";

/** Columns under one title whose ticks say one thing: a state, a unit, a time. The first of them has the role. */
const ticked = (role: Role | undefined, titles: readonly (readonly string[])[]): PlannedColumn[] =>
  titles.map((path, at) => ({ titles: path, ...(at === 0 && role && { role }) }));
const under = (group: string, ...titles: string[]) => titles.map((title) => [group, title]);

/** Tasks with a tick (or what stands for one) at some places, and what the ticks must say. */
function rows(
  ticks: readonly Readonly<Record<number, string>>[],
  role: Role,
  said: readonly string[],
  cells: (n: number) => Partial<Record<Role, string>>,
): PlannedRow[] {
  return ticks.map((beside, n) => ({
    kind: "task",
    index: String(n + 1),
    cells: { task: taskText(n), ...cells(n) },
    beside,
    effective: { [role]: said[n] ?? "" },
  }));
}

const unitAndTime = (n: number) => ({ lead: leadText(n), deadline: "Quý II/2025" });
const unitOnly = (n: number) => ({ lead: leadText(n) });
const timeOnly = () => ({ deadline: "Quý II/2025" });

export const TICK_SHEETS: readonly PlannedSheet[] = [
  {
    name: "Kết quả đánh dấu",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          C.lead,
          C.deadline,
          ...ticked("result", under("Kết quả", "Hoàn thành", "Đang thực hiện", "Chưa thực hiện")),
          C.note,
        ],
        rows: rows(
          [{ 4: "x" }, { 5: "x" }, { 6: "x" }, {}],
          "result",
          ["Hoàn thành", "Đang thực hiện", "Chưa thực hiện", ""],
          unitAndTime,
        ),
      },
    ],
  },
  {
    name: "Đã và chưa",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          C.lead,
          C.deadline,
          ...ticked("result", under("Tình trạng thực hiện", "Đã thực hiện", "Chưa thực hiện")),
        ],
        rows: rows(
          [{ 4: "X" }, { 5: "X" }, { 4: "X" }],
          "result",
          ["Đã thực hiện", "Chưa thực hiện", "Đã thực hiện"],
          unitAndTime,
        ),
      },
    ],
  },
  {
    name: "Đúng hạn, trễ hạn",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          C.lead,
          C.deadline,
          ...ticked("result", [
            ["Tình trạng", "Hoàn thành", "Đúng hạn"],
            ["Tình trạng", "Hoàn thành", "Trễ hạn"],
            ["Tình trạng", "Chưa hoàn thành"],
          ]),
        ],
        rows: rows(
          [{ 4: "x" }, { 5: "x" }, { 6: "x" }],
          "result",
          ["Hoàn thành Đúng hạn", "Hoàn thành Trễ hạn", "Chưa hoàn thành"],
          unitAndTime,
        ),
      },
    ],
  },
  {
    name: "Trạng thái một tầng",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          C.lead,
          C.deadline,
          ...ticked("result", [["Hoàn thành đúng hạn"], ["Hoàn thành trễ hạn"], ["Chưa hoàn thành"]]),
        ],
        rows: rows(
          [{ 4: "✓" }, { 6: "✓" }, { 5: "✓" }],
          "result",
          ["Hoàn thành đúng hạn", "Chưa hoàn thành", "Hoàn thành trễ hạn"],
          unitAndTime,
        ),
      },
    ],
  },
  {
    name: "Chưa ai đánh dấu",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          C.lead,
          C.deadline,
          ...ticked("result", under("Kết quả thực hiện", "Đã hoàn thành", "Đang thực hiện")),
        ],
        rows: rows([{}, {}, {}], "result", ["", "", ""], unitAndTime),
      },
    ],
  },
  {
    name: "Đơn vị đánh dấu",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          ...ticked(
            "lead",
            under("Đơn vị thực hiện", "Văn phòng Sở", "Thanh tra Sở", "Phòng Bổ trợ tư pháp"),
          ),
          C.deadline,
        ],
        rows: rows(
          [{ 2: "x" }, { 3: "x" }, { 4: "x" }, { 2: "x", 4: "x" }],
          "lead",
          ["Văn phòng Sở", "Thanh tra Sở", "Phòng Bổ trợ tư pháp", "Văn phòng Sở; Phòng Bổ trợ tư pháp"],
          timeOnly,
        ),
      },
    ],
  },
  {
    name: "Chủ trì và phối hợp đánh dấu",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          ...ticked(
            "lead",
            under("Phân công thực hiện", "Văn phòng Sở", "Thanh tra Sở", "Phòng Bổ trợ tư pháp"),
          ),
          C.deadline,
        ],
        rows: rows(
          [
            { 2: "CT", 3: "PH" },
            { 3: "CT", 4: "PH" },
            { 2: "PH", 3: "PH", 4: "CT" },
          ],
          "lead",
          ["Văn phòng Sở", "Thanh tra Sở", "Phòng Bổ trợ tư pháp"],
          timeOnly,
        ).map((row, n) =>
          row.kind === "task"
            ? {
                ...row,
                effective: {
                  ...row.effective,
                  coordinator:
                    ["Thanh tra Sở", "Phòng Bổ trợ tư pháp", "Văn phòng Sở; Thanh tra Sở"][n] ?? "",
                },
              }
            : row,
        ),
      },
    ],
  },
  {
    name: "Bốn quý",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          C.lead,
          ...ticked("deadline", [["Quý I"], ["Quý II"], ["Quý III"], ["Quý IV"]]),
          C.note,
        ],
        rows: rows(
          [
            { 3: "x" },
            { 4: "x", 5: "x" },
            { 6: "x" },
            { 3: "x", 4: "x", 5: "x", 6: "x" },
            { 3: "x", 5: "x" },
          ],
          "deadline",
          ["Quý I", "Quý II - Quý III", "Quý IV", "Quý I - Quý IV", "Quý I, Quý III"],
          unitOnly,
        ),
      },
    ],
  },
  {
    name: "Thời gian trên bốn quý",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          C.lead,
          ...ticked("deadline", under("Thời gian thực hiện năm 2025", "Quý 1", "Quý 2", "Quý 3", "Quý 4")),
        ],
        rows: rows([{ 3: "x" }, { 4: "x" }, {}], "deadline", ["Quý 1/2025", "Quý 2/2025", ""], unitOnly),
      },
    ],
  },
  {
    name: "Mười hai tháng",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          C.lead,
          ...ticked(
            "deadline",
            Array.from({ length: 12 }, (_, month) => ["Tiến độ thực hiện", `T${month + 1}`]),
          ),
        ],
        rows: rows(
          [{ 3: "x" }, { 5: "x", 6: "x", 7: "x" }, { 14: "x" }],
          "deadline",
          ["Tháng 1", "Tháng 3 - Tháng 5", "Tháng 12"],
          unitOnly,
        ),
      },
    ],
  },
  {
    name: "Quý bên cạnh thời hạn",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          C.lead,
          C.deadline,
          { titles: ["Quý I"] },
          { titles: ["Quý II"] },
          { titles: ["Quý III"] },
          { titles: ["Quý IV"] },
        ],
        rows: rows(
          [{ 4: "x" }, { 5: "x" }, { 7: "x" }],
          "deadline",
          ["Quý II/2025", "Quý II/2025", "Quý II/2025"],
          unitAndTime,
        ),
      },
    ],
  },
];
