import type { CellValue } from "../core/grid/grid";
import { cellAddress } from "../core/grid/address";
import type { CellRecord, CellsRecord, RowsRecord } from "../core/journal/changeRecord";
import { standingSpans, type RowSlot, type StandingSpans } from "../core/journal/rowLayout";
import { byRow, rowWithout, spansOf, type RowSpan } from "../core/journal/rowSpans";
import { writeStates } from "./cellBlocks";
import { CELL_STATES, cellStates, holdsFormula } from "./cellStates";
import { blockOf, blockRange, writeRows, type Block } from "./rowContents";
import type { Inspection } from "./transaction";

/** A stretch of a sheet around rows that go or come back, and what a record says of each of its rows. */
export interface Stretch {
  sheet: string;
  record: CellsRecord;
  block: Block;
  slots: readonly RowSlot[];
}

/** Row by row what cells hold; formulas, whose addresses move with the rows, are only told apart from texts. */
export function rowTexts(range: Excel.Range): CellValue[][] {
  return cellStates(range).map((row, at) =>
    row.map(({ formula }, column) => (holdsFormula(range, at, column) ? "=" : formula)),
  );
}

export function loadStretch(context: Excel.RequestContext, sheet: string, block: Block): Excel.Range {
  const range = blockRange(context, sheet, block);
  range.load(CELL_STATES);
  return range;
}

/** Rows that are read further on: rows that read the same are only told apart by what follows them. */
const FURTHER_ROWS = 10;

/** The rows that a record touches with one row above and some below, as they lie while none of its rows is gone. */
export function stretchBlock(record: CellsRecord, column: number, columns: number): Block {
  const spans = spansOf(record);
  const rows = [
    ...record.cells.map(({ row }) => row),
    ...spans.flatMap(({ row, count }) => [row, row + count - 1]),
  ];
  const row = Math.max(0, Math.min(...rows) - 1);
  return { row, column, columns, rows: Math.max(...rows) + 2 + FURTHER_ROWS - row };
}

/** What each row of a stretch may hold, from `texts` with all rows there: a cell of the record what it held or holds. */
export function slotsOf(
  record: CellsRecord,
  block: Block,
  texts: readonly (readonly CellValue[])[],
): RowSlot[] {
  const spans = spansOf(record);
  const cells = new Map(record.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  return texts.map((row, at) => {
    const span = spans.findIndex((gone) => isIn(block.row + at, gone));
    const allowed = row.map((value, across) => {
      const cell = cells.get(cellAddress(block.row + at, block.column + across));
      return cell ? [cell.before.formula, cell.after.formula] : [value];
    });
    return span < 0 ? { cells: allowed } : { cells: allowed, span };
  });
}

function isIn(row: number, span: RowSpan): boolean {
  return span.row <= row && row < span.row + span.count;
}

/** Queues reading a stretch again: is all there, is all gone, or how to get from what stands to either. */
export function inspectStretch(
  context: Excel.RequestContext,
  stretch: Stretch,
  wanted: "gone" | "back",
): () => Inspection {
  const range = loadStretch(context, stretch.sheet, stretch.block);
  return () => {
    const texts = rowTexts(range);
    const standing = standingSpans(texts, stretch.slots, stretch.record.rows.length);
    const holds = (pick: (cell: CellRecord) => CellValue) =>
      standing !== undefined &&
      stretch.record.cells.every((cell) => textOf(stretch, standing, texts, cell) === pick(cell));
    const isGone = standing?.count === 0 && holds(({ after }) => after.formula);
    const isBack =
      standing?.count === stretch.record.rows.length &&
      standing.isWhole &&
      holds(({ before }) => before.formula);
    return {
      isWritten: wanted === "gone" ? isGone : isBack,
      isFinished: true,
      isUntouched: wanted === "gone" ? isBack : isGone,
      undo: (again) => {
        if (!standing) throw new Error("the rows are not where they were");
        if (wanted === "gone") putBack(again, stretch, standing);
        else takeOut(again, stretch, standing.count);
      },
      complete: () => undefined,
    };
  };
}

function textOf(
  { record, block }: Stretch,
  standing: StandingSpans,
  texts: readonly (readonly CellValue[])[],
  cell: CellRecord,
): CellValue | undefined {
  const row = rowWithout(cell.row, spansOf(record).slice(standing.count));
  return row === undefined ? undefined : texts[row - block.row]?.[cell.column - block.column];
}

/** Queues bringing rows back from the top down, then what they held, then the cells as they were. */
export function putBack(
  context: Excel.RequestContext,
  { sheet, record }: Pick<Stretch, "sheet" | "record">,
  standing: StandingSpans,
): void {
  const rows = byRow(record.rows);
  const gone = rows.slice(standing.count);
  for (const span of gone) entireRows(context, sheet, span).insert(Excel.InsertShiftDirection.down);
  // once all stand: formulas name rows where they are then
  for (const span of standing.isWhole ? gone : rows) writeRows(context, sheet, span);
  const cells = record.cells.map(({ row, column, before }) => ({ row, column, state: before }));
  writeStates(context, sheet, cells);
}

/** Queues taking out the first `count` spans from the bottom up, then the cells as they became. */
function takeOut(context: Excel.RequestContext, { sheet, record }: Stretch, count: number): void {
  deleteRows(context, sheet, byRow(record.rows).slice(0, count));
  const spans = spansOf(record);
  const cells = record.cells.flatMap(({ row, column, after }) => {
    const now = rowWithout(row, spans);
    return now === undefined ? [] : [{ row: now, column, state: after }];
  });
  writeStates(context, sheet, cells);
}

/** Queues taking rows out from the bottom up, so that those above keep their places. */
export function deleteRows(context: Excel.RequestContext, sheet: string, rows: readonly RowsRecord[]): void {
  for (const span of byRow(rows).reverse())
    entireRows(context, sheet, span).delete(Excel.DeleteShiftDirection.up);
}

function entireRows(context: Excel.RequestContext, sheet: string, record: RowsRecord): Excel.Range {
  return blockRange(context, sheet, blockOf(record)).getEntireRow();
}
