import {
  gridBottom,
  gridRight,
  numberFormatAt,
  valueAt,
  type Area,
  type CellValue,
  type Grid,
} from "../grid/grid";
import { remember } from "../text/remember";
import { cellLabel } from "./cellLabel";

/** A sheet as its reader sees it: texts, and which cells a merge joins. Every answer is computed once. */
export interface SheetCells {
  grid: Grid;
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** Text of the cell itself, NFC with single spaces; "" for a cell that a merge covers. */
  own: (row: number, column: number) => string;
  /** Text that stands at a position: the merge's where one covers it. */
  seen: (row: number, column: number) => string;
  /** The merge over a position, if any. */
  merge: (row: number, column: number) => Area | undefined;
  /** Whether any merge touches a row; most rows have none, and need not be asked cell by cell. */
  hasMerge: (row: number) => boolean;
  /** Columns of a row that hold text of their own, left to right. */
  filled: (row: number) => readonly number[];
}

/** Wraps a grid; `bottom` and `right` are the first row and column outside it. */
export function sheetCells(grid: Grid): SheetCells {
  const merges = mergesByRow(grid);
  const texts: string[][] = [];
  const filledColumns: (readonly number[] | undefined)[] = [];
  const merge = (row: number, column: number) =>
    merges.get(row)?.find((area) => area.left <= column && column <= area.right);
  const covered = (row: number, column: number) => {
    const area = merge(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  };
  // a sheet says the same few things on every row
  const labels = new Map<string, string>();
  const labelAt = (value: CellValue, row: number, column: number) =>
    typeof value === "string"
      ? (labels.get(value) ?? remember(labels, value, cellLabel(value, "@")))
      : cellLabel(value, numberFormatAt(grid, row, column));
  const rowTexts = (row: number): readonly string[] =>
    (texts[row - grid.top] ??= (grid.values[row - grid.top] ?? []).map((value, offset) => {
      if (value === "" || (merges.has(row) && covered(row, grid.left + offset))) return "";
      return labelAt(value, row, grid.left + offset);
    }));
  const own = (row: number, column: number) => rowTexts(row)[column - grid.left] ?? "";
  return {
    grid,
    top: grid.top,
    bottom: gridBottom(grid),
    left: grid.left,
    right: gridRight(grid),
    own,
    seen: (row, column) => {
      const area = merge(row, column);
      return area ? own(area.top, area.left) : own(row, column);
    },
    merge,
    hasMerge: (row) => merges.has(row),
    filled: (row) => (filledColumns[row - grid.top] ??= columnsWithText(rowTexts(row), grid.left)),
  };
}

/** Asked for every row of a sheet, so without a list for every cell. */
function columnsWithText(texts: readonly string[], left: number): readonly number[] {
  const columns: number[] = [];
  for (let offset = 0; offset < texts.length; offset++) if (texts[offset] !== "") columns.push(left + offset);
  return columns;
}

/** Merged areas, clipped to the used part, under every row they touch. */
function mergesByRow(grid: Grid): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of grid.merges)
    for (let row = Math.max(area.top, grid.top); row <= Math.min(area.bottom, gridBottom(grid) - 1); row++) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  return byRow;
}

/** A number as it is stored at a position, for what only a number can tell; undefined for text. */
export function numberAt(grid: Grid, row: number, column: number): number | undefined {
  const value = valueAt(grid, row, column);
  return typeof value === "number" ? value : undefined;
}
