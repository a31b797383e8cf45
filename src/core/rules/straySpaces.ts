import type { Grid } from "../grid/grid";
import { columnOf, type Role, type TableRow } from "../table/table";
import { rewrite, textCellAt } from "./tableTexts";
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
    const cell = textCellAt(grid, row, column);
    const single = cell && withoutStraySpaces(cell.text);
    if (cell && single !== undefined && single !== cell.text)
      findings.push({ row, column, fix: rewrite(cell, single) });
  }
  return findings;
}

function withoutStraySpaces(text: string): string {
  if (!/^\s|\s$|\s\s|[^\S \r\n]/u.test(text)) return text;
  return text
    .replace(/[^\S\r\n]+/gu, " ")
    .replace(/ ?(?<end>\r?\n) ?/gu, "$<end>")
    .trim();
}
