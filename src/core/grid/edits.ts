import { valueAt, type CellValue, type Grid } from "./grid";

/** A cell and what must still stand there when it is written; row and column are zero-based. */
export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
  before: CellValue;
  /** What a person sees of `before` where that is something else: the day of a serial. */
  shown?: string;
}

/**
 * One cell written: text stays text; a number comes with its en-US format; a formula is en-US and begins with "=", its
 * format undefined where the cell keeps its own.
 */
export type CellEdit =
  | (CellPlace & { kind: "set-text"; text: string })
  | (CellPlace & { kind: "set-number"; value: number; numberFormat: string })
  | (CellPlace & { kind: "set-formula"; formula: string; numberFormat: string | undefined })
  /** A formula gives way to the result it shows. */
  | (CellPlace & { kind: "keep-result" });

/** Whole rows of a sheet taken out. `before` is what must still stand in them, from `column` on. */
export interface RowDeletion {
  kind: "delete-rows";
  sheet: string;
  /** The first row, zero-based; as many rows go as `before` has. */
  row: number;
  column: number;
  before: readonly (readonly CellValue[])[];
}

/**
 * One change to a sheet as plain data; `excel/applyEdits` is the only writer. All positions are those before any edit of
 * the same action: cells are written first, rows go last, from the bottom up.
 */
export type SheetEdit = CellEdit | RowDeletion;

/** A cell of a grid as an edit names it. */
export function placeAt(grid: Grid, { row, column }: { row: number; column: number }): CellPlace {
  return { sheet: grid.name, row, column, before: valueAt(grid, row, column) };
}

/** The last row that a deletion takes. */
export function lastRowOf({ row, before }: RowDeletion): number {
  return row + before.length - 1;
}
