import { z } from "zod";
import { ROLES } from "../table/table";

/** What kinds of units there are, in the order the sheet offers them. */
export const UNIT_KINDS = [
  "division",
  "department",
  "province",
  "ministry",
  "collective",
  "position",
  "other",
] as const;
/** How a column belongs to a template: needed, one of some that are needed together, or welcome. */
export const NEEDS = ["required", "one-of", "allowed"] as const;
/** What becomes of a rule's findings. */
export const LEVELS = ["error", "warning", "info", "off"] as const;

const words = z.string().min(1);
/** Several stand in one cell, parted by ";". */
const listed = z.string().regex(/^[^;\r\n]+$/u);
const list = z.array(listed);
/** A day of any year, "12-15" for 15 December. */
const monthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u);
const year = z.int().min(1990).max(2100);

/** A unit as the office lists it; `replacedBy` names the unit that took its work over. */
const unit = z.object({
  name: listed,
  abbreviation: z.string(),
  otherNames: list,
  kind: z.enum(UNIT_KINDS),
  inUse: z.boolean(),
  replacedBy: z.string(),
});

/** A template column: the headings are what people write over it, the first one as the office wants it. */
const templateColumn = z.object({ role: z.enum(ROLES), need: z.enum(NEEDS), headings: list });
/** `name` is a built-in template's id, else the office's own name for it. */
const template = z.object({ name: words, columns: z.array(templateColumn).min(1) });

const indicator = z.object({
  name: words,
  otherNames: list,
  numerator: z.string(),
  denominator: z.string(),
  measure: z.string(),
  target: z.string(),
  document: z.string(),
});

const ruleLevel = z.object({ rule: words, level: z.enum(LEVELS) });

/**
 * A finding that the office sets aside. It is known by rule, sheet, task and contents of its cell, not by an address:
 * rows may be inserted above it. With `index`, `task` and `value` empty the whole rule is set aside on the sheet.
 */
const asideEntry = z.object({
  rule: words,
  sheet: words,
  index: z.string(),
  task: z.string(),
  value: z.string(),
  reason: words,
});

/** A reporting period: the data of `from` to `to` are reported by `due`. A window from 12-15 to 03-14 begins the year before. */
const reportingPeriod = z.object({
  name: words,
  from: monthDay,
  to: monthDay,
  due: z.union([monthDay, z.literal("")]),
});

/** The office's own knowledge, as the sheet "Danh mục" and its JSON file hold it. */
export const catalogue = z.object({
  version: z.literal(1),
  units: z.array(unit),
  templates: z.array(template),
  indicators: z.array(indicator),
  rules: z.array(ruleLevel),
  setAside: z.array(asideEntry),
  plan: z.object({
    /** First and last year of the plan; null where every sheet says its own. */
    years: z.tuple([year, year]).nullable(),
    periods: z.array(reportingPeriod),
  }),
});

export type Catalogue = z.infer<typeof catalogue>;
export type CatalogueUnit = z.infer<typeof unit>;
export type CatalogueTemplate = z.infer<typeof template>;
export type TemplateColumn = z.infer<typeof templateColumn>;
export type Indicator = z.infer<typeof indicator>;
export type RuleLevel = z.infer<typeof ruleLevel>;
export type AsideEntry = z.infer<typeof asideEntry>;
export type ReportingPeriod = z.infer<typeof reportingPeriod>;

/** A catalogue that says nothing: everything built in holds. */
export const NO_CATALOGUE: Catalogue = {
  version: 1,
  units: [],
  templates: [],
  indicators: [],
  rules: [],
  setAside: [],
  plan: { years: null, periods: [] },
};
