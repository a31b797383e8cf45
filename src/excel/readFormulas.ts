import type { CellValue } from "../core/grid/grid";
import type { CellPlace } from "../core/indicators/term";
import { toFailure } from "./excelFailure";

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
      for (const batch of batches(strips))
        for (const { sheet, row, column } of await readBatch(context, batch))
          found.get(sheet)?.add(`${row}:${column}`);
    });
  } catch (error) {
    throw toFailure(error, sheets[0]?.sheet ?? "");
  }
  return found;
}

/** The cells of some stretches that hold a formula; one sync, so together they hold no more cells than one answer may. */
async function readBatch(
  context: Excel.RequestContext,
  batch: readonly SheetStrip[],
): Promise<(CellPlace & { sheet: string })[]> {
  const loaded = batch.map((strip) => {
    const worksheet = context.workbook.worksheets.getItem(strip.sheet);
    const range = worksheet.getRangeByIndexes(strip.top, strip.column, strip.rows, 1);
    range.load("formulas");
    return { ...strip, range };
  });
  await context.sync();
  return loaded.flatMap(({ sheet, top, column, range }) =>
    (range.formulas as CellValue[][]).flatMap(([formula], at) =>
      isFormula(formula) ? [{ sheet, row: top + at, column }] : [],
    ),
  );
}

interface Strip {
  column: number;
  top: number;
  rows: number;
}

/** A stretch and the sheet it stands on. */
interface SheetStrip extends Strip {
  sheet: string;
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
