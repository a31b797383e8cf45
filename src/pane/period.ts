/** Day and year as people type them into the period, and back. */

/** The period that checks are made for. `asOf` is an ISO day; without a plan year it is read from the sheet. */
export interface Period {
  planYear?: number;
  asOf: string;
}

/** 2025-12-10 from "10/12/2025", "10.12.2025" or "10-12-2025"; undefined for anything else, days that do not exist included. */
export function readTypedDay(text: string): string | undefined {
  const match = /^\s*(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})\s*$/u.exec(text)?.groups;
  if (!match) return undefined;
  const [day, month, year] = [Number(match["day"]), Number(match["month"]), Number(match["year"])];
  if (!isPlanYear(year) || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The plan year typed; undefined for anything that is no year of a plan. */
export function readTypedYear(text: string): number | undefined {
  const year = /^\s*\d{4}\s*$/u.test(text) ? Number(text) : Number.NaN;
  return isPlanYear(year) ? year : undefined;
}

/** The quarter that an ISO day belongs to. */
export function quarterOf(day: string): 1 | 2 | 3 | 4 {
  return Math.ceil(Number(day.slice(5, 7)) / 3) as 1 | 2 | 3 | 4;
}

function isPlanYear(year: number): boolean {
  return year >= 1990 && year <= 2100;
}

function daysIn(month: number, year: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
