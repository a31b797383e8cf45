import type { IsoDay } from "../calendar/day";
import { monthEnd } from "../calendar/period";
import type { DeadlineProblem } from "./deadline";
import type { DatedPart, DeadlinePart, Point, RecurringPart } from "./deadlineRule";
import { pickedDay, pointDay, pointStart, yearOf } from "./pointDay";

/** Due days of a rule in one plan year, ascending and each once; a problem where a day is impossible or in doubt. */
export interface DueDays {
  due: readonly IsoDay[];
  problem?: DeadlineProblem;
  /** A year was put in from the plan. */
  assumed: boolean;
  /** The first day of the earliest range. */
  from?: IsoDay;
}

/** Ties a rule to a plan year: dueDays(parts of "Trước 15/6", 2025) is 2025-06-15. */
export function dueDays(parts: readonly DeadlinePart[], planYear: number): DueDays {
  const due = new Set<IsoDay>();
  let problem: DeadlineProblem | undefined;
  for (const part of parts) {
    const found = partDays(part, planYear);
    for (const day of found.days) due.add(day);
    if (!problem || found.problem?.kind === "impossible-date") problem = found.problem ?? problem;
  }
  const impossible = problem?.kind === "impossible-date";
  const assumed = parts.some(isAssumed);
  const from = parts.flatMap((part) => rangeStart(part, planYear)).sort()[0];
  return {
    due: impossible ? [] : due.size > 1 ? [...due].sort() : [...due],
    assumed,
    ...(from !== undefined && { from }),
    ...(problem && { problem }),
  };
}

function rangeStart(part: DeadlinePart, planYear: number): IsoDay[] {
  if (part.kind !== "dated") return [];
  if (part.from) return [pointStart(part.from, planYear)];
  return part.on.kind === "years" && part.on.first !== undefined ? [pointStart(part.on, planYear)] : [];
}

interface PartDays {
  days: IsoDay[];
  problem?: DeadlineProblem;
}

function partDays(part: DeadlinePart, planYear: number): PartDays {
  if (part.kind === "dated") return datedDays(part, planYear);
  return part.kind === "recurring" ? recurringDays(part, planYear) : { days: [] };
}

function datedDays(part: DatedPart, planYear: number): PartDays {
  const found = pointDay(part.on, planYear, part.bound);
  if ("impossible" in found) return { days: [], problem: { kind: "impossible-date", ...found.impossible } };
  const other = part.other && pointDay(part.other, planYear);
  if (!other || !("day" in other)) return { days: [found.day] };
  return { days: [found.day], problem: { kind: "ambiguous-date", first: found.day, second: other.day } };
}

function recurringDays(part: RecurringPart, planYear: number): PartDays {
  const year = reportYear(part.within, planYear);
  const days: IsoDay[] = [];
  for (const on of part.on) {
    if (on.kind === "cycle-day") {
      for (const start of cycleStarts(part.every)) {
        const month = start + on.month;
        days.push(pickedDay(year, month, month, on.pick));
      }
      continue;
    }
    const found = pointDay(leapSafe(on, year), year, part.bound);
    if ("impossible" in found) return { days: [], problem: { kind: "impossible-date", ...found.impossible } };
    days.push(found.day);
  }
  if (part.on.length === 0) for (const end of cycleEnds(part.every)) days.push(monthEnd(year, end));
  return { days: days.filter((day) => isWithin(day, part, planYear)) };
}

/** 29 February of every year is the month's end in a common year. */
function leapSafe(point: Point, year: number): Point {
  if (point.kind !== "day" || point.month !== 2 || point.day !== 29 || point.year !== undefined) return point;
  return year % 4 === 0 ? point : { ...point, day: 28 };
}

/** The plan year, held within the years that the recurrence is limited to. */
function reportYear(within: Point | undefined, planYear: number): number {
  if (!within) return planYear;
  if (within.kind !== "years") return yearOf(within.year, planYear);
  const last = yearOf(within.last, planYear);
  const first = within.first === undefined ? last : yearOf(within.first, planYear);
  return Math.min(Math.max(planYear, first), last);
}

function isWithin(day: IsoDay, { within, from }: RecurringPart, planYear: number): boolean {
  if (from && day < pointStart(from, planYear)) return false;
  if (!within || within.kind === "years") return true;
  const end = pointDay(within, planYear);
  const start = from ? "" : pointStart(within, planYear);
  return "day" in end && day <= end.day && day >= start;
}

function cycleStarts(every: readonly number[]): number[] {
  return every.flatMap((length) => startsOf(length));
}

function cycleEnds(every: readonly number[]): number[] {
  return every.flatMap((length) => startsOf(length).map((start) => start + length - 1));
}

/** First months of the whole periods of a year: 1, 4, 7, 10 for quarters, 1 for nine months. */
function startsOf(length: number): number[] {
  const count = length >= 1 && length <= 12 ? Math.floor(12 / length) : 0;
  return Array.from({ length: count }, (_, index) => index * length + 1);
}

function isAssumed(part: DeadlinePart): boolean {
  if (part.kind === "recurring") return part.within === undefined;
  if (part.kind !== "dated") return false;
  const year = part.on.kind === "years" ? part.on.last : part.on.year;
  return typeof year !== "number";
}
