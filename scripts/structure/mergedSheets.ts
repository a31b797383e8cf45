import type { PlannedRow, PlannedSheet } from "./plan";
import { C, deadlineText, leadText, task, tasks, taskText, titled } from "./wording";

const SOLUTIONS = [
  "Niêm yết số điện thoại nhận phản ánh tại nơi tiếp dân",
  "Đăng kết quả giải quyết hồ sơ trên trang của xã",
  "Tập huấn kỹ năng trả lời người dân cho công chức",
  "Công khai danh sách hộ được hỗ trợ tại nhà văn hóa",
  "Lấy ý kiến người dân về quy ước của thôn",
];
const INDICES = ["Công khai, minh bạch trong việc ra quyết định", "Tham gia của người dân ở cơ sở"];

/** Solutions below the index they serve, which is merged over them as are unit and time. */
function solutions(counts: readonly number[], lead: (group: number) => string, time: string): PlannedRow[] {
  let n = 0;
  return counts.flatMap((count, group) =>
    Array.from({ length: count }, (_, at): PlannedRow => {
      const first = at === 0;
      const over = first ? count : 1;
      return {
        kind: "task",
        cells: {
          ...(first && { criterion: INDICES[group] ?? "", lead: lead(group), deadline: time }),
          task: SOLUTIONS[n++] ?? "",
        },
        over: { criterion: over, lead: over, deadline: over },
        effective: { lead: lead(group), deadline: time },
      };
    }),
  );
}

/** Titles, cells and lines that are merged over others. */
export const MERGED_SHEETS: readonly PlannedSheet[] = [
  {
    name: "Giải pháp dưới chỉ số",
    parts: [
      { lines: [{ 0: "GIẢI PHÁP NÂNG CAO CHỈ SỐ PAPI NĂM 2025", merge: [0, 3], bold: true }] },
      {
        template: "papi",
        columns: [
          { role: "criterion", titles: ["Chỉ số nội dung"] },
          titled(C.task, "Giải pháp"),
          C.lead,
          C.deadline,
        ],
        rows: solutions([3, 2], leadText, "Năm 2025"),
        finds: ["missing-column"],
      },
    ],
  },
  {
    name: "Nội dung trên giải pháp",
    parts: [
      {
        columns: [
          { role: "criterion", titles: ["Nội dung"] },
          titled(C.task, "Nhiệm vụ, giải pháp"),
          C.lead,
          C.deadline,
        ],
        rows: solutions([2, 3], leadText, "Quý IV/2025"),
        finds: ["missing-column"],
      },
    ],
  },
  {
    name: "Một tiêu đề hai cột",
    parts: [
      {
        columns: [
          titled(C.index, "Tiêu chí, tiêu chí thành phần"),
          { role: "criterion", titles: [], joined: true },
          titled(C.task, "Nhiệm vụ cụ thể"),
          C.lead,
          C.deadline,
        ],
        rows: [
          { kind: "section", index: "1", title: "CHỈ ĐẠO, ĐIỀU HÀNH" },
          ...["1.1", "1.2", "1.3"].map((index, n) =>
            task(n, index, { cells: { criterion: `Tiêu chí thành phần thứ ${n + 1} của nhóm` } }),
          ),
        ],
      },
    ],
  },
  {
    name: "Nội dung trên hai cột",
    parts: [
      {
        columns: [
          titled(C.index, "Nội dung nhiệm vụ"),
          { role: "task", titles: [], joined: true },
          C.lead,
          C.deadline,
        ],
        rows: tasks(4),
      },
    ],
  },
  {
    name: "Cột chữ không rõ tên",
    parts: [
      {
        columns: [C.index, titled(C.task, "Diễn biến dự liệu"), C.lead, C.deadline],
        rows: tasks(4),
      },
    ],
  },
  {
    name: "Cột chữ bên cạnh ghi chú",
    parts: [
      {
        columns: [C.index, titled(C.task, "Phần của phòng"), C.lead, C.deadline, C.note],
        rows: tasks(4).map((row) =>
          row.kind === "task"
            ? { ...row, cells: { ...row.cells, note: "Theo chỉ đạo tại cuộc họp giao ban" } }
            : row,
        ),
      },
    ],
  },
  {
    name: "Cộng không có số",
    parts: [
      {
        columns: [C.index, C.task, C.lead, C.deadline, { titles: ["Kinh phí (triệu đồng)"] }],
        rows: [
          ...tasks(3).map((row, n) =>
            row.kind === "task" ? { ...row, beside: { 4: String(10 + n) } } : row,
          ),
          { kind: "total", title: "Cộng" },
        ],
      },
    ],
  },
  {
    name: "Tổng cộng ở ô số",
    parts: [
      {
        columns: [C.index, C.task, C.lead, C.deadline, { titles: ["Kinh phí"] }],
        rows: [
          ...tasks(3).map((row, n) =>
            row.kind === "task" ? { ...row, beside: { 4: String(10 + n) } } : row,
          ),
          { kind: "total", title: "Tổng cộng", at: "index", beside: { 4: "33" } },
        ],
      },
    ],
  },
  {
    name: "Chú thích dưới bảng",
    parts: [
      { columns: [C.index, C.task, C.lead, C.deadline, C.note], rows: tasks(3) },
      {
        lines: [
          { 0: "(1) Theo Nghị quyết của Hội đồng nhân dân tỉnh về dự toán năm.", merge: [0, 4] },
          { 0: "(2) Thực hiện khi có hướng dẫn.", merge: [0, 4] },
        ],
      },
    ],
  },
  {
    name: "Ghi chú dưới bảng",
    parts: [
      { columns: [C.index, C.task, C.lead, C.deadline, C.note], rows: tasks(3) },
      { lines: [{ 0: "Ghi chú: Thời hạn tính theo ngày nhận văn bản.", merge: [0, 4] }] },
    ],
  },
  {
    name: "Hoa thị dưới bảng",
    parts: [
      { columns: [C.index, C.task, C.lead, C.deadline, C.note], rows: tasks(3) },
      { lines: [{ 0: "* Các nhiệm vụ phát sinh được bổ sung hằng tháng.", merge: [0, 4], bold: true }] },
    ],
  },
  {
    name: "Đơn vị lặp trong ô gộp",
    parts: [
      {
        columns: [C.index, C.task, C.lead, C.deadline],
        rows: [
          task(0, "1", {
            cells: { lead: "Văn phòng Sở; Thanh tra Sở", deadline: deadlineText(0) },
            over: { lead: 2 },
          }),
          task(1, "2", {
            cells: { task: taskText(1), lead: "" },
            over: { lead: 1 },
            effective: { lead: "Văn phòng Sở; Thanh tra Sở" },
          }),
        ],
      },
    ],
  },
];
