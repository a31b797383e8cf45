import type { CellsRecord, RowsRecord } from "./changeRecord";

/** Rows that go (or come back), zero-based, as they stand before the first of them goes. */
export interface RowSpan {
  row: number;
  count: number;
}

export function spansOf({ rows }: CellsRecord): RowSpan[] {
  return byRow(rows).map(({ row, cells }) => ({ row, count: cells.length }));
}

export function byRow(rows: readonly RowsRecord[]): RowsRecord[] {
  return [...rows].sort((a, b) => a.row - b.row);
}

/** Where a row stands after spans have gone; undefined for a row that went. */
export function rowWithout(row: number, spans: readonly RowSpan[]): number | undefined {
  const gone = spans.some((span) => span.row <= row && row < span.row + span.count);
  return gone ? undefined : placeWithout(row, spans);
}

/** Where the border above a row stands after spans have gone; rows that went leave their place to the next one. */
export function placeWithout(row: number, spans: readonly RowSpan[]): number {
  return spans.reduce((place, span) => place - Math.max(0, Math.min(span.count, row - span.row)), row);
}
