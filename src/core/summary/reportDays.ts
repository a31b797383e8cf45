import { dayParts, daysBetween, isoDay, type IsoDay } from "../calendar/day";
import type { ReportingPeriod } from "../catalogue/catalogue";
import type { SummaryPeriod } from "../register/registerRow";

/** How a day of reporting lies to today; `days` are those left, or those gone by. */
export interface ReportDue {
  kind: "ahead" | "today" | "passed";
  day: IsoDay;
  days: number;
}

/** reportDue("2025-12-15", "2025-12-10") is 5 days ahead. */
export function reportDue(day: IsoDay, today: IsoDay): ReportDue {
  const left = daysBetween(today, day);
  return { kind: left > 0 ? "ahead" : left < 0 ? "passed" : "today", day, days: Math.abs(left) };
}

/**
 * The other usual day: the plan on digital transformation is reported on the 8th of a quarter's last month, at the end of the
 * year on 10 December. Undefined for periods that end with no quarter, and where the office lists days of its own.
 */
export function otherReportDay(
  { to }: SummaryPeriod,
  office: readonly ReportingPeriod[],
): IsoDay | undefined {
  const { year, month } = dayParts(to);
  if (office.length > 0 || month % 3 !== 0) return undefined;
  return isoDay(year, month, month === 12 ? 10 : 8);
}
