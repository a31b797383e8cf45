import { isoDay, serialOfDay } from "../calendar/day";
import type { CellValue } from "../grid/grid";
import type { Role } from "../table/table";

/** How a column of a blank sheet looks: width in millimetres, how its cells stand, en-US number format. */
export interface ColumnLook {
  mm: number;
  horizontal: "Left" | "Center";
  numberFormat?: string;
}

const LEFT = { horizontal: "Left" } as const;
const CENTER = { horizontal: "Center" } as const;

/** By role; texts that Excel would read as something else stand in cells of text format. */
export const COLUMN_LOOKS: Readonly<Record<Role, ColumnLook>> = {
  index: { mm: 12, ...CENTER, numberFormat: "@" },
  criterion: { mm: 40, ...LEFT },
  task: { mm: 70, ...LEFT },
  basis: { mm: 36, ...LEFT },
  product: { mm: 34, ...LEFT },
  lead: { mm: 42, ...LEFT },
  coordinator: { mm: 44, ...LEFT },
  officer: { mm: 30, ...LEFT },
  deadline: { mm: 28, ...CENTER, numberFormat: "dd/mm/yyyy" },
  target: { mm: 30, ...CENTER, numberFormat: "@" },
  baseline: { mm: 22, ...CENTER },
  numerator: { mm: 22, ...CENTER },
  denominator: { mm: 22, ...CENTER },
  ratio: { mm: 20, ...CENTER, numberFormat: "0%" },
  assessment: { mm: 24, ...CENTER },
  result: { mm: 34, ...LEFT },
  description: { mm: 44, ...LEFT },
  note: { mm: 28, ...LEFT },
};

/** One text a row for the roles that tell examples apart. */
const TEXTS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  index: ["1", "2", "3"],
  criterion: ["Cải cách thể chế", "Cải cách thủ tục hành chính", "Cải cách chế độ công vụ"],
  task: ["Rà soát văn bản thuộc lĩnh vực", "Công khai thủ tục hành chính", "Bồi dưỡng nghiệp vụ công chức"],
  basis: ["Kế hoạch số 15/KH-STP", "Công văn số 120/STP-VP", "Kế hoạch số 18/KH-STP"],
  product: ["Báo cáo kết quả rà soát", "Danh mục thủ tục được công khai", "Kế hoạch bồi dưỡng"],
  officer: ["Chuyên viên Nguyễn Văn A", "Chuyên viên Trần Thị B", "Chuyên viên Lê Văn C"],
  target: ["từ 95% trở lên", "100%", "từ 90% trở lên"],
  assessment: ["Đạt", "Đạt", "Đạt"],
  result: ["Hoàn thành", "Hoàn thành", "Hoàn thành"],
  description: ["Đã rà soát đủ văn bản", "Đã công khai đủ thủ tục", "Đã mở một lớp bồi dưỡng"],
};
/** Days after the 12th: nobody can take the day for the month. */
const DAYS = [
  [6, 30],
  [9, 30],
  [12, 31],
] as const;

export const EXAMPLE_ROWS = DAYS.length;

/** What the example of a row (0 to 2) depends on: names of units in use, and where the operands of a ratio stand. */
export interface ExampleOf {
  units: readonly string[];
  year: number;
  /** A1 names of numerator and denominator in the same row, where the sheet has both. */
  operands?: readonly [string, string];
}

/** Cells that are no text of the lists above. */
const MADE: Readonly<Partial<Record<Role, (row: number, of: ExampleOf) => CellValue>>> = {
  lead: (row, { units }) => units[row % units.length] ?? "",
  coordinator: (row, { units }) => units[(row + 1) % units.length] ?? "",
  deadline: (row, { year }) => serialOfDay(isoDay(year, ...dayOfRow(row))),
  baseline: () => 80,
  numerator: () => 98,
  denominator: () => 100,
  ratio: (_, { operands }) => (operands ? `=${operands[0]}/${operands[1]}` : 0.98),
};

function dayOfRow(row: number): readonly [number, number] {
  return DAYS[row] ?? DAYS[0];
}

/** What stands in an example row under a role. */
export function exampleCell(role: Role, row: number, of: ExampleOf): CellValue {
  return MADE[role]?.(row, of) ?? TEXTS[role]?.[row] ?? "";
}
