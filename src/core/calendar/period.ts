import type { IsoDay } from "./day";
import { addDays, daysInMonth, isoDay } from "./day";

/** The last day of a month; months beyond 12 run into the next year, so (2025, 13) ends on 2026-01-31. */
export function monthEnd(year: number, month: number): IsoDay {
  if (month >= 1 && month <= 12) return isoDay(year, month, daysInMonth(year, month));
  const [realYear, realMonth] = realMonthOf(year, month);
  return isoDay(realYear, realMonth, daysInMonth(realYear, realMonth));
}

/** The first day of a month; months beyond 12 run into the next year. */
export function monthStart(year: number, month: number): IsoDay {
  const [realYear, realMonth] = realMonthOf(year, month);
  return isoDay(realYear, realMonth, 1);
}

/** A day of a month, held back to the month's end: day 31 of (2025, 6) is 2025-06-30. */
export function dayInMonth(year: number, month: number, day: number): IsoDay {
  const [realYear, realMonth] = realMonthOf(year, month);
  return isoDay(realYear, realMonth, Math.min(day, daysInMonth(realYear, realMonth)));
}

/** The day before a month begins: (2027, 3) gives 2027-02-28. */
export function dayBeforeMonth(year: number, month: number): IsoDay {
  return addDays(monthStart(year, month), -1);
}

/** 1 to 4. */
export function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

function realMonthOf(year: number, month: number): [number, number] {
  const years = Math.floor((month - 1) / 12);
  return [year + years, month - years * 12];
}
