import { offeredPeriods, periodAround, periodInYear } from "../../../src/core/summary/periods";

const OFFICE = [
  { name: "Quý I", from: "12-15", to: "03-14", due: "03-15" },
  { name: "Năm", from: "12-15", to: "12-14", due: "12-15" },
  { name: "Tháng 2", from: "02-01", to: "02-29", due: "" },
  { name: "Tổng kết", from: "01-01", to: "12-31", due: "01-05" },
];

type PeriodRow = { office: typeof OFFICE; name: string };

/** By the calendar where the office has no periods of its own. */
test.each`
  office    | name          | from            | to              | nextTo          | reportDue
  ${[]}     | ${"Quý I"}    | ${"2025-01-01"} | ${"2025-03-31"} | ${"2025-06-30"} | ${"2025-03-15"}
  ${[]}     | ${"Quý IV"}   | ${"2025-10-01"} | ${"2025-12-31"} | ${"2026-03-31"} | ${"2025-12-15"}
  ${[]}     | ${"6 tháng"}  | ${"2025-01-01"} | ${"2025-06-30"} | ${"2025-09-30"} | ${"2025-06-15"}
  ${[]}     | ${"9 tháng"}  | ${"2025-01-01"} | ${"2025-09-30"} | ${"2025-12-31"} | ${"2025-09-15"}
  ${[]}     | ${"Cả năm"}   | ${"2025-01-01"} | ${"2025-12-31"} | ${"2026-03-31"} | ${"2025-12-15"}
  ${OFFICE} | ${"Quý I"}    | ${"2024-12-15"} | ${"2025-03-14"} | ${"2025-06-14"} | ${"2025-03-15"}
  ${OFFICE} | ${"Năm"}      | ${"2024-12-15"} | ${"2025-12-14"} | ${"2026-03-14"} | ${"2025-12-15"}
  ${OFFICE} | ${"Tháng 2"}  | ${"2025-02-01"} | ${"2025-02-28"} | ${"2025-05-31"} | ${"2025-02-28"}
  ${OFFICE} | ${"Tổng kết"} | ${"2025-01-01"} | ${"2025-12-31"} | ${"2026-03-31"} | ${"2026-01-05"}
`("$name of 2025 runs from $from to $to", ({ office, name, ...days }: PeriodRow) => {
  const period = offeredPeriods(office).find((one) => one.name === name)!;
  expect(periodInYear(period, 2025)).toEqual({ name, year: 2025, ...days });
});

test("the office's periods come first and stand for the calendar's of the same name", () => {
  expect(offeredPeriods(OFFICE).map(({ name }) => name)).toEqual([
    "Quý I",
    "Năm",
    "Tháng 2",
    "Tổng kết",
    "Quý II",
    "Quý III",
    "Quý IV",
    "6 tháng",
    "9 tháng",
    "Cả năm",
  ]);
});

test.each`
  office    | day             | name
  ${[]}     | ${"2025-12-10"} | ${"Quý IV"}
  ${[]}     | ${"2025-01-01"} | ${"Quý I"}
  ${OFFICE} | ${"2024-12-20"} | ${"Quý I"}
  ${OFFICE} | ${"2025-02-10"} | ${"Tháng 2"}
`("$day falls into $name", ({ office, day, name }: { office: typeof OFFICE; day: string; name: string }) => {
  expect(periodAround(offeredPeriods(office), day)?.name).toBe(name);
});
