import { fold } from "../text/normalise";
import { headsATable } from "../table/headerBand";
import type { Role } from "../table/table";
import { BUILT_IN_IDS } from "../table/templates";
import type { BlockRow } from "./blockRow";
import type { CatalogueTemplate, TemplateColumn } from "./catalogue";
import { codeOf, roleOf } from "./words";

interface TemplateLines {
  first: BlockRow;
  name: string;
  columns: TemplateColumn[];
}

/** Reads the block of templates: one row a column, an empty name means the template of the row above. */
export function readTemplateRows(rows: readonly BlockRow[]): CatalogueTemplate[] {
  const templates = new Map<string, TemplateLines>();
  const headings = new Map<string, Role>();
  let current: TemplateLines | undefined;
  for (const row of rows) {
    const text = row.text("template");
    if (text !== "") {
      const name = codeOf("template", text) ?? text;
      current = templates.get(fold(name)) ?? { first: row, name, columns: [] };
      templates.set(fold(name), current);
    }
    if (!current) row.report("template", "template-name");
    else readColumn(row, current, headings);
  }
  const kept = [...templates.values()].filter(canHeadATable);
  return withoutTwins(kept).map(({ name, columns }) => ({ name, columns }));
}

function readColumn(row: BlockRow, { columns }: TemplateLines, headings: Map<string, Role>): void {
  const role = roleOf(row.text("role"));
  if (!role) return row.report("role", "template-role", { text: row.text("role") });
  if (columns.some((column) => column.role === role))
    return row.report("role", "template-role-twice", { column: role });
  const word = row.text("need");
  const need = word === "" ? "allowed" : codeOf("need", word);
  if (need === undefined) row.report("need", "template-need", { text: word });
  columns.push({
    role,
    need: (need ?? "allowed") as TemplateColumn["need"],
    headings: row.list("headings").filter((heading) => {
      const other = headings.get(fold(heading));
      if (other !== undefined && other !== role) {
        row.report("headings", "template-heading-taken", { heading, column: other });
        return false;
      }
      headings.set(fold(heading), role);
      return true;
    }),
  });
}

/** Without a task and something to go with it no sheet would ever be of this template. */
function canHeadATable({ first, name, columns }: TemplateLines): boolean {
  if (headsATable(new Set(columns.map(({ role }) => role)))) return true;
  first.report("template", "template-no-table", { template: name });
  return false;
}

/** Two templates of the office that ask for the same columns under the same headings cannot be told apart. */
function withoutTwins(templates: readonly TemplateLines[]): TemplateLines[] {
  const known = new Map<string, string>();
  return templates.filter(({ first, name, columns }) => {
    if (BUILT_IN_IDS.has(name)) return true;
    const key = JSON.stringify(
      columns.map(({ role, need, headings }) => [role, need, ...headings.map(fold).sort()].join()).sort(),
    );
    const twin = known.get(key);
    if (twin !== undefined) first.report("template", "template-twin", { template: name, text: twin });
    else known.set(key, name);
    return twin === undefined;
  });
}
