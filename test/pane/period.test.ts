import { quarterOf, readTypedDay, readTypedYear } from "../../src/pane/period";

test.each([
  ["10/12/2025", "2025-12-10"],
  ["1/2/2026", "2026-02-01"],
  [" 29.02.2028 ", "2028-02-29"],
  ["31-3-2025", "2025-03-31"],
])("the typed day %j is %s", (text, day) => {
  expect(readTypedDay(text)).toBe(day);
});

test.each([
  "",
  "12/2025",
  "31/4/2025",
  "29/2/2025",
  "10/13/2025",
  "0/1/2025",
  "10/12/25",
  "2025-12-10",
  "mai",
])("%j is no day", (text) => {
  expect(readTypedDay(text)).toBeUndefined();
});

test.each([
  ["2025", 2025],
  [" 2030 ", 2030],
  ["25", undefined],
  ["20255", undefined],
  ["1899", undefined],
  ["", undefined],
])("the typed year %j is %s", (text, year) => {
  expect(readTypedYear(text)).toBe(year);
});

test.each([
  ["2025-01-01", 1],
  ["2025-03-31", 1],
  ["2025-04-01", 2],
  ["2025-09-30", 3],
  ["2025-12-10", 4],
])("%s lies in quarter %d", (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});
