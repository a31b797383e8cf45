import { placeAt, type SheetEdit } from "../grid/edits";
import { gridRight, valueAt, type Grid } from "../grid/grid";
import type { Table, TableRow } from "../table/table";
import { deleteRows } from "./deleteRows";

/**
 * Joins the rows that hold only the rest of a task to it: their texts go to the end of the task's cells, column by
 * column, and the rows go. Undefined where a cell holds a number, or a row cannot be taken out.
 */
export function joinRows(
  grid: Grid,
  table: Table,
  task: TableRow,
  rests: readonly TableRow[],
): readonly SheetEdit[] | undefined {
  const deletions = rests.map(({ first, last }) => deleteRows(grid, table, first, last));
  const edits: SheetEdit[] = [];
  for (let column = grid.left; column < gridRight(grid); column++) {
    const pieces = rests.flatMap((rest) => valuesOf(grid, rest, column)).filter((value) => value !== "");
    if (pieces.length === 0) continue;
    const place = placeAt(grid, { row: lastFilled(grid, task, column), column });
    if (![place.before, ...pieces].every((value) => typeof value === "string")) return undefined;
    const text = [place.before, ...pieces].map((piece) => String(piece).trim()).filter(Boolean);
    edits.push({ kind: "set-text", ...place, text: text.join(" ") });
  }
  if (deletions.some((deletion) => deletion === undefined)) return undefined;
  return [...edits, ...deletions.filter((deletion) => deletion !== undefined)];
}

function valuesOf(grid: Grid, { first, last }: TableRow, column: number) {
  return Array.from({ length: last - first + 1 }, (_, at) => valueAt(grid, first + at, column));
}

/** A cell that a paste broke over several rows goes on at its last piece. */
function lastFilled(grid: Grid, { first, last }: TableRow, column: number): number {
  for (let row = last; row > first; row--) if (valueAt(grid, row, column) !== "") return row;
  return first;
}
