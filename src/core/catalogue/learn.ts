import { fold } from "../text/normalise";
import { unitKey } from "../unit/unitWords";
import { UNIT_CATALOGUE } from "../unit/unitCatalogue";
import type { Role } from "../table/table";
import type { Catalogue, CatalogueTemplate, CatalogueUnit, TemplateColumn } from "./catalogue";
import { defaultCatalogue } from "./defaultCatalogue";

/** One thing to learn: a new unit with its spellings, other names of a known unit, or a heading of a template's column. */
export type Lesson =
  | { kind: "unit"; name: string; otherNames: readonly string[] }
  | { kind: "other-names"; unit: string; names: readonly string[] }
  | { kind: "heading"; heading: string; role: Role; template: string };

/** The catalogue with lessons added; what it knows already is not added again. */
export function learnLessons(catalogue: Catalogue, lessons: readonly Lesson[]): Catalogue {
  return lessons.reduce(learnLesson, catalogue);
}

function learnLesson(catalogue: Catalogue, lesson: Lesson): Catalogue {
  switch (lesson.kind) {
    case "unit":
      return withUnit(catalogue, lesson.name, lesson.otherNames);
    case "other-names":
      return withUnit(catalogue, lesson.unit, lesson.names);
    case "heading":
      return withHeading(catalogue, lesson);
  }
}

/** Other names go to the unit's own row; one that is built in gets a row. */
function withUnit(catalogue: Catalogue, name: string, others: readonly string[]): Catalogue {
  const known = catalogue.units.find((unit) => unitKey(unit.name) === unitKey(name));
  const unit: CatalogueUnit = known ?? {
    name,
    abbreviation: "",
    otherNames: [],
    kind: UNIT_CATALOGUE.find((one) => one.name === name)?.kind ?? "other",
    inUse: true,
    replacedBy: "",
  };
  const names = new Set([unit.name, unit.abbreviation, ...unit.otherNames].map(unitKey));
  const added = others.filter((other) => {
    const isNew = !names.has(unitKey(other));
    names.add(unitKey(other));
    return isNew;
  });
  const taught = { ...unit, otherNames: [...unit.otherNames, ...added] };
  const units = known
    ? catalogue.units.map((one) => (one === known ? taught : one))
    : [...catalogue.units, taught];
  return { ...catalogue, units };
}

function withHeading(
  catalogue: Catalogue,
  { heading, role, template: name }: Extract<Lesson, { kind: "heading" }>,
): Catalogue {
  const listed = catalogue.templates.find((template) => template.name === name);
  const template = listed ?? defaultCatalogue().templates.find((one) => one.name === name);
  const before: CatalogueTemplate = template ?? { name, columns: [] };
  const column = before.columns.find((one) => one.role === role);
  const taught: TemplateColumn = column
    ? { ...column, headings: [...column.headings.filter((one) => fold(one) !== fold(heading)), heading] }
    : { role, need: "allowed", headings: [heading] };
  const columns = column
    ? before.columns.map((one) => (one === column ? taught : one))
    : [...before.columns, taught];
  const after = { ...before, columns };
  const templates = listed
    ? catalogue.templates.map((one) => (one === listed ? after : one))
    : [...catalogue.templates, after];
  return { ...catalogue, templates };
}
