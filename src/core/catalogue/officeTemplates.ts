import { fold } from "../text/normalise";
import type { HeadingChoices } from "../table/headingChoices";
import { readHeading } from "../table/readHeading";
import type { Role } from "../table/table";
import { TEMPLATES, type Template } from "../table/templates";
import type { CatalogueTemplate } from "./catalogue";

/** The templates that a check knows: the office's own and changed ones first, then those built in. */
export function officeTemplates(templates: readonly CatalogueTemplate[]): readonly Template[] {
  const named = new Set(templates.map(({ name }) => name));
  return [...templates.map(templateOf), ...TEMPLATES.filter(({ id }) => !named.has(id))];
}

/** A built-in template keeps the words of its title; one of the office's own is named by its name in the title. */
function templateOf({ name, columns }: CatalogueTemplate): Template {
  const builtIn = TEMPLATES.find(({ id }) => id === name);
  const roles = (need: CatalogueTemplate["columns"][number]["need"]) =>
    columns.filter((column) => column.need === need).map(({ role }) => role);
  const oneOf = roles("one-of");
  return {
    id: name,
    required: [...roles("required").map((role) => [role]), ...(oneOf.length > 0 ? [oneOf] : [])],
    allowed: roles("allowed"),
    titles: builtIn?.titles ?? [fold(name)],
    hints: builtIn?.hints ?? [],
    sections: builtIn?.sections ?? true,
    ...(builtIn && { builtIn }),
    headings: builtIn ? [] : ownHeadings(columns).map(([heading]) => heading),
  };
}

/** What the office calls its columns beyond the built-in vocabulary; "Kết quả > Quý I" is a title below another. */
export function officeHeadings(templates: readonly CatalogueTemplate[]): HeadingChoices["columns"] {
  const headings = new Map(templates.flatMap(({ columns }) => ownHeadings(columns)));
  return [...headings].map(([heading, role]) => ({ heading, role }));
}

function ownHeadings(columns: CatalogueTemplate["columns"]): [string, Role][] {
  return columns.flatMap(({ role, headings }) =>
    headings
      .filter((heading) => !isBuiltIn(heading, role))
      .map((heading): [string, Role] => [fold(heading), role]),
  );
}

/** A heading that is read so anyway needs no choice, and a choice would outweigh what the cells below say. */
const SURE = 0.95;

function isBuiltIn(heading: string, role: Role): boolean {
  const evidence = readHeading(heading);
  const others = [...evidence].filter(([other]) => other !== role).map(([, { weight }]) => weight);
  return (evidence.get(role)?.weight ?? 0) >= SURE && Math.max(0, ...others) < SURE;
}
