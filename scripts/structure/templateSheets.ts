import type { PlannedColumn, PlannedRow, PlannedSheet } from "./plan";
import { C, leadText, task, taskText, titled } from "./wording";

/** A clean sheet of every template: nothing may be found in it. */
export const TEMPLATE_SHEETS: readonly PlannedSheet[] = [
  clean("Kế hoạch", "plan", "KẾ HOẠCH CÔNG TÁC NĂM 2025", [
    C.index,
    C.task,
    C.lead,
    C.coordinator,
    C.deadline,
  ]),
  clean("Chỉ số PAR", "par-index", "NHIỆM VỤ CẢI THIỆN CHỈ SỐ PAR INDEX", [
    C.index,
    titled(C.criterion, "Tiêu chí"),
    C.task,
    C.lead,
    C.coordinator,
    C.deadline,
    C.note,
  ]),
  clean("Chỉ số PAPI", "papi", "NHIỆM VỤ NÂNG CAO CHỈ SỐ PAPI", [
    C.index,
    C.task,
    C.lead,
    C.coordinator,
    C.deadline,
    C.note,
  ]),
  clean("Chỉ số SIPAS", "sipas", "NHIỆM VỤ NÂNG CAO CHỈ SỐ SIPAS", [
    C.index,
    C.task,
    titled(C.lead, "Đơn vị, cá nhân chủ trì"),
    C.coordinator,
    C.deadline,
  ]),
  clean("Nhiệm vụ được giao", "assigned-results", "KẾT QUẢ THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO", [
    C.index,
    C.task,
    C.basis,
    C.lead,
    C.coordinator,
    C.deadline,
    C.result,
    C.description,
  ]),
  clean("Kết quả kế hoạch", "plan-results", "TÌNH HÌNH THỰC HIỆN KẾ HOẠCH SỐ 5", [
    C.index,
    C.task,
    C.lead,
    C.deadline,
    C.result,
    C.description,
  ]),
  {
    name: "Chỉ tiêu",
    parts: [
      { lines: [{ 0: "CÁC CHỈ TIÊU NĂM 2025", merge: [0, 4], bold: true }, {}] },
      {
        template: "indicators",
        columns: [
          C.index,
          titled(C.task, "Chỉ tiêu"),
          { role: "target", titles: ["Mức giao"] },
          { role: "numerator", titles: ["Số đã giải quyết"] },
          { role: "denominator", titles: ["Tổng số"] },
          { role: "ratio", titles: ["Tỷ lệ (%)"] },
        ],
        rows: [0, 1, 2].map((n): PlannedRow => ({
          kind: "task",
          index: String(n + 1),
          cells: {
            task: `Tỷ lệ hồ sơ loại ${n + 1} giải quyết đúng hạn`,
            target: "từ 95% trở lên",
            numerator: "96",
            denominator: "100",
            ratio: "96",
          },
        })),
      },
    ],
  },
];

function clean(
  name: string,
  template: string,
  title: string,
  columns: readonly PlannedColumn[],
): PlannedSheet {
  const roles = new Set(columns.map(({ role }) => role));
  const fill = (n: number) => ({
    ...(roles.has("criterion") && { criterion: `Tiêu chí thành phần số ${n + 1}` }),
    ...(roles.has("coordinator") && { coordinator: leadText(n + 1) }),
    ...(roles.has("basis") && { basis: `Thông báo số ${n + 10}/TB-UBND` }),
    ...(roles.has("result") && { result: "Hoàn thành" }),
    ...(roles.has("description") && { description: `Đã ban hành văn bản số ${n + 3}` }),
  });
  const rows: PlannedRow[] = [
    { kind: "section", index: "1", title: "CÔNG TÁC CHỈ ĐẠO" },
    task(0, "1.1", { cells: fill(0) }),
    task(1, "1.2", { cells: fill(1) }),
    { kind: "section", index: "2", title: "CÔNG TÁC CHUYÊN MÔN" },
    task(2, "2.1", { cells: { ...fill(2), task: taskText(12) } }),
  ];
  return {
    name,
    parts: [
      { lines: [{ 0: "SỞ TƯ PHÁP" }, { 0: title, merge: [0, columns.length - 1], bold: true }, {}] },
      { template, columns, rows },
    ],
  };
}
