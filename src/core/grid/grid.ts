/** What a cell holds: text, a number (dates are Excel serials), a boolean, or "" when it is empty. */
export type CellValue = string | number | boolean;

/** A rectangle of cells; all four edges are zero-based sheet positions and belong to it. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/**
 * The used part of one worksheet as plain data. Rows and columns are zero-based sheet positions;
 * `values[0][0]` stands at (`top`, `left`). Every row of `values` and `numberFormats` has the same length.
 */
export interface Grid {
  name: string;
  top: number;
  left: number;
  values: readonly (readonly CellValue[])[];
  /** en-US number formats, "General" where none is set; same shape as `values`. */
  numberFormats: readonly (readonly string[])[];
  /** Merged areas that touch the used part, in sheet positions. */
  merges: readonly Area[];
  /** Sheet rows that hold bold text in at least one cell. */
  boldRows: ReadonlySet<number>;
  /** Sheet rows that are hidden, by hand or by a filter. */
  hiddenRows: ReadonlySet<number>;
  /** Sheet columns that are hidden. */
  hiddenColumns: ReadonlySet<number>;
}

/** The first row below the used part. */
export function gridBottom(grid: Grid): number {
  return grid.top + grid.values.length;
}

/** The first column right of the used part. */
export function gridRight(grid: Grid): number {
  return grid.left + (grid.values[0]?.length ?? 0);
}

/** The value at a sheet position; "" outside the used part. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? "";
}

/** The en-US number format at a sheet position; "General" outside the used part. */
export function numberFormatAt(grid: Grid, row: number, column: number): string {
  return grid.numberFormats[row - grid.top]?.[column - grid.left] ?? "General";
}
