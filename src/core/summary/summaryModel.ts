import { REGISTER_WORDS } from "../../texts/registerWords";
import { sayFinding } from "../../texts/sayFinding";
import type { IsoDay } from "../calendar/day";
import type { ReportingPeriod } from "../catalogue/catalogue";
import type { IndicatorDefinition } from "../indicators/definitions";
import type { RegisterSource } from "../register/buildRegister";
import type { RegisterRow, SummaryPeriod } from "../register/registerRow";
import type { Finding } from "../rules/finding";
import type { Severity } from "../rules/rule";
import type { UnitCatalogue } from "../unit/unit";
import { summaryFigures, type SummaryFigures } from "./figures";
import { summaryIndicators } from "./indicators";
import { readLetterhead } from "./letterhead";
import type { FindingCounts, SummaryModel } from "./model";
import type { TypedTexts } from "./typedTexts";

/** What a summary is made from. `findings` are those that the findings sheet lists. */
export interface SummarySources {
  sources: readonly RegisterSource[];
  register: readonly RegisterRow[];
  findings: readonly Finding[];
  units: UnitCatalogue;
  indicators: readonly IndicatorDefinition[];
  period: SummaryPeriod;
  periods: readonly ReportingPeriod[];
  planYear: number;
  asOf: IsoDay;
  typed: TypedTexts;
}

/** Puts together what the summary sheet says. */
export function summaryModel(from: SummarySources): SummaryModel {
  const { sources, register, period, asOf } = from;
  const figures = summaryFigures(register, period, asOf);
  return {
    period,
    periods: from.periods,
    asOf,
    figures,
    leads: inOrder(figures, from.units),
    grouping: groupingOf(figures),
    indicators: sources.flatMap(({ grid, check }) =>
      summaryIndicators(
        grid,
        check.tables.map(({ table }) => table),
        from,
      ),
    ),
    findings: findingCounts(from.findings),
    letterhead: readLetterhead(
      sources.map(({ grid }) => grid),
      from.units,
    ),
    typed: from.typed,
  };
}

/** Units in the order of the office's list, others as they come, tasks without a unit last. */
function inOrder({ byLead }: SummaryFigures, units: UnitCatalogue): string[] {
  const place = new Map(units.map(({ name }, at) => [name.toLocaleLowerCase("vi"), at]));
  const rank = (name: string) =>
    name === REGISTER_WORDS.noLead ? Infinity : (place.get(name.toLocaleLowerCase("vi")) ?? units.length);
  return byLead.map(({ name }) => name).sort((a, b) => compare(rank(a), rank(b)));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Sections, tasks without one last; where no sheet has sections and there are several plans, plans. */
function groupingOf({ bySection, byPlan }: SummaryFigures): SummaryModel["grouping"] {
  const { noSection } = REGISTER_WORDS;
  const names = bySection.map(({ name }) => name);
  if (byPlan.length > 1 && names.every((name) => name === noSection))
    return { by: "plan", names: byPlan.map(({ name }) => name) };
  const named = names.filter((name) => name !== noSection);
  return { by: "section", names: [...named, ...names.filter((name) => name === noSection)] };
}

const SEVERITIES: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Units with most findings first; kinds by severity, then by number. */
function findingCounts(findings: readonly Finding[]): FindingCounts {
  const units = counted(findings.map(({ lead }) => ({ key: lead ?? REGISTER_WORDS.noLead, entry: lead })));
  const kinds = counted(
    findings.map((finding) => {
      const { title } = sayFinding("vi", finding);
      return { key: `${title}\n${finding.severity}`, entry: { title, severity: finding.severity } };
    }),
  );
  return {
    units: units.map(({ key }) => key),
    kinds: kinds
      .sort((a, b) => SEVERITIES[a.entry.severity] - SEVERITIES[b.entry.severity])
      .map(({ entry }) => entry),
  };
}

/** Each key once with how often it came, the most frequent first. */
function counted<Entry>(
  entries: readonly { key: string; entry: Entry }[],
): { key: string; entry: Entry; count: number }[] {
  const found = new Map<string, { key: string; entry: Entry; count: number }>();
  for (const { key, entry } of entries) {
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, { key, entry, count: 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
