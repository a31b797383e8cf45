import { joinRows } from "../fixes/joinRows";
import type { TableRow } from "../table/table";
import type { Rule, RuleFinding } from "./rule";

/** A row that holds only the rest of the task above: its page ended in the middle of a sentence. */
export const splitRow = {
  id: "split-row",
  severity: "warning",
  check: ({ grid, table }) => {
    let above: TableRow | undefined;
    return table.rows.flatMap((row): RuleFinding[] => {
      if (row.kind === "task") above = row;
      const cell = row.cells.task ?? row.cells.criterion;
      if (row.kind !== "continuation" || !above || !cell) return [];
      const values = { row: row.first + 1, index: above.index ?? "", first: above.first + 1 };
      const fix = joinRows(grid, table, above, restsOf(table.rows, above));
      return [{ row: cell.row, column: cell.column, values, ...(fix && { fix }) }];
    });
  },
} satisfies Rule;

/** All that is left of one task, which one fix joins: over several pages there are several rows. */
function restsOf(rows: readonly TableRow[], task: TableRow): TableRow[] {
  const rests: TableRow[] = [];
  for (const row of rows.slice(rows.indexOf(task) + 1)) {
    if (row.kind === "task") break;
    if (row.kind === "continuation") rests.push(row);
  }
  return rests;
}
