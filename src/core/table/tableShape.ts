import type { SheetCells } from "./sheetCells";
import type { Role, TableColumn } from "./table";

/** Where the columns of a table stand. */
export interface TableShape {
  left: number;
  right: number;
  columns: readonly number[];
  columnOf: (role: Role) => number | undefined;
  roleAt: (column: number) => Role | undefined;
  /** Columns that may hold the title of a row: the task's, then the criterion's. */
  titleColumns: readonly number[];
  /** Columns of the table that hold text of their own in a row. */
  filled: (cells: SheetCells, row: number) => readonly number[];
}

/** The shape of a table with these columns; `left` and `right` (inclusive) are its edges on the sheet. */
export function tableShape(columns: readonly TableColumn[], left: number, right: number): TableShape {
  const byRole = new Map(columns.flatMap(({ role, column }) => (role ? [[role, column] as const] : [])));
  const byColumn = new Map(columns.flatMap(({ role, column }) => (role ? [[column, role] as const] : [])));
  const titles = (["task", "criterion"] as const).map((role) => byRole.get(role));
  return {
    left,
    right,
    columns: columns.map(({ column }) => column),
    columnOf: (role) => byRole.get(role),
    roleAt: (column) => byColumn.get(column),
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
