import { type Grid, valueAt } from "../grid/grid";
import { columnOf, type Role, type TableRow } from "../table/table";
import { rewrite, type TextCell } from "./tableTexts";
import type { Rule, RuleFinding } from "./rule";

/** Cells that are compared and counted; in a task's text a doubled space harms nobody. */
const ROLES: readonly Role[] = ["index", "lead", "coordinator", "deadline"];

/** Leading, trailing, doubled or no-break spaces in a number, unit or deadline cell. Line breaks are no spaces. */
export const straySpaces = {
  id: "stray-spaces",
  severity: "info",
  check: ({ grid, table }) => {
    const columns = ROLES.flatMap((role) => columnOf(table, role) ?? []);
    const rows = table.rows.filter((row) => row.kind === "task" || row.kind === "section");
    return rows.flatMap((row) => columns.flatMap((column) => inColumn(grid, row, column)));
  },
} satisfies Rule;

function inColumn(grid: Grid, { first, last }: TableRow, column: number): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (let row = first; row <= last; row++) {
    const text = valueAt(grid, row, column);
    if (typeof text !== "string") continue;
    const cell: TextCell = { row, column, text };
    const single = withoutStraySpaces(text);
    if (single !== text) findings.push(rewrite(grid, cell, single));
  }
  return findings;
}

function withoutStraySpaces(text: string): string {
  return text
    .replace(/[^\S\r\n]+/gu, " ")
    .replace(/ ?(?<end>\r?\n) ?/gu, "$<end>")
    .trim();
}
