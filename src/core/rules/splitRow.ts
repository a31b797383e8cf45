import type { TableRow } from "../table/table";
import type { Rule, RuleFinding } from "./rule";

/** A row that holds only the rest of the task above: its page ended in the middle of a sentence. */
export const splitRow = {
  id: "split-row",
  severity: "warning",
  check: ({ table }) => {
    let above: TableRow | undefined;
    return table.rows.flatMap((row): RuleFinding[] => {
      if (row.kind === "task") above = row;
      const cell = row.cells.task ?? row.cells.criterion;
      if (row.kind !== "continuation" || !above || !cell) return [];
      const values = { row: row.first + 1, index: above.index ?? "", first: above.first + 1 };
      return [{ row: cell.row, column: cell.column, values }];
    });
  },
} satisfies Rule;
