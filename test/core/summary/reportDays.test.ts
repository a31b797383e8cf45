import { offeredPeriods, periodInYear } from "../../../src/core/summary/periods";
import { otherReportDay, reportDue } from "../../../src/core/summary/reportDays";

const period = (name: string, year = 2025) =>
  periodInYear(
    offeredPeriods([]).find((one) => one.name === name)!,
    year,
  );

test.each`
  name         | year    | day
  ${"Quý I"}   | ${2025} | ${"2025-03-08"}
  ${"Quý II"}  | ${2025} | ${"2025-06-08"}
  ${"Quý III"} | ${2025} | ${"2025-09-08"}
  ${"Quý IV"}  | ${2025} | ${"2025-12-10"}
  ${"Quý IV"}  | ${2026} | ${"2026-12-10"}
  ${"6 tháng"} | ${2025} | ${"2025-06-08"}
  ${"9 tháng"} | ${2025} | ${"2025-09-08"}
  ${"Cả năm"}  | ${2025} | ${"2025-12-10"}
`("the other report on $name of $year is due $day", ({ name, year, day }: Record<string, string>) => {
  expect(otherReportDay(period(name!, Number(year)), [])).toBe(day);
});

test("an office that lists its periods has no days but its own", () => {
  const office = [{ name: "Quý IV", from: "10-01", to: "12-31", due: "12-20" }];
  expect(otherReportDay(periodInYear(office[0]!, 2025), office)).toBeUndefined();
});

test("a period that ends with no quarter has no other report", () => {
  const month = { name: "Tháng 2", from: "02-01", to: "02-28", due: "" };
  expect(otherReportDay(periodInYear(month, 2025), [])).toBeUndefined();
});

test.each`
  today           | kind        | days
  ${"2025-12-10"} | ${"ahead"}  | ${5}
  ${"2025-12-14"} | ${"ahead"}  | ${1}
  ${"2025-12-15"} | ${"today"}  | ${0}
  ${"2025-12-16"} | ${"passed"} | ${1}
  ${"2026-01-02"} | ${"passed"} | ${18}
`(
  "on $today the report of 15/12/2025 is $kind by $days days",
  ({ today, kind, days }: Record<string, string>) => {
    expect(reportDue("2025-12-15", today!)).toEqual({ kind, day: "2025-12-15", days });
  },
);
