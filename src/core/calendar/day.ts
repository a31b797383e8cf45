/** Days as ISO text: arithmetic without a clock and without time zones. The only core file that may know `Date`; it needs none. */

/** A calendar day as ISO text, "2025-12-31". */
export type IsoDay = string;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days from 0000-03-01 to 1970-01-01, and in 400 years. */
const EPOCH_SHIFT = 719_468;
const DAYS_IN_ERA = 146_097;
/** Excel's serial 25569 is 1970-01-01. */
const EXCEL_EPOCH = 25_569;

/** True for 2024, 2000; false for 2025, 1900. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 29 for (2024, 2), 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** True when the day exists: (2024, 2, 29) does, (2025, 4, 31) does not. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** "-00" to "-99": putting digits together costs more than looking them up. */
const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => `-${String(number).padStart(2, "0")}`);

/** "2025-07-05" for (2025, 7, 5). */
export function isoDay(year: number, month: number, day: number): IsoDay {
  const years = year >= 1000 ? String(year) : String(year).padStart(4, "0");
  return years + (TWO_DIGITS[month] ?? "") + (TWO_DIGITS[day] ?? "");
}

/** The three numbers of a day: "2025-07-05" gives 2025, 7, 5. */
export function dayParts(day: IsoDay): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days since 1970-01-01, negative before; Howard Hinnant's civil calendar, years counted from March. */
export function dayNumber(day: IsoDay): number {
  const { year, month, day: dayOfMonth } = dayParts(day);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SHIFT;
}

/** The day that is so many days after 1970-01-01; the inverse of `dayNumber`. */
export function dayOfNumber(number: number): IsoDay {
  const shifted = number + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** addDays("2025-12-31", 1) is "2026-01-01". */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayOfNumber(dayNumber(day) + days);
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: IsoDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The day itself or the Friday before: public holidays are not known here. */
export function weekdayOnOrBefore(day: IsoDay): IsoDay {
  return addDays(day, -Math.max(0, weekday(day) - 5));
}

/** The day itself or the Monday after. */
export function weekdayOnOrAfter(day: IsoDay): IsoDay {
  return weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day;
}

/**
 * The day of an Excel serial (1900 date system), time of day dropped; undefined below 1 and beyond year 9999.
 * Excel counts a 29 February 1900 that never was, so serials up to 59 are one day off and 60 is no day.
 */
export function dayOfSerial(serial: number): IsoDay | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole < 2_958_466) || whole === 60) return undefined;
  return dayOfNumber(whole - EXCEL_EPOCH + (whole < 60 ? 1 : 0));
}

/** The Excel serial of a day from 1 March 1900 on. */
export function serialOfDay(day: IsoDay): number {
  return dayNumber(day) + EXCEL_EPOCH;
}

/** As Vietnamese offices write it: "31/12/2025". */
export function sayDay(day: IsoDay): string {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return `${String(dayOfMonth).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}
