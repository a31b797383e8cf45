import type { IsoDay } from "../calendar/day";
import { monthEnd } from "../calendar/period";
import type { DeadlineProblem } from "./deadline";
import type { CycleDay, DatedPart, DeadlinePart, Point, RecurringPart } from "./deadlineRule";
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

const CYCLE_STARTS: readonly (readonly number[])[] = Array.from({ length: 13 }, (_, length) =>
  Array.from({ length: length === 0 ? 0 : Math.floor(12 / length) }, (__, index) => index * length + 1),
);

/** Ties a rule to a plan year: dueDays(parts of "Trước 15/6", 2025) is 2025-06-15. */
export function dueDays(parts: readonly DeadlinePart[], planYear: number): DueDays {
  const due: IsoDay[] = [];
  const result: DueDays = { due, assumed: false };
  for (const part of parts) {
    const found = partDays(part, planYear);
    due.push(...found.days);
    if (!result.problem || found.problem?.kind === "impossible-date") takeProblem(result, found.problem);
    const start = rangeStart(part, planYear);
    if (start !== undefined && (result.from === undefined || start < result.from)) result.from = start;
    result.assumed ||= isAssumed(part);
  }
  if (result.problem?.kind === "impossible-date") result.due = [];
  else if (due.length > 1) result.due = [...new Set(due)].sort();
  return result;
}

function takeProblem(result: DueDays, problem: DeadlineProblem | undefined): void {
  if (problem) result.problem = problem;
}

function rangeStart(part: DeadlinePart, planYear: number): IsoDay | undefined {
  if (part.kind !== "dated") return undefined;
  if (part.from) return pointStart(part.from, planYear);
  return part.on.kind === "years" && part.on.first !== undefined ? pointStart(part.on, planYear) : undefined;
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
      for (const length of part.every) addCycleDays(days, on, length, year);
      continue;
    }
    const found = pointDay(leapSafe(on, year), year, part.bound);
    if ("impossible" in found) return { days: [], problem: { kind: "impossible-date", ...found.impossible } };
    days.push(found.day);
  }
  if (part.on.length === 0) {
    for (const length of part.every) {
      for (const start of cycleStarts(length)) days.push(monthEnd(year, start + length - 1));
    }
  }
  if (!part.from && !part.within) return { days };
  return { days: days.filter((day) => isWithin(day, part, planYear)) };
}

/** One day for every cycle of so many months. */
function addCycleDays(days: IsoDay[], { pick, month }: CycleDay, length: number, year: number): void {
  for (const start of cycleStarts(length)) days.push(pickedDay(year, start + month, start + month, pick));
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

/** First months of the whole periods of a year: 1, 4, 7, 10 for quarters, 1 for nine months. */
function cycleStarts(length: number): readonly number[] {
  return CYCLE_STARTS[length] ?? [];
}

function isAssumed(part: DeadlinePart): boolean {
  if (part.kind === "recurring") return part.within === undefined;
  if (part.kind !== "dated") return false;
  const year = part.on.kind === "years" ? part.on.last : part.on.year;
  return typeof year !== "number";
}
