import { parseArea } from "../core/grid/address";
import type { Area, Grid } from "../core/grid/grid";
import { valueAt } from "../core/grid/grid";
import { patchGrid } from "../core/recheck/patchGrid";
import { recheckSheet } from "../core/recheck/recheckSheet";
import { readRows } from "../excel/readRows";
import { checkedParts, type CheckedWorkbook } from "./checkWorkbook";

/** Which cells of a sheet were edited since a check: A1 names of cells and areas. */
export interface RecheckRequest {
  workbook: CheckedWorkbook;
  sheet: string;
  edited: readonly string[];
}

/**
 * Checks a sheet again after an edit: reads the edited rows alone, two syncs, and goes on from the check before. Answers
 * the sheets whose check is another one now. Undefined where that is not enough to be sure. Only reads. Throws ExcelFailure.
 */
export async function recheckWorkbook({
  workbook,
  sheet,
  edited,
}: RecheckRequest): Promise<CheckedWorkbook | undefined> {
  const known = workbook.known.get(sheet);
  const before = known?.sheets.find(({ grid }) => grid.name === sheet)?.grid;
  if (!known || !before) return undefined;
  const areas = edited.map(parseArea);
  const read = await readRows(sheet, areas.flatMap(rowsOf));
  if (!read) return undefined;
  const patched = patchGrid(before, read.used, read.rows);
  if (!areas.every((area) => holdsNoNewMerge(patched.grid, area))) return undefined;
  const now = recheckSheet(known, patched);
  // a sheet that was checked by itself since has a newer check than this one
  const current = now.sheets.filter(({ grid }) => workbook.known.get(grid.name) === known);
  const renewed = current.filter(
    (one) => one.grid.name === sheet || !known.sheets.some(({ check }) => check === one.check),
  );
  return {
    ...workbook,
    ...checkedParts(now, renewed),
    known: new Map(current.map(({ grid }) => [grid.name, now])),
    sheets: renewed.map(({ check }) => check),
    emptySheets: [],
    protectedSheets: workbook.protectedSheets.filter((name) =>
      renewed.some(({ grid }) => grid.name === name),
    ),
  };
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

/**
 * Merged areas are not read again, and what was pasted may bring some: not into a single cell, nor where every cell holds
 * something. Cells under a merge that was known stay under it only where it was edited as one.
 */
function holdsNoNewMerge(grid: Grid, area: Area): boolean {
  const { top, left, bottom, right } = area;
  if (top === bottom && left === right) return true;
  const merged = grid.merges.filter(
    (other) => other.top <= bottom && top <= other.bottom && other.left <= right && left <= other.right,
  );
  const [only] = merged;
  if (only && merged.length === 1 && JSON.stringify(only) === JSON.stringify({ top, left, bottom, right }))
    return true;
  if (merged.length > 0) return false;
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return rowsOf(area).every((row) => columns.every((column) => valueAt(grid, row, column) !== ""));
}
