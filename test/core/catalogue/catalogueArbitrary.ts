import fc from "fast-check";
import {
  LEVELS,
  NEEDS,
  UNIT_KINDS,
  type Catalogue,
  type CatalogueTemplate,
  type CatalogueUnit,
} from "../../../src/core/catalogue/catalogue";
import { asideEntryKey } from "../../../src/core/catalogue/setAside";
import { RULE_IDS } from "../../../src/core/catalogue/words";
import { ROLES, type Role } from "../../../src/core/table/table";

const WORDS = ["biểu", "Việc", "thời", "Ký", "sổ", "đợt", "hồ", "3/4", "1.10", "=A1", "-", "+ thêm", "Đúng"];
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(" "));
const maybe = fc.oneof(fc.constant(""), phrase);
const day = fc.constantFrom("12-15", "03-14", "02-29", "01-01", "11-30");

/** Names that no two units share: the words tell nothing apart, the number does. */
function unitsOf(count: number): fc.Arbitrary<CatalogueUnit[]> {
  return fc
    .array(
      fc.record({
        prefix: fc.constantFrom("Phòng", "Tổ", "Ban"),
        hasShort: fc.boolean(),
        others: fc.nat(2),
        kind: fc.constantFrom(...UNIT_KINDS),
        state: fc.constantFrom("in use", "out of use", "replaced"),
      }),
      { maxLength: count },
    )
    .map((drafts) => {
      const names = drafts.map(({ prefix }, index) => `${prefix} Sao ${index + 100}`);
      return drafts.map(({ hasShort, others, kind, state }, index): CatalogueUnit => {
        // The last unit is never replaced, and replacements lead forwards: no circles.
        const isReplaced = state === "replaced" && index < names.length - 1;
        return {
          name: names[index]!,
          abbreviation: hasShort ? `QX${index + 100}` : "",
          otherNames: Array.from({ length: others }, (_, at) => `Sao cũ ${index + 100} - ${at + 1}`),
          kind,
          inUse: state === "in use" || (state === "replaced" && !isReplaced),
          replacedBy: isReplaced ? names[names.length - 1]! : "",
        };
      });
    });
}

const templates: fc.Arbitrary<CatalogueTemplate[]> = fc
  .array(
    fc.record({
      roles: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 6 }),
      need: fc.constantFrom(...NEEDS),
      headings: fc.nat(2),
    }),
    { maxLength: 4 },
  )
  .map((drafts) =>
    drafts.map(({ roles, need, headings }, index) => ({
      name: index === 0 ? "plan" : `Sổ việc ${index}`,
      columns: [...new Set<Role>(["task", "lead", ...roles])].map((role) => ({
        role,
        need,
        headings: Array.from({ length: headings }, (_, at) => `Cột ${role} ${index} ${at}`),
      })),
    })),
  );

/** Catalogues as an office may write them, without mistakes. */
export const catalogues: fc.Arbitrary<Catalogue> = fc.record({
  version: fc.constant(1 as const),
  units: unitsOf(8),
  templates: templates.map((list) => distinct(list)),
  indicators: fc.uniqueArray(
    fc.record({
      name: phrase,
      otherNames: fc.uniqueArray(phrase, { maxLength: 2 }),
      numerator: fc.constant("Số đạt"),
      denominator: fc.constant("Tổng số"),
      measure: maybe,
      target: fc.constantFrom("", "từ 95% trở lên", "100%"),
      document: maybe,
    }),
    { selector: ({ name }) => name.toLowerCase(), maxLength: 3 },
  ),
  rules: fc.uniqueArray(
    fc.record({ rule: fc.constantFrom(...RULE_IDS), level: fc.constantFrom(...LEVELS) }),
    { selector: ({ rule }) => rule, maxLength: 6 },
  ),
  setAside: fc.uniqueArray(
    fc.record({
      rule: fc.constantFrom(...RULE_IDS),
      sheet: phrase,
      index: fc.constantFrom("", "1", "1.10", "I"),
      task: maybe,
      value: maybe,
      reason: phrase,
    }),
    { selector: (entry) => asideEntryKey(entry), maxLength: 4 },
  ),
  plan: fc.record({
    years: fc.oneof(
      fc.constant(null),
      fc
        .tuple(fc.integer({ min: 1990, max: 2040 }), fc.nat(20))
        .map(([from, more]): [number, number] => [from, from + more]),
    ),
    periods: fc.uniqueArray(
      fc.record({ name: phrase, from: day, to: day, due: fc.oneof(fc.constant(""), day) }),
      { selector: ({ name }) => name.toLowerCase(), maxLength: 4 },
    ),
  }),
});

/** Two templates alike would be a mistake: without headings of its own only the first stays. */
function distinct(list: readonly CatalogueTemplate[]): CatalogueTemplate[] {
  return list.filter(
    ({ columns }, index) => index <= 1 || columns.every(({ headings }) => headings.length > 0),
  );
}
