import type { SheetEdit } from "../../../src/core/grid/edits";
import { valueAt, type Area, type Grid } from "../../../src/core/grid/grid";

/** The grid after edits of one action, as Excel would leave it: cells written, then rows taken out from the bottom up. */
export function editGrid(grid: Grid, edits: readonly SheetEdit[]): Grid {
  const values = grid.values.map((row) => [...row]);
  const numberFormats = grid.numberFormats.map((row) => [...row]);
  for (const edit of edits) {
    if (edit.kind === "delete-rows" || edit.kind === "set-formula" || edit.kind === "keep-result") continue;
    expect(valueAt(grid, edit.row, edit.column)).toBe(edit.before);
    values[edit.row - grid.top]![edit.column - grid.left] = edit.kind === "set-text" ? edit.text : edit.value;
    if (edit.kind === "set-number")
      numberFormats[edit.row - grid.top]![edit.column - grid.left] = edit.numberFormat;
  }
  const deletions = edits.filter((edit) => edit.kind === "delete-rows").sort((a, b) => b.row - a.row);
  return deletions.reduce(
    (before: Grid, { row, before: rows }) => {
      expect(rows).toEqual(before.values.slice(row - grid.top, row - grid.top + rows.length));
      return withoutRows(before, row, rows.length);
    },
    { ...grid, values, numberFormats },
  );
}

function withoutRows(grid: Grid, first: number, count: number): Grid {
  const keep = <Row>(rows: readonly Row[]) =>
    rows.filter((_, at) => at + grid.top < first || at + grid.top >= first + count);
  const moved = (row: number) => (row < first ? row : row - count);
  const stays = (row: number) => row < first || row >= first + count;
  const moveArea = ({ top, left, bottom, right }: Area): Area[] =>
    stays(top) ? [{ top: moved(top), left, bottom: moved(bottom), right }] : [];
  const moveRows = (rows: ReadonlySet<number>) => new Set([...rows].filter(stays).map(moved));
  return {
    ...grid,
    values: keep(grid.values),
    numberFormats: keep(grid.numberFormats),
    merges: grid.merges.flatMap(moveArea),
    boldRows: moveRows(grid.boldRows),
    hiddenRows: moveRows(grid.hiddenRows),
  };
}

/** Where a row stands after the edits; undefined for one that went. */
export function rowAfter(row: number, edits: readonly SheetEdit[]): number | undefined {
  let moved = row;
  for (const edit of edits) {
    if (edit.kind !== "delete-rows" || edit.row > row) continue;
    if (row < edit.row + edit.before.length) return undefined;
    moved -= edit.before.length;
  }
  return moved;
}
