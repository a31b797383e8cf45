import {
  dayBeforeMonth,
  dayInMonth,
  monthEnd,
  monthStart,
  quarterOf,
} from "../../../src/core/calendar/period";

test.each([
  [2025, 2, "2025-02-28"],
  [2024, 2, "2024-02-29"],
  [2025, 12, "2025-12-31"],
  [2025, 13, "2026-01-31"],
  [2025, 0, "2024-12-31"],
])("month %i-%i ends on %s", (year, month, end) => {
  expect(monthEnd(year, month)).toBe(end);
});

test("starts, days held back and the day before", () => {
  expect(monthStart(2025, 14)).toBe("2026-02-01");
  expect(dayInMonth(2025, 6, 31)).toBe("2025-06-30");
  expect(dayInMonth(2025, 6, 15)).toBe("2025-06-15");
  expect(dayBeforeMonth(2027, 3)).toBe("2027-02-28");
  expect([1, 3, 4, 12].map(quarterOf)).toEqual([1, 1, 2, 4]);
});
