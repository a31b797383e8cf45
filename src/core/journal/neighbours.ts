import type { CellValue } from "../grid/grid";
import type { CellRecord, CellsRecord, CellState, RowsRecord } from "./changeRecord";
import type { RowSlot } from "./rowLayout";
import { byRow, rowWithout, spansOf, type RowSpan } from "./rowSpans";

/** What a row says. */
export type Texts = readonly CellValue[];

/** What an action gave back to a sheet: rows as they stand now, and cells that hold again what they held. */
export interface Returned {
  spans: readonly RowSpan[];
  /** In the order of the spans. */
  rows: readonly RowsRecord[];
  cells: readonly CellRecord[];
}

export function returnedBy(record: CellsRecord): Returned {
  return { spans: spansOf(record), rows: byRow(record.rows), cells: record.cells };
}

/** What a cell says where rows are told by their texts: formulas change with the rows they name. */
export function textOf({ formula }: Pick<CellState, "formula">): CellValue {
  return typeof formula === "string" && formula.startsWith("=") ? "=" : formula;
}

export function isSame(row: Texts | undefined, other: Texts): boolean {
  return row === undefined ? other.length === 0 : other.every((value, at) => (row[at] ?? "") === value);
}

/**
 * Rows that will go with what tells their place afterwards: the row that stays above them, and those that stay below as
 * far as they read like rows that go, with the first one that does not. `top` is the row of the first slot.
 */
export function withNeighbours(
  rows: Omit<RowsRecord, "above" | "below">,
  top: number,
  slots: readonly RowSlot[],
): RowsRecord {
  const at = rows.row - top;
  const stays = ({ span }: RowSlot) => span === undefined;
  const texts = ({ cells }: RowSlot) => cells.map((cell) => cell.at(-1) ?? "");
  const gone = slots.filter((slot) => !stays(slot)).map(texts);
  const above = slots.slice(0, at).findLast(stays);
  const below = slots.slice(at).filter(stays).map(texts);
  const unlike = below.findIndex((row) => !gone.some((other) => isSame(row, other)));
  return {
    ...rows,
    above: above ? texts(above) : [],
    below: unlike < 0 ? below : below.slice(0, unlike + 1),
  };
}

/** Rows that went, beside which other rows or cells have come back: their neighbours are other ones now. */
export function withNewNeighbours(rows: RowsRecord, own: readonly RowSpan[], back: Returned): RowsRecord {
  const stays = (row: number) => rowWithout(row, own) !== undefined;
  let up = rows.row - 1;
  while (up >= 0 && !stays(up)) up--;
  const below: CellValue[][] = [];
  const before = [...rows.below];
  for (let down = rows.row; before.length > 0 || backAt(down, rows, back); down++) {
    if (!stays(down)) continue;
    below.push(backAt(down, rows, back) ?? restored(before.shift() ?? [], down, rows, back));
  }
  return { ...rows, above: backAt(up, rows, back) ?? restored(rows.above, up, rows, back), below };
}

/** What a row that came back says in the columns of others. */
function backAt(row: number, { column, cells }: RowsRecord, back: Returned): CellValue[] | undefined {
  const at = back.spans.findIndex((span) => span.row <= row && row < span.row + span.count);
  const [span, found] = [back.spans[at], back.rows[at]];
  const line = span && found?.cells[row - span.row];
  if (!line || !found) return undefined;
  const width = cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, step) => {
    const cell = line[column + step - found.column];
    return cell ? textOf(cell) : "";
  });
}

/** A row that stayed, with the cells that hold again what they held. */
function restored(
  texts: readonly CellValue[],
  row: number,
  { column }: RowsRecord,
  { cells }: Returned,
): CellValue[] {
  return texts.map((text, step) => {
    const cell = cells.find((one) => one.row === row && one.column === column + step);
    return cell ? textOf(cell.before) : text;
  });
}
