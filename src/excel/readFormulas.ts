import type { CellValue } from "../core/grid/grid";
import { toFailure } from "./excelFailure";

/** A cell, zero-based. */
interface CellPlace {
  row: number;
  column: number;
}

/** Excel on the web answers at most 5 MB; a formula of ours is far below 200 bytes. */
const CELLS_PER_SYNC = 20_000;

/**
 * Which of these cells hold a formula; one sync for every 20,000 cells of the columns concerned. Keys are "row:column".
 * Throws ExcelFailure.
 */
export async function readFormulas(
  sheets: readonly { sheet: string; cells: readonly CellPlace[] }[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const strips = sheets.flatMap(({ sheet, cells }) => stripsOf(cells).map((strip) => ({ sheet, ...strip })));
  const found = new Map<string, Set<string>>(sheets.map(({ sheet }) => [sheet, new Set()]));
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      for (const batch of batches(strips)) {
        const loaded = batch.map((strip) => {
          const sheet = context.workbook.worksheets.getItem(strip.sheet);
          const range = sheet.getRangeByIndexes(strip.top, strip.column, strip.rows, 1);
          range.load("formulas");
          return { strip, range };
        });
        // A batch holds as many cells as one answer may.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        for (const { strip, range } of loaded) {
          (range.formulas as CellValue[][]).forEach(([formula], at) => {
            if (isFormula(formula)) found.get(strip.sheet)?.add(`${strip.top + at}:${strip.column}`);
          });
        }
      }
    });
  } catch (error) {
    throw toFailure(error, sheets[0]?.sheet ?? "");
  }
  return found;
}

interface Strip {
  column: number;
  top: number;
  rows: number;
}

/** One stretch per column from its first cell to its last, cut where it is longer than one answer may be. */
function stripsOf(cells: readonly CellPlace[]): Strip[] {
  const spans = new Map<number, { top: number; bottom: number }>();
  for (const { row, column } of cells) {
    const span = spans.get(column);
    if (!span) spans.set(column, { top: row, bottom: row });
    else spans.set(column, { top: Math.min(span.top, row), bottom: Math.max(span.bottom, row) });
  }
  const strips: Strip[] = [];
  for (const [column, { top, bottom }] of spans)
    for (let row = top; row <= bottom; row += CELLS_PER_SYNC)
      strips.push({ column, top: row, rows: Math.min(CELLS_PER_SYNC, bottom - row + 1) });
  return strips;
}

/** Stretches together as long as one answer holds them. */
function batches<Item extends Strip>(strips: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  let weight = Infinity;
  for (const strip of strips) {
    if (weight + strip.rows > CELLS_PER_SYNC) {
      groups.push([]);
      weight = 0;
    }
    groups.at(-1)?.push(strip);
    weight += strip.rows;
  }
  return groups;
}

/** Text that begins with "=" is answered with its apostrophe, so a leading "=" is a formula. */
function isFormula(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.startsWith("=");
}
