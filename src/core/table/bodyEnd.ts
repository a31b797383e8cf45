import { closesTable } from "./closing";
import { isPageNumber, namesTotal } from "./lineKinds";
import { isIndex } from "./parseIndex";
import type { TableBody } from "./rowEntries";
import type { SheetCells } from "./sheetCells";
import type { TableShape } from "./tableShape";

/** Blank rows that may stand between two rows of one table. */
const LONGEST_GAP = 5;

/**
 * The last row of a body that may reach from `first` to `last`: the last row that is made like a row of a
 * table, with what hangs on to it. Notes, addressees and signatures below stay outside. `first - 1` for no body.
 */
export function lastBodyRow(
  cells: SheetCells,
  shape: TableShape,
  { first, last: end, repeated }: TableBody,
): number {
  let last = first - 1;
  let gap = 0;
  const headings = new Map(repeated.map((band) => [band.top, band.bottom]));
  for (let row = first; row <= end; row++) {
    const headingEnd = headings.get(row);
    if (headingEnd !== undefined) {
      row = headingEnd;
      gap = 0;
      continue;
    }
    const filled = shape.filled(cells, row);
    if (filled.length === 0) {
      if (reachedByMerge(cells, shape, row, last)) last = row;
      else if (++gap > LONGEST_GAP) break;
      continue;
    }
    gap = 0;
    if (isNumbered(cells, shape, row, filled)) {
      last = row;
      continue;
    }
    const texts = filled.map((column) => cells.own(row, column));
    if (closesTable(texts)) break;
    if (isMadeLikeARow(shape, filled) || hangsOn(cells, shape, row, last)) last = row;
  }
  return last;
}

/** A number in its column, and something beside it. */
function isNumbered(cells: SheetCells, shape: TableShape, row: number, filled: readonly number[]): boolean {
  const index = shape.columnOf("index");
  return index !== undefined && filled.length >= 2 && isIndex(cells.own(row, index));
}

/** At least two columns with a role hold something; where hardly a column has a role yet, two of whatever kind. */
function isMadeLikeARow(shape: TableShape, filled: readonly number[]): boolean {
  const known = shape.columns.filter((column) => shape.roleAt(column) !== undefined);
  if (known.length < 2) return filled.length >= 2;
  return filled.filter((column) => shape.roleAt(column) !== undefined).length >= 2;
}

/** The rest of the row above, straight below it: no number, no capital at its beginning, or joined by a merge. */
function hangsOn(cells: SheetCells, shape: TableShape, row: number, last: number): boolean {
  if (last !== row - 1) return false;
  if (reachedByMerge(cells, shape, row, last)) return true;
  const filled = shape.filled(cells, row);
  const [first = "", ...others] = filled.map((column) => cells.own(row, column));
  if (namesTotal(first) && others.every((text) => /^[\d.,\s%]+$/u.test(text))) return true;
  if (others.length === 0 && isFootnote(cells, shape, row, filled[0] ?? shape.left)) return false;
  const texts = [first, ...others];
  return texts.every((text) => /^[\p{Ll}\d(+•-]/u.test(text) && !isPageNumber(text));
}

const FOOTNOTE = /^(?:\(\d{1,2}\)|\d{1,2}\)|\*+\)?|\(\*+\)|\[\d{1,2}\])\s*\p{L}/u;

/**
 * "(1) Theo Nghị quyết …", "* Nhiệm vụ phát sinh …": one text, marked as footnotes are, from the table's edge on; in
 * the column of tasks only where the text above does not run on into it.
 */
function isFootnote(cells: SheetCells, shape: TableShape, row: number, column: number): boolean {
  const text = cells.own(row, column);
  if (!FOOTNOTE.test(text)) return false;
  const titles = shape.titleColumns;
  if (!titles.includes(column) || (cells.merge(row, column)?.right ?? column) > Math.max(...titles))
    return true;
  return /^\S+\s*\p{Lu}.*\.$/u.test(text) && !/[:;,]$/u.test(cells.seen(row - 1, column));
}

/** A merge that began in the body still covers this row. */
function reachedByMerge(cells: SheetCells, shape: TableShape, row: number, last: number): boolean {
  if (!cells.hasMerge(row)) return false;
  return shape.columns.some((column) => {
    const area = cells.merge(row, column);
    return area !== undefined && area.top < row && area.top <= last && last >= 0;
  });
}
