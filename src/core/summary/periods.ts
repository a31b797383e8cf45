import { PERIOD_WORDS } from "../../texts/annexWords";
import { addDays, dayParts, daysBetween, daysInMonth, isoDay, type IsoDay } from "../calendar/day";
import { dayInMonth, monthEnd } from "../calendar/period";
import type { ReportingPeriod } from "../catalogue/catalogue";
import type { SummaryPeriod } from "../register/registerRow";
import { fold } from "../text/normalise";

/** Calendar periods; the day of reporting is that of the plan "before the 15th of the period's last month". */
const CALENDAR: readonly ReportingPeriod[] = [
  ...[1, 2, 3, 4].map((quarter) =>
    calendarPeriod(PERIOD_WORDS.quarters[quarter - 1]!, 3 * quarter - 2, 3 * quarter),
  ),
  calendarPeriod(PERIOD_WORDS.half, 1, 6),
  calendarPeriod(PERIOD_WORDS.nineMonths, 1, 9),
  calendarPeriod(PERIOD_WORDS.year, 1, 12),
];

function calendarPeriod(name: string, first: number, last: number): ReportingPeriod {
  const month = (number: number) => String(number).padStart(2, "0");
  return {
    name,
    from: `${month(first)}-01`,
    to: isoDay(2025, last, daysInMonth(2025, last)).slice(5),
    due: `${month(last)}-15`,
  };
}

/** The periods that a summary can be made for: the office's, then the calendar's that it does not name. */
export function offeredPeriods(office: readonly ReportingPeriod[]): readonly ReportingPeriod[] {
  const named = new Set(office.map(({ name }) => fold(name)));
  return [...office, ...CALENDAR.filter(({ name }) => !named.has(fold(name)))];
}

/** A period in a year. One from 15 December to 14 March begins the year before. */
export function periodInYear({ name, from, to, due }: ReportingPeriod, year: number): SummaryPeriod {
  const end = dayOfYear(to, year);
  return {
    name,
    year,
    from: dayOfYear(from, from > to ? year - 1 : year),
    to: end,
    nextTo: threeMonthsOn(end),
    reportDue: due === "" ? end : dayOfYear(due, due < to && !isSameMonth(due, to) ? year + 1 : year),
  };
}

/** The period that a day falls into: of several the shortest, so a quarter before a half-year. */
export function periodAround(periods: readonly ReportingPeriod[], day: IsoDay): SummaryPeriod | undefined {
  const year = dayParts(day).year;
  const around = periods
    .flatMap((period) => [periodInYear(period, year), periodInYear(period, year + 1)])
    .filter(({ from, to }) => from <= day && day <= to);
  return around.sort((a, b) => length(a) - length(b))[0];
}

/** The name of the calendar quarter, "Quý IV" for 4. */
export function quarterName(quarter: number): string | undefined {
  return PERIOD_WORDS.quarters[quarter - 1];
}

function length({ from, to }: SummaryPeriod): number {
  return daysBetween(from, to);
}

function isSameMonth(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2);
}

/** "02-29" is the last day of February in a common year. */
function dayOfYear(monthDay: string, year: number): IsoDay {
  return dayInMonth(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)));
}

/** The quarter after: to a month's end from a month's end, else to the same day three months on. */
function threeMonthsOn(day: IsoDay): IsoDay {
  const { year, month, day: dayOfMonth } = dayParts(day);
  const isEnd = dayParts(addDays(day, 1)).day === 1;
  return isEnd ? monthEnd(year, month + 3) : dayInMonth(year, month + 3, dayOfMonth);
}
