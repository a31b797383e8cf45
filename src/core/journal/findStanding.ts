import type { CellValue } from "../grid/grid";
import type { CellsRecord, RowsRecord } from "./changeRecord";
import { isSame, textOf, type Texts } from "./neighbours";
import { byRow, rowWithout, spansOf, type RowSpan } from "./rowSpans";

/** A row that stays, zero-based where all rows of the record stand. */
interface Line {
  row: number;
  texts: Texts;
}

/** Rows of a record with those that stay around them. */
interface Surrounded extends RowSpan {
  own: readonly Texts[];
  above: Line;
  below: readonly Line[];
}

/**
 * How many spans of a record still stand, from the top, told by the rows themselves and by those around them; undefined
 * where neither is found. Rows may read the same, and those around may have been edited: what fits most of them holds,
 * and the fewest rows where that tells nothing. `top` is the row of the first texts.
 */
export function findStanding(record: CellsRecord, top: number, texts: readonly Texts[]): number | undefined {
  const spans = spansOf(record);
  const rows = byRow(record.rows).map((span) => surrounded(span, spans));
  let best: { count: number; score: number } | undefined;
  for (let count = 0; count <= rows.length; count++) {
    const gone = spans.slice(count);
    const isAt = ({ row, texts: wanted }: Line) => isSame(texts[placeOf(row, gone) - top], wanted);
    const isFitting = rows.every((span, at) =>
      at < count
        ? span.own.every((own, down) => isSame(texts[span.row + down - top], own)) &&
          (rows[at + 1]?.row === span.row + span.count || span.below.slice(0, 1).every(isAt))
        : [span.above, ...span.below.slice(0, 1)].some(isAt),
    );
    const score = rows.flatMap(({ above, below }) => [above, ...below]).filter(isAt).length;
    if (isFitting && score > (best?.score ?? -1)) best = { count, score };
  }
  return best?.count;
}

/** Where a row that stays stands while some spans are gone. */
function placeOf(row: number, gone: readonly RowSpan[]): number {
  return rowWithout(row, gone) ?? row;
}

function surrounded({ row, cells, above, below }: RowsRecord, spans: readonly RowSpan[]): Surrounded {
  const stays = (place: number) => rowWithout(place, spans) !== undefined;
  let up = row - 1;
  while (up >= 0 && !stays(up)) up--;
  let down = row;
  const lines = below.map((texts) => {
    while (!stays(down)) down++;
    return { row: down++, texts };
  });
  const own = cells.map((line) => line.map(textOf));
  return { row, count: cells.length, own, above: { row: up, texts: above }, below: lines };
}

/** The texts of a stretch with the rows in it that are gone, all but the first `standing` spans. */
export function wholeTexts(
  record: CellsRecord,
  top: number,
  texts: readonly Texts[],
  standing: number,
): CellValue[][] {
  const whole = texts.map((row) => [...row]);
  for (const { row, cells } of byRow(record.rows).slice(standing))
    whole.splice(row - top, 0, ...cells.map((line) => line.map(textOf)));
  return whole.slice(0, texts.length);
}
