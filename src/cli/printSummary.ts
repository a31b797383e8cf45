import { completionRate, onTimeRate, type GroupCounts } from "../core/summary/figures";
import { STATUSES } from "../core/register/status";
import type { SummaryPlan } from "../flows/planSummary";
import { STATUS_KEYS } from "../texts/registerWords";
import { say, sayDay, sayNumber, type Language } from "../texts/say";

/** The readable account of one workbook: counts by status, rates with their fractions, counts by unit. */
export function summaryLines(
  file: string,
  { period, model, register }: SummaryPlan,
  language: Language,
): string[] {
  const { overall, byLead, overdue } = model.figures;
  const head = { file, period: period.name, year: period.year, day: sayDay(model.asOf) };
  const rate = completionRate(overall);
  const onTime = onTimeRate(overall);
  return [
    say(language, "cli.summary.file", head),
    `  ${say(language, "sum.turns", { count: overall.total })}`,
    ...STATUSES.map(
      (status) =>
        `  ${status === "done-late" ? "  " : ""}${say(language, STATUS_KEYS[status])}: ${overall[status]}`,
    ),
    `  ${say(language, "sum.rate")}: ${percent(rate, language)} (${say(language, "sum.rate.base", rate)})`,
    `  ${say(language, "sum.onTime")}: ${percent(onTime, language)} (${say(language, "sum.onTime.base", onTime)})`,
    say(language, "sum.byUnit"),
    ...byLead.map((unit) => `  ${unitWords(unit, language)}`),
    say(language, "cli.summary.lists", {
      overdue: overdue.length,
      next: model.figures.dueNext.length,
      rows: register.length,
    }),
  ];
}

function unitWords({ name, counts }: GroupCounts, language: Language): string {
  const rate = completionRate(counts);
  return `${name}: ${rate.done}/${rate.base} ${percent(rate, language)}`.trim();
}

function percent({ done, base }: { done: number; base: number }, language: Language): string {
  if (base === 0) return say(language, "sum.noBase");
  return `${sayNumber(language, Math.round((done / base) * 1000) / 10)}%`;
}
