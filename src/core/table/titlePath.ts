import type { Area } from "../grid/grid";
import type { SheetCells } from "./sheetCells";

const LONGEST_TITLE = 160;

/** Titles over one column from the highest level down; undefined where a merge reaches out of the rows. */
export function titlePath(
  cells: SheetCells,
  top: number,
  bottom: number,
  column: number,
): string[] | undefined {
  const path: string[] = [];
  let last: Area | undefined;
  for (let row = top; row <= bottom; row++) {
    const area = cells.merge(row, column);
    if (area && area === last) continue;
    const text = cells.seen(row, column) || unmergedGroup(cells, row, bottom, column);
    last = area;
    if (text === "") continue;
    if (text.length > LONGEST_TITLE || (area && (area.top < top || area.bottom > bottom))) return undefined;
    path.push(text);
  }
  return path;
}

/**
 * The title to the left that stands over blank cells as if it were merged: each of them has a title of its own below.
 * A line above a table has titles below all of its texts; a row of titles has some that no other stand below.
 */
function unmergedGroup(cells: SheetCells, row: number, bottom: number, column: number): string {
  const isOver = (at: number) =>
    row < bottom && cells.merge(row, at) === undefined && cells.own(row + 1, at) !== "";
  let at = column;
  while (at > cells.left && isOver(at) && cells.own(row, at) === "") at--;
  const isGroup = at < column && isOver(at) && hasColumnTitle(cells, row, at);
  return isGroup ? cells.own(row, at) : "";
}

function hasColumnTitle(cells: SheetCells, row: number, before: number): boolean {
  for (let at = cells.left; at < before; at++)
    if (cells.seen(row, at) !== "" && cells.own(row + 1, at) === "") return true;
  return false;
}

/** A title merged over several columns with no titles below it stands over all of them. */
export function leafSpan(cells: SheetCells, top: number, bottom: number, column: number): number {
  for (let row = bottom; row >= top; row--) {
    const area = cells.merge(row, column);
    if (cells.seen(row, column) === "") continue;
    if (!area || area.left !== column) return column;
    return hasTitlesBelow(cells, area, bottom) ? column : area.right;
  }
  return column;
}

function hasTitlesBelow(cells: SheetCells, area: Area, bottom: number): boolean {
  for (let row = area.bottom + 1; row <= bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (cells.seen(row, column) !== "") return true;
  return false;
}

/** The last column that a title stands over without being merged. */
export function lastUnder(cells: SheetCells, row: number, bottom: number, column: number): number {
  let last = column;
  while (last + 1 < cells.right && unmergedGroup(cells, row, bottom, last + 1) === cells.own(row, column))
    last++;
  return last;
}
