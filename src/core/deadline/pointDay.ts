import type { IsoDay } from "../calendar/day";
import { addDays, isoDay, isRealDay, weekdayOnOrAfter, weekdayOnOrBefore } from "../calendar/day";
import { dayBeforeMonth, dayInMonth, monthEnd, monthStart } from "../calendar/period";
import type { Bound, DayPick, DayPoint, MonthsPoint, Point, YearRef } from "./deadlineRule";

/** The day that a point falls on, or the numbers that no calendar has. */
export type PointDay = { day: IsoDay } | { impossible: { day?: number; month: number } };

/** The year of a point: as written, counted from the plan year, or the plan year itself. */
export function yearOf(year: YearRef | undefined, planYear: number): number {
  if (typeof year === "number") return year;
  return planYear + (year?.offset ?? 0);
}

/** The last day that a point allows; "before" a period is the day before it begins, "before" a day is that day. */
export function pointDay(point: Point, planYear: number, bound?: Bound): PointDay {
  if (point.kind === "day") return dayOf(point, planYear);
  if (point.kind === "months") return monthsDay(point, planYear, bound);
  const last = yearOf(point.last, planYear);
  const first = point.first === undefined ? last : yearOf(point.first, planYear);
  if (point.pick !== undefined) return { day: pickedDay(last, 1, 12, point.pick) };
  return { day: bound === "before" ? isoDay(first - 1, 12, 31) : isoDay(last, 12, 31) };
}

/** The first day of a point, for spans that begin there. */
export function pointStart(point: Point, planYear: number): IsoDay {
  if (point.kind === "years") return isoDay(yearOf(point.first ?? point.last, planYear), 1, 1);
  const year = yearOf(point.year, planYear);
  return point.kind === "day" ? dayInMonth(year, point.month, point.day) : monthStart(year, point.first);
}

function dayOf(point: DayPoint, planYear: number): PointDay {
  const year = yearOf(point.year, planYear);
  if (isRealDay(year, point.month, point.day)) return { day: isoDay(year, point.month, point.day) };
  const month = { month: point.month };
  return { impossible: point.month >= 1 && point.month <= 12 ? { ...month, day: point.day } : month };
}

function monthsDay(point: MonthsPoint, planYear: number, bound: Bound | undefined): PointDay {
  const wrong = [point.first, point.last].find((month) => month < 1 || month > 12);
  if (wrong !== undefined) return { impossible: { month: wrong } };
  const year = yearOf(point.year, planYear);
  if (point.pick !== undefined) return pickedPoint(point, year, point.pick);
  return { day: bound === "before" ? dayBeforeMonth(year, point.first) : monthEnd(year, point.last) };
}

function pickedPoint(point: MonthsPoint, year: number, pick: DayPick): PointDay {
  const real = typeof pick !== "number" || point.first !== point.last || isRealDay(year, point.last, pick);
  if (!real) return { impossible: { month: point.last, day: pick } };
  return { day: pickedDay(year, point.first, point.last, pick) };
}

/** The so-many-th weekday from a day on: the fifth from Monday 1 September is Friday 5 September. */
function workingDay(from: IsoDay, count: number): IsoDay {
  let day = weekdayOnOrAfter(from);
  for (let left = count - 1; left > 0; left--) day = weekdayOnOrAfter(addDays(day, 1));
  return day;
}

/** The day that a pick means within the months from `first` to `last`, which may run past December. */
export function pickedDay(year: number, first: number, last: number, pick: DayPick): IsoDay {
  const end = monthEnd(year, last);
  if (typeof pick === "number") return dayInMonth(year, last, pick);
  if (typeof pick === "object") {
    if ("workingDays" in pick) return workingDay(monthStart(year, first), pick.workingDays);
    const days = "days" in pick ? pick.days : pick.week * 7;
    const day = addDays(monthStart(year, first), days - 1);
    return day < end && !("week" in pick && pick.week >= 5) ? day : end;
  }
  const months = last - first + 1;
  switch (pick) {
    case "start":
      return months === 1 ? dayInMonth(year, first, 10) : monthEnd(year, first);
    case "middle":
      return months === 1 ? dayInMonth(year, first, 15) : monthEnd(year, first + Math.ceil(months / 2) - 1);
    case "end":
    case "last-day":
      return end;
    case "first-day":
      return monthStart(year, first);
    case "first-working-day":
      return weekdayOnOrAfter(monthStart(year, first));
    case "last-working-day":
      return weekdayOnOrBefore(end);
  }
}
