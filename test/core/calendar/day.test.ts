import fc from "fast-check";
import {
  addDays,
  dayNumber,
  dayOfNumber,
  dayOfSerial,
  dayParts,
  daysBetween,
  daysInMonth,
  isoDay,
  isRealDay,
  sayDay,
  serialOfDay,
  weekday,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from "../../../src/core/calendar/day";

test.each([
  [2024, 2, 29],
  [2025, 2, 28],
  [2000, 2, 29],
  [1900, 2, 28],
  [2025, 4, 30],
  [2025, 12, 31],
  [2025, 0, 0],
  [2025, 13, 0],
])("month %i-%i has %i days", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  [2025, 4, 31, false],
  [2024, 2, 29, true],
  [2025, 2, 29, false],
  [2025, 13, 1, false],
  [2025, 1, 0, false],
  [2025, 12, 31, true],
])("%i-%i-%i exists: %s", (year, month, day, exists) => {
  expect(isRealDay(year, month, day)).toBe(exists);
});

test("counts days like the platform's calendar, 1890 to 2110", () => {
  const wrong: number[] = [];
  for (let number = -29_220; number < 51_135; number++) {
    const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
    if (dayOfNumber(number) !== day || dayNumber(day) !== number) wrong.push(number);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["2025-12-31", 1, "2026-01-01"],
  ["2024-03-01", -1, "2024-02-29"],
  ["2025-03-01", -1, "2025-02-28"],
])("%s + %i is %s", (from, days, to) => {
  expect(addDays(from, days)).toBe(to);
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ["2025-12-29", 1],
  ["2026-01-04", 7],
  ["1969-12-31", 3],
])("%s is weekday %i", (day, number) => {
  expect(weekday(day)).toBe(number);
});

test.each([
  ["2025-05-31", "2025-05-30", "2025-06-02"],
  ["2025-08-31", "2025-08-29", "2025-09-01"],
  ["2025-12-31", "2025-12-31", "2025-12-31"],
])("around %s the weekdays are %s and %s", (day, before, after) => {
  expect(weekdayOnOrBefore(day)).toBe(before);
  expect(weekdayOnOrAfter(day)).toBe(after);
});

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [60, undefined],
  [61, "1900-03-01"],
  [45_658, "2025-01-01"],
  [46_022.75, "2025-12-31"],
  [0, undefined],
  [-5, undefined],
  [Number.NaN, undefined],
  [2_958_465, "9999-12-31"],
  [2_958_466, undefined],
])("serial %s is %s", (serial, day) => {
  expect(dayOfSerial(serial)).toBe(day);
});

test("a day survives its serial, its number and its parts", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
      const day = dayOfSerial(serial) ?? "";
      const { year, month, day: dayOfMonth } = dayParts(day);
      expect(serialOfDay(day)).toBe(serial);
      expect(isoDay(year, month, dayOfMonth)).toBe(day);
    }),
  );
});

test("says a day as offices write it", () => {
  expect(sayDay("2025-07-05")).toBe("05/07/2025");
});
