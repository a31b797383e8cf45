import type { SheetCells } from "./sheetCells";
import type { Role, TableColumn, TickColumn, YearColumn } from "./table";

/** Where the columns of a table stand. */
export interface TableShape {
  left: number;
  right: number;
  columns: readonly number[];
  columnOf: (role: Role) => number | undefined;
  roleAt: (column: number) => Role | undefined;
  /** The columns whose ticks answer for a role, where some do. */
  ticksOf: (role: Role) => readonly TickColumn[] | undefined;
  /** The columns of targets for one year each, the one that has the role first. */
  targetYears: readonly YearColumn[];
  /** Columns that may hold the title of a row: the task's, then the criterion's. */
  titleColumns: readonly number[];
  /** Columns of the table that hold text of their own in a row. */
  filled: (cells: SheetCells, row: number) => readonly number[];
}

/** The shape of a table with these columns; `left` and `right` (inclusive) are its edges on the sheet. */
export function tableShape(columns: readonly TableColumn[], left: number, right: number): TableShape {
  const byRole = new Map(columns.flatMap(({ role, column }) => (role ? [[role, column] as const] : [])));
  const byColumn = new Map(columns.flatMap(({ role, column }) => (role ? [[column, role] as const] : [])));
  const ticks = new Map(columns.flatMap(({ role, ticks: group }) => (role && group ? [[role, group]] : [])));
  const target: Partial<TableColumn> = columns.find(({ role }) => role === "target") ?? {};
  const titles = (["task", "criterion"] as const).map((role) => byRole.get(role));
  return {
    left,
    right,
    columns: columns.map(({ column }) => column),
    columnOf: (role) => byRole.get(role),
    roleAt: (column) => byColumn.get(column),
    targetYears: [...(target.years ?? [])].sort(
      (a, b) => Number(b.column === target.column) - Number(a.column === target.column),
    ),
    ticksOf: (role) => ticks.get(role),
    titleColumns: titles.filter((column) => column !== undefined),
    filled: (cells, row) => {
      const filled = cells.filled(row);
      const first = filled[0];
      const last = filled.at(-1);
      const inside = first === undefined || last === undefined || (first >= left && last <= right);
      return inside ? filled : filled.filter((column) => column >= left && column <= right);
    },
  };
}
