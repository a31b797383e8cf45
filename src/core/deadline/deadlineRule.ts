/**
 * What a deadline text says, before it is tied to a plan year: the known apart from the assumed. A day or month whose
 * year is not written has `year` undefined until `dueDays` puts the plan year in.
 */

/** A year as written, or counted from the plan year ("năm trước" is -1, "năm sau" is 1, "năm báo cáo" is 0). */
export type YearRef = number | { offset: number };

/**
 * Which day of a period is meant. A number is the day of the month, held back to the month's end; "start", "middle" and
 * "end" are đầu, giữa, cuối; `days` are "10 ngày đầu", `workingDays` "5 ngày làm việc đầu", `week` is "tuần 2".
 */
export type DayPick =
  | number
  | "start"
  | "middle"
  | "end"
  | "first-day"
  | "last-day"
  | "first-working-day"
  | "last-working-day"
  | { days: number }
  | { workingDays: number }
  | { week: number };

/** One day: "15/6", "15/6/2025". */
export interface DayPoint {
  kind: "day";
  day: number;
  month: number;
  year?: YearRef;
}

/** Months of one year: a month, a quarter, a half-year, "9 tháng đầu năm", "Tháng 6-8". `last` may run past December. */
export interface MonthsPoint {
  kind: "months";
  first: number;
  last: number;
  year?: YearRef;
  pick?: DayPick;
}

/** One year or several: "năm 2025", "giai đoạn 2021 - 2025", "trong năm". */
export interface YearsPoint {
  kind: "years";
  first?: YearRef;
  last: YearRef;
  pick?: DayPick;
}

export type Point = DayPoint | MonthsPoint | YearsPoint;

/** A day within every cycle: `month` counts from 0 at the cycle's first month and may lie beyond its last. */
export interface CycleDay {
  kind: "cycle-day";
  pick: DayPick;
  month: number;
}

/** How a limit is set: before it begins, at the latest on it, until its end, within it. */
export type Bound = "before" | "by" | "until" | "in";

export interface DatedPart {
  kind: "dated";
  on: Point;
  /** Where a range begins. */
  from?: Point;
  bound?: Bound;
  /** The other day that an ambiguous text may mean; one that has no place in the calendar is left out. */
  other?: DayPoint;
}

export interface RecurringPart {
  kind: "recurring";
  /** Lengths of the reporting periods in months: 3 for hằng quý; empty where none is known or oftener than monthly. */
  every: readonly number[];
  /** The days within each period; none means the period's end. A point stands for every year. */
  on: readonly (CycleDay | Point)[];
  bound?: Bound;
  /** "Hằng quý năm 2026". */
  within?: Point;
  /** "từ năm 2026", "từ tháng 7". */
  from?: Point;
  /** The words, for a reading that has no days of its own ("thứ Sáu hằng tuần"). */
  text?: string;
}

export interface OngoingPart {
  kind: "ongoing";
  /** "từ ngày 01/7/2025". */
  from?: Point;
}

export interface ConditionalPart {
  kind: "conditional";
  /** The condition as written. */
  text: string;
}

export type DeadlinePart = DatedPart | RecurringPart | OngoingPart | ConditionalPart;

/** Why a text is refused; the list is closed. The trigger names the words. */
export const REFUSALS = [
  "unknown-word",
  "no-deadline",
  "missing-number",
  "no-such-quarter",
  "missing-month",
  "loose-number",
  "in-doubt",
  "relative-period",
  "school-year",
  "lunar-date",
  "progress-only",
  "too-long",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A deadline text, parsed. */
export type DeadlineRule =
  | { kind: "blank" }
  | { kind: "parts"; parts: readonly DeadlinePart[] }
  | { kind: "year-typo"; written: string; suggestion?: string }
  | { kind: "refused"; refusal: Refusal; trigger: string };
