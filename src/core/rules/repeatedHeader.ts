import { deleteRows } from "../fixes/deleteRows";
import type { Rule } from "./rule";

/** The heading band stands again inside the body, as a page break of a pasted document leaves it. */
export const repeatedHeader = {
  id: "repeated-header",
  severity: "warning",
  check: ({ grid, table }) =>
    table.rows
      .filter((row) => row.kind === "repeated-header")
      .map((row) => {
        const deletion = deleteRows(grid, table, row.first, row.last);
        const finding = { row: row.first, column: table.area.left, values: { row: row.first + 1 } };
        return { ...finding, ...(deletion && { fix: [deletion] }) };
      }),
} satisfies Rule;
