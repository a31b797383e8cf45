/**
 * Excel's day numbers and ISO days, in whole numbers.
 * The 1900 system believes that 1900 was a leap year: serial 60 is a 29 February that never was, so the days before it
 * are one off against the calendar. The 1904 system (old Macs) counts from 1 January 1904 and has no such hole.
 */
export type DateSystem = 1900 | 1904;

const SECONDS_A_DAY = 86_400;
/** 9999-12-31, the last day Excel knows, in the 1900 system. */
export const LAST_SERIAL = 2_958_465;
/** Days between serial 0 of the two systems. */
export const DAYS_1900_TO_1904 = 1462;
/** Serial of 1970-01-01 in the 1900 system. */
const UNIX_EPOCH_SERIAL = 25_569;

/** Days since 0000-03-01 in the Gregorian calendar; years begin in March so that the leap day comes last. */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  );
}

function civilFromDays(days: number): { year: number; month: number; day: number } {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const DAY_ZERO_1900 = daysFromCivil(1899, 12, 30);

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * The day a serial stands for, `"2025-07-20"`; undefined outside 1900-01-01 to 9999-12-31 and for serial 60 of the 1900
 * system, which is no day of the calendar. The time of day is dropped.
 */
export function serialToDay(serial: number, system: DateSystem = 1900): string | undefined {
  const whole = Math.floor(serial) + (system === 1904 ? DAYS_1900_TO_1904 : 0);
  const first = system === 1904 ? DAYS_1900_TO_1904 : 1;
  if (!Number.isFinite(serial) || whole < first || whole > LAST_SERIAL) return undefined;
  if (whole === 60) return undefined;
  const { year, month, day } = civilFromDays(DAY_ZERO_1900 + whole + (whole < 60 ? 1 : 0));
  return isoDay(year, month, day);
}

/** The serial of an ISO day; undefined when the text is no day of the calendar or Excel has no number for it. */
export function dayToSerial(day: string, system: DateSystem = 1900): number | undefined {
  const parts = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(day)?.groups;
  if (parts === undefined) return undefined;
  const days = daysFromCivil(Number(parts["year"]), Number(parts["month"]), Number(parts["day"]));
  const back = civilFromDays(days);
  if (isoDay(back.year, back.month, back.day) !== day) return undefined;
  const afterHole = days - DAY_ZERO_1900;
  const serial1900 = afterHole <= 60 ? afterHole - 1 : afterHole;
  const serial = system === 1904 ? serial1900 - DAYS_1900_TO_1904 : serial1900;
  return serial < (system === 1904 ? 0 : 1) || serial1900 > LAST_SERIAL ? undefined : serial;
}

/** The time of day of a serial, `"13:30:00"`, rounded to the second; 24:00:00 is never answered. */
export function serialToTime(serial: number): string {
  const seconds = Math.min(Math.round((serial - Math.floor(serial)) * SECONDS_A_DAY), SECONDS_A_DAY - 1);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}

/** The serial of a JavaScript date as exceljs makes them: the wall clock of the cell, kept in UTC. */
export function serialOf(value: Date, system: DateSystem = 1900): number {
  const serial1900 = UNIX_EPOCH_SERIAL + value.getTime() / (SECONDS_A_DAY * 1000);
  return system === 1904 ? serial1900 - DAYS_1900_TO_1904 : serial1900;
}
