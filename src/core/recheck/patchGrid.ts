import { numberFormatAt, valueAt, type Area, type CellValue, type Grid } from "../grid/grid";

/** Whole rows of a sheet as they were read again, from the first used column to the last. */
export interface ReadRows {
  top: number;
  values: readonly (readonly CellValue[])[];
  numberFormats: readonly (readonly string[])[];
  boldRows: readonly number[];
  hiddenRows: readonly number[];
}

/** A cell, zero-based. */
export interface ChangedCell {
  row: number;
  column: number;
}

/** A grid with rows read again, and which of its cells hold something else than before. */
export interface PatchedGrid {
  grid: Grid;
  changed: readonly ChangedCell[];
  /** The used part of the sheet is what it was, and the same rows are bold. */
  isSameFrame: boolean;
}

/** Puts rows that were read again into a grid; `used` is the used part of the sheet as it is now. */
export function patchGrid(grid: Grid, used: Area, read: readonly ReadRows[]): PatchedGrid {
  const framed = isFrameOf(grid, used) ? grid : reframed(grid, used);
  const values = [...framed.values];
  const numberFormats = [...framed.numberFormats];
  const boldRows = new Set(framed.boldRows);
  const hiddenRows = new Set(framed.hiddenRows);
  for (const { top, ...rows } of read)
    rows.values.forEach((row, at) => {
      values[top + at - used.top] = row;
      numberFormats[top + at - used.top] = rows.numberFormats[at] ?? [];
      setMember(boldRows, top + at, rows.boldRows.includes(top + at));
      setMember(hiddenRows, top + at, rows.hiddenRows.includes(top + at));
    });
  const patched = { ...framed, values, numberFormats, boldRows, hiddenRows };
  return {
    grid: patched,
    changed: read.flatMap((rows) => changedCells(grid, patched, rows)),
    isSameFrame: framed === grid && haveSame(boldRows, grid.boldRows),
  };
}

function isFrameOf({ top, left, values }: Grid, used: Area): boolean {
  const width = values[0]?.length ?? 0;
  return (
    top === used.top &&
    left === used.left &&
    values.length === used.bottom - used.top + 1 &&
    width === used.right - used.left + 1
  );
}

/** The grid cut or widened to another used part; what was outside is empty. */
function reframed(grid: Grid, used: Area): Grid {
  const rows = Array.from({ length: used.bottom - used.top + 1 }, (_, at) => used.top + at);
  const columns = Array.from({ length: used.right - used.left + 1 }, (_, at) => used.left + at);
  const isUsed = (row: number) => used.top <= row && row <= used.bottom;
  return {
    ...grid,
    top: used.top,
    left: used.left,
    values: rows.map((row) => columns.map((column) => valueAt(grid, row, column))),
    numberFormats: rows.map((row) => columns.map((column) => numberFormatAt(grid, row, column))),
    boldRows: new Set([...grid.boldRows].filter(isUsed)),
    hiddenRows: new Set([...grid.hiddenRows].filter(isUsed)),
  };
}

function setMember(set: Set<number>, member: number, isIn: boolean): void {
  if (isIn) set.add(member);
  else set.delete(member);
}

function haveSame(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  return left.size === right.size && [...left].every((member) => right.has(member));
}

function changedCells(before: Grid, after: Grid, { top, values }: ReadRows): ChangedCell[] {
  return values.flatMap((cells, at) =>
    cells.flatMap((value, offset) => {
      const row = top + at;
      const column = after.left + offset;
      const isSame =
        valueAt(before, row, column) === value &&
        numberFormatAt(before, row, column) === numberFormatAt(after, row, column);
      return isSame ? [] : [{ row, column }];
    }),
  );
}
