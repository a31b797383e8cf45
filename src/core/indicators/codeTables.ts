import type { Area } from "../grid/grid";
import { isCodeRow } from "../table/columnCodes";
import type { SheetCells } from "../table/sheetCells";
import { readBlock } from "./blocks";
import type { FigureBlock } from "./figureTable";
import { measureOf } from "./headings";

const HIGHEST_BAND = 4;
const LONGEST_TITLE = 120;

/**
 * Blocks outside the areas that are known as tables: under a row of codes with a formula, or under titles that name a share
 * and what it is calculated from.
 */
export function codeTables(cells: SheetCells, known: readonly Area[]): FigureBlock[] {
  const starts: { row: number; isCode: boolean }[] = [];
  for (let row = cells.top; row < cells.bottom; row++) {
    if (known.some((area) => area.top <= row && row <= area.bottom)) continue;
    if (isCalculatingRow(cells, row)) {
      // the titles above a row of codes belong to it
      const above = starts.at(-1);
      if (above && !above.isCode && above.row >= row - HIGHEST_BAND) starts.pop();
      starts.push({ row, isCode: true });
    } else if (isTitleRow(cells, row)) starts.push({ row, isCode: false });
  }
  return starts.flatMap(({ row, isCode }, index) => {
    const limit = starts[index + 1]?.row ?? cells.bottom;
    return readBlock(cells, isCode ? codeBand(cells, row, limit) : titleBand(cells, row, limit)) ?? [];
  });
}

function isCalculatingRow(cells: SheetCells, row: number): boolean {
  const filled = cells.filled(row);
  // one sign of a formula is cheaper to look for than a row of codes
  if (filled.length < 3 || !filled.some((column) => cells.own(row, column).includes("="))) return false;
  return isCodeRow(filled.map((column) => cells.own(row, column)));
}

/** A share beside numerator and denominator, by their titles alone. */
function isTitleRow(cells: SheetCells, row: number): boolean {
  const filled = cells.filled(row);
  if (filled.length < 4) return false;
  const texts = filled.map((column) => cells.own(row, column));
  if (texts.some((text) => text.length > LONGEST_TITLE)) return false;
  const measures = new Set(texts.map((text) => measureOf([text])));
  return measures.has("ratio") && measures.has("denominator");
}

function codeBand(cells: SheetCells, codeRow: number, limit: number) {
  const top = bandTop(cells, codeRow);
  return { top, titleBottom: codeRow - 1, codeRow, columns: cells.filled(codeRow), limit };
}

/** Titles merged down from the row above take part. */
function titleBand(cells: SheetCells, row: number, limit: number) {
  const top = bandTop(cells, row);
  const columns: number[] = [];
  for (let column = cells.left; column < cells.right; column++)
    if (cells.seen(row, column) !== "") columns.push(column);
  return { top, titleBottom: row, columns, limit };
}

function bandTop(cells: SheetCells, row: number): number {
  let top = row;
  while (top > cells.top && row - top < HIGHEST_BAND && cells.filled(top - 1).length > 1) top--;
  return top;
}
