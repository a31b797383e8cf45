import { REGISTER_TABLE } from "./registerNames";

/** Columns of the register in their order, first what is printed; the summary's formulas name them by their headings. Widths in mm. */
export const REGISTER_COLUMNS = [
  { key: "source", heading: "Nguồn", mm: 32 },
  { key: "plan", heading: "Kế hoạch", mm: 24 },
  { key: "section", heading: "Mục", mm: 34 },
  { key: "index", heading: "Số", mm: 12 },
  { key: "occurrence", heading: "Lần", mm: 11 },
  { key: "task", heading: "Nhiệm vụ", mm: 72 },
  { key: "lead", heading: "Chủ trì", mm: 36 },
  { key: "deadline", heading: "Thời hạn", mm: 28 },
  { key: "due", heading: "Ngày đến hạn", mm: 24 },
  { key: "result", heading: "Kết quả", mm: 40 },
  { key: "completedOn", heading: "Hoàn thành ngày", mm: 24 },
  { key: "status", heading: "Tình trạng", mm: 26 },
  { key: "remark", heading: "Ghi chú", mm: 26 },
  { key: "otherLeads", heading: "Chủ trì khác", mm: 28 },
  { key: "coordinators", heading: "Phối hợp", mm: 36 },
  { key: "reading", heading: "Cách hiểu", mm: 30 },
  { key: "deadlineKind", heading: "Loại thời hạn", mm: 22 },
  { key: "said", heading: "Hiểu là", mm: 16 },
  { key: "inPeriod", heading: "Trong kỳ", mm: 13 },
  { key: "numerator", heading: "Tử số", mm: 18 },
  { key: "denominator", heading: "Mẫu số", mm: 18 },
  { key: "ratio", heading: "Tỷ lệ", mm: 16 },
  { key: "target", heading: "Mức giao", mm: 26 },
  { key: "overdueOrder", heading: "Thứ tự quá hạn", mm: 18 },
  { key: "nextOrder", heading: "Thứ tự quý sau", mm: 18 },
] as const;

export type RegisterColumn = (typeof REGISTER_COLUMNS)[number]["key"];

/** Zero-based position of each column. */
export const REGISTER_COLUMN = Object.fromEntries(
  REGISTER_COLUMNS.map(({ key }, index) => [key, index]),
) as Readonly<Record<RegisterColumn, number>>;

const HEADING = Object.fromEntries(REGISTER_COLUMNS.map(({ key, heading }) => [key, heading])) as Readonly<
  Record<RegisterColumn, string>
>;

/** A whole column in a formula: SoNhiemVu[Chủ trì]. */
export function registerColumn(column: RegisterColumn): string {
  return `${REGISTER_TABLE}[${HEADING[column]}]`;
}

/** The cell of a column in the formula's own row, in the spelling that files use. */
export function registerCell(column: RegisterColumn): string {
  return `${REGISTER_TABLE}[[#This Row],[${HEADING[column]}]]`;
}
