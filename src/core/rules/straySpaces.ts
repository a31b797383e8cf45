import { valueAt } from "../grid/grid";
import { columnOf, type Role } from "../table/table";
import { rewrite } from "./tableTexts";
import type { Rule, RuleFinding } from "./rule";

/** Cells that are compared and counted; in a task's text a doubled space harms nobody. */
const ROLES: readonly Role[] = ["index", "lead", "coordinator", "deadline"];

/** Leading, trailing, doubled or no-break spaces in a number, unit or deadline cell. Line breaks are no spaces. */
export const straySpaces = {
  id: "stray-spaces",
  severity: "info",
  check: ({ grid, table }) => {
    const columns = ROLES.flatMap((role) => columnOf(table, role) ?? []);
    const findings: RuleFinding[] = [];
    const ask = (row: number, column: number) => {
      const text = valueAt(grid, row, column);
      const single = typeof text === "string" ? withoutStraySpaces(text) : text;
      if (typeof single === "string" && single !== text)
        findings.push({ row, column, fix: rewrite(grid, { row, column }, single) });
    };
    for (const { kind, first, last } of table.rows) {
      if (kind !== "task" && kind !== "section") continue;
      for (const column of columns) for (let row = first; row <= last; row++) ask(row, column);
    }
    return findings;
  },
} satisfies Rule;

function withoutStraySpaces(text: string): string {
  if (!/^\s|\s$|\s\s|[^\S \r\n]/u.test(text)) return text;
  return text
    .replace(/[^\S\r\n]+/gu, " ")
    .replace(/ ?(?<end>\r?\n) ?/gu, "$<end>")
    .trim();
}
