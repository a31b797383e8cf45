import type ExcelJS from "exceljs";
import type { Area } from "./areas";
import { boundingArea, intersection } from "./areas";
import { isMergedAway } from "./cellValue";
import { internals, type SparseRow } from "./exceljsInternals";

const NULL_TYPE = 0;
/** The number that exceljs gives to cells with a formula. */
export const FORMULA_TYPE = 6;

/** Styles that make Excel count an empty cell as used. */
function isFormatted({ style }: ExcelJS.Cell): boolean {
  for (const _part in style) return true;
  return false;
}

function hasValue(cell: ExcelJS.Cell): boolean {
  const type = cell.type as number;
  if (type === NULL_TYPE || isMergedAway(cell)) return false;
  return type === FORMULA_TYPE || cell.value !== "";
}

/**
 * The used part of a sheet: the smallest area around every cell that has a value or, unless `valuesOnly`, a format or a
 * merge. Undefined for an empty sheet.
 */
export function usedArea(sheet: ExcelJS.Worksheet, valuesOnly: boolean): Area | undefined {
  const counts = valuesOnly
    ? hasValue
    : (cell: ExcelJS.Cell) => hasValue(cell) || isMergedAway(cell) || isFormatted(cell);
  const isUsed = (cell: ExcelJS.Cell | undefined) => cell !== undefined && counts(cell);
  const rows = internals(sheet)._rows;
  const holdsAny = (row: SparseRow | undefined) => row !== undefined && row._cells.some(isUsed);
  const top = rows.findIndex(holdsAny);
  if (top < 0) return undefined;
  const bottom = rows.findLastIndex(holdsAny);
  return { top, bottom, ...usedColumns(rows.slice(top, bottom + 1), isUsed) };
}

/** First and last used column of rows: of each row only what lies outside of those before is looked at. */
function usedColumns(
  rows: readonly (SparseRow | undefined)[],
  isUsed: (cell: ExcelJS.Cell | undefined) => boolean,
): { left: number; right: number } {
  let left = Infinity;
  let right = -1;
  for (const row of rows) {
    const cells = row?._cells ?? [];
    for (let column = 0; column < Math.min(left, cells.length); column++)
      if (isUsed(cells[column])) left = column;
    for (let column = cells.length - 1; column > right; column--) if (isUsed(cells[column])) right = column;
  }
  return { left, right };
}

/** The used part of a range; `getUsedRange` of a Range. */
export function usedPart(sheet: ExcelJS.Worksheet, area: Area, valuesOnly: boolean): Area | undefined {
  const whole = usedArea(sheet, valuesOnly);
  const candidate = whole && intersection(whole, area);
  if (!candidate || isWithin(whole, area)) return candidate;
  return shrink(sheet, candidate, valuesOnly);
}

function isWithin(inner: Area, outer: Area): boolean {
  const isTall = outer.top <= inner.top && inner.bottom <= outer.bottom;
  return isTall && outer.left <= inner.left && inner.right <= outer.right;
}

/** The candidate may have blank edges: cells outside it made the sheet's used area wider. */
function shrink(sheet: ExcelJS.Worksheet, candidate: Area, valuesOnly: boolean): Area | undefined {
  const rows = internals(sheet)._rows;
  let used: Area | undefined;
  for (let number = candidate.top; number <= candidate.bottom; number++) {
    const cells = rows[number]?._cells.slice(candidate.left, candidate.right + 1) ?? [];
    for (const [index, cell] of cells.entries()) {
      if (!cell || !(hasValue(cell) || (!valuesOnly && (isFormatted(cell) || isMergedAway(cell))))) continue;
      const column = candidate.left + index;
      const area = { top: number, bottom: number, left: column, right: column };
      used = used ? boundingArea(used, area) : area;
    }
  }
  return used;
}
