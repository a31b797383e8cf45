import type { Rule } from "./rule";

/** The heading band stands again inside the body, as a page break of a pasted document leaves it. */
export const repeatedHeader = {
  id: "repeated-header",
  severity: "warning",
  check: ({ table }) =>
    table.rows
      .filter((row) => row.kind === "repeated-header")
      .map((row) => ({ row: row.first, column: table.area.left, values: { row: row.first + 1 } })),
} satisfies Rule;
