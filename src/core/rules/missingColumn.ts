import type { Rule } from "./rule";

/** The closest template requires a role that no column has: a plan without a column of deadlines. */
export const missingColumn = {
  id: "missing-column",
  severity: "error",
  check: ({ table }) =>
    table.missingRoles.map((role) => ({
      row: table.headerRows[0],
      column: table.area.left,
      values: { column: role },
    })),
} satisfies Rule;
