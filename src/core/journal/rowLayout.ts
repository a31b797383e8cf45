import type { CellValue } from "../grid/grid";

/** A row of a stretch of a sheet: what each of its cells may hold, and to which span it belongs if it may be gone. */
export interface RowSlot {
  cells: readonly (readonly CellValue[])[];
  /** Spans count from the top, from 0. */
  span?: number;
}

/** How many spans stand, from the top; not whole while cells of them are still empty. */
export interface StandingSpans {
  count: number;
  isWhole: boolean;
}

/**
 * Finds out how much of a change of rows was done. Rows go from the bottom up and come back from the top down, so that at
 * any moment the first so many spans stand. Undefined when the rows are not of this layout.
 */
export function standingSpans(
  rows: readonly (readonly CellValue[])[],
  slots: readonly RowSlot[],
  spans: number,
): StandingSpans | undefined {
  for (const isWhole of [true, false]) {
    for (let count = 0; count <= spans; count++) {
      const expected = slots.filter(({ span }) => span === undefined || span < count);
      if (expected.every((slot, at) => fits(rows[at], slot, isWhole))) return { count, isWhole };
    }
  }
  return undefined;
}

function fits(row: readonly CellValue[] | undefined, { cells, span }: RowSlot, isWhole: boolean): boolean {
  if (!row) return false;
  return cells.every((allowed, at) => {
    const value = row[at] ?? "";
    return allowed.includes(value) || (!isWhole && span !== undefined && value === "");
  });
}
