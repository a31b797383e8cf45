import type { IndicatorDefinition } from "../indicators/definitions";
import type { RuleLevels } from "../rules/check";
import type { HeadingChoices } from "../table/headingChoices";
import type { Template } from "../table/templates";
import type { UnitCatalogue } from "../unit/unit";
import type { AsideEntry, Catalogue } from "./catalogue";
import { officeIndicators } from "./officeIndicators";
import { officeHeadings, officeTemplates } from "./officeTemplates";
import { officeUnits } from "./officeUnits";

/** What a check takes from the office's catalogue, in the words of the rooms that use it. */
export interface OfficeKnowledge {
  units: UnitCatalogue;
  templates: readonly Template[];
  headings: HeadingChoices["columns"];
  levels: RuleLevels;
  setAside: readonly AsideEntry[];
  indicators: readonly IndicatorDefinition[];
  /** First and last year of the plan, where the office fixed them. */
  planYears?: readonly [number, number];
  /** Months (1 to 12) in which a reporting period ends; empty where the office has no periods of its own. */
  reportingMonths: ReadonlySet<number>;
}

/** Puts a catalogue and what is built in together. */
export function officeKnowledge({
  units,
  templates,
  indicators,
  rules,
  setAside,
  plan,
}: Catalogue): OfficeKnowledge {
  return {
    units: officeUnits(units),
    templates: officeTemplates(templates),
    headings: officeHeadings(templates),
    levels: new Map(rules.map(({ rule, level }) => [rule, level])),
    setAside,
    indicators: officeIndicators(indicators),
    ...(plan.years && { planYears: plan.years }),
    reportingMonths: new Set(plan.periods.map(({ to }) => Number(to.slice(0, 2)))),
  };
}
