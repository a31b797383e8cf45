import type { RowDeletion } from "../grid/edits";
import type { Grid } from "../grid/grid";
import type { Table } from "../table/table";

/**
 * Takes rows of a table out, whole sheet rows from `first` to `last`. Undefined where that would take more than the
 * table's own: a merge that reaches beyond them, or a cell beside the table.
 */
export function deleteRows(
  grid: Grid,
  { area }: Table,
  first: number,
  last: number,
): RowDeletion | undefined {
  const isTorn = grid.merges.some(
    ({ top, bottom }) => top <= last && bottom >= first && (top < first || bottom > last),
  );
  const before = grid.values.slice(first - grid.top, last - grid.top + 1);
  const isBeside = before.some((row) =>
    row.some((value, offset) => value !== "" && !isWithin(grid.left + offset, area)),
  );
  if (isTorn || isBeside) return undefined;
  return { kind: "delete-rows", sheet: grid.name, row: first, column: grid.left, before };
}

function isWithin(column: number, { left, right }: Table["area"]): boolean {
  return left <= column && column <= right;
}
