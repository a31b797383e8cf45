import type {
  BlockRowsRecord,
  CellRecord,
  CellsRecord,
  ChangeRecord,
  RowsRecord,
  SheetsRecord,
} from "./changeRecord";
import { followRows } from "./followRows";
import { byRow, placeWithout, rowWithout, spansOf, type RowSpan } from "./rowSpans";
import { returnedBy, withNewNeighbours, type Returned } from "./neighbours";

/** Where a row stands after spans have come back: the inverse of `rowWithout`. */
function rowWith(row: number, spans: readonly RowSpan[]): number {
  return spans.reduce((place, span) => (span.row <= place ? place + span.count : place), row);
}

/**
 * The spans that came back, seen from where a later action had already taken rows out. The spans are in the frame in
 * which all of them stand; so is the answer.
 */
function spansWithout(spans: readonly RowSpan[], gone: readonly RowSpan[]): RowSpan[] {
  let before = 0;
  return spans.map(({ row, count }) => {
    const place = placeWithout(row - before, gone) + before;
    before += count;
    return { row: place, count };
  });
}

/** Whether rows would come back in the middle of a stretch that went as one. */
function isTorn(spans: readonly RowSpan[], gone: readonly RowSpan[]): boolean {
  let before = 0;
  return spans.some(({ row, count }) => {
    const place = row - before;
    before += count;
    return gone.some((span) => span.row < place && place < span.row + span.count);
  });
}

/** A record as it reads after rows and cells of an earlier action have come back. */
function withSpans(record: CellsRecord, back: Returned): CellsRecord {
  const { spans } = back;
  const move = <Placed extends { row: number }>(placed: Placed): Placed => ({
    ...placed,
    row: rowWith(placed.row, spans),
  });
  const rows = record.rows.map((entry) => moveRows(entry, rowWith(entry.row, spans)));
  const own = spansOf({ ...record, rows });
  return {
    ...record,
    cells: record.cells.map(move),
    rows: rows.map((entry) => withNewNeighbours(entry, own, back)),
  };
}

function moveRows(record: RowsRecord, row: number): RowsRecord {
  const by = row - record.row;
  return {
    ...record,
    row,
    merges: record.merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by })),
    validations: record.validations.map((entry) => ({ ...entry, row: entry.row + by })),
  };
}

/** Later records of a sheet after the rows of an earlier one have come back: as if they had never gone. */
export function withRowsBack(later: readonly ChangeRecord[], record: CellsRecord): ChangeRecord[] {
  let back = returnedBy(record);
  return later.map((other) => {
    if (other.kind !== "cells") return other;
    const { spans } = back;
    const followed = followRows(other, { sheet: record.sheet, place: (row) => rowWith(row, spans) }) ?? other;
    if (other.sheet !== record.sheet) return followed;
    const moved = withSpans(followed, back);
    back = { ...back, spans: spansWithout(spans, spansOf(other)), cells: cellsWithout(back.cells, moved) };
    return moved;
  });
}

function cellsWithout(cells: readonly CellRecord[], gone: CellsRecord): CellRecord[] {
  return cells.flatMap((cell) => {
    const row = rowWithout(cell.row, spansOf(gone));
    return row === undefined ? [] : [{ ...cell, row }];
  });
}

/**
 * A record as it reads now, after later actions took rows out; undefined where a later action took out a row with one
 * of its cells, or wrote one of them again, or one of its marks: that one has to be taken back first.
 */
export function recordNow(record: ChangeRecord, later: readonly ChangeRecord[]): ChangeRecord | undefined {
  if (record.kind === "sheets")
    return later.some((other) => touchesSheets(other, record)) ? undefined : record;
  if (isOfMarks(record))
    return later.some((other) => isOfMarks(other) && other.sheet === record.sheet) ? undefined : record;
  if (record.kind === "block-rows")
    return later.some((other) => touchesBlocks(other, record)) ? undefined : record;
  if (record.kind !== "cells") return record;
  let now: CellsRecord | undefined = record;
  for (const other of later) {
    if (!now) return undefined;
    if (other.kind === "cells") now = recordAfter(now, other);
  }
  return now;
}

function isOfMarks({ kind }: ChangeRecord): boolean {
  return kind === "marks" || kind === "unmarked";
}

/** Whether an action wrote one of these sheets again; then that one has to be taken back first. */
function touchesSheets(later: ChangeRecord, record: SheetsRecord): boolean {
  const written = new Set(writtenSheets(record));
  const others = later.kind === "sheets" ? writtenSheets(later) : later.kind === "cells" ? [later.sheet] : [];
  return others.some((sheet) => written.has(sheet));
}

/** Whether an action wrote below these rows, or into them; then that one has to be taken back first. */
function touchesBlocks(later: ChangeRecord, { sheet, additions }: BlockRowsRecord): boolean {
  if (later.sheet !== sheet) return false;
  if (later.kind === "block-rows")
    return later.additions.some(({ table }) => additions.some((addition) => addition.table === table));
  const isIn = (row: number, column: number) =>
    additions.some(
      (one) =>
        one.row <= row && row < one.row + one.cells.length && one.left <= column && column <= one.right,
    );
  return later.kind === "cells" && later.cells.some(({ row, column }) => isIn(row, column));
}

function writtenSheets({ added, rewritten }: SheetsRecord): string[] {
  return [...added, ...rewritten.map(({ draft }) => draft.name)];
}

function recordAfter(record: CellsRecord, later: CellsRecord): CellsRecord | undefined {
  const gone = spansOf(later);
  const isSameSheet = later.sheet === record.sheet;
  const own = isSameSheet ? spansOf(record) : [];
  if (isTorn(own, gone)) return undefined;
  const spans = spansWithout(own, gone);
  const place = (row: number) => placeAfter(row, { own, spans, gone });
  const followed = followRows(record, { sheet: later.sheet, place });
  if (!followed || !isSameSheet) return followed;
  const written = new Set(later.cells.map(({ row, column }) => `${row}:${column}`));
  const cells: CellRecord[] = [];
  for (const cell of followed.cells) {
    const row = place(cell.row);
    if (row === undefined || written.has(`${placeWithout(cell.row, own)}:${cell.column}`)) return undefined;
    cells.push({ ...cell, row });
  }
  const rows = byRow(followed.rows).map((entry, at) => moveRows(entry, spans[at]?.row ?? entry.row));
  return { ...followed, cells, rows };
}

/** Where a row stands once later spans are gone, while the record's own ones stand, which have moved to `spans`. */
function placeAfter(
  row: number,
  { own, spans, gone }: Record<"own" | "spans" | "gone", readonly RowSpan[]>,
): number | undefined {
  const at = own.findIndex((span) => span.row <= row && row < span.row + span.count);
  const [before, after] = [own[at], spans[at]];
  if (before && after) return after.row + row - before.row;
  const now = rowWithout(placeWithout(row, own), gone);
  return now === undefined ? undefined : rowWith(now, spans);
}
