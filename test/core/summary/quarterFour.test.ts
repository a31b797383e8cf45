import { quarterSample } from "../../../scripts/samples/quarterSample";
import { buildRegister } from "../../../src/core/register/buildRegister";
import type { RegisterRow } from "../../../src/core/register/registerRow";
import { isInPeriod, statusOf } from "../../../src/core/register/status";
import {
  completionRate,
  onTimeRate,
  summaryFigures,
  type StatusCounts,
} from "../../../src/core/summary/figures";
import { offeredPeriods, periodInYear } from "../../../src/core/summary/periods";
import { checkGrid } from "../rules/checkGrid";
import { gridsOf } from "../table/workbookGrids";
import { countsLine } from "./countsLine";

const AS_OF = "2025-12-10";
const QUARTER = periodInYear(offeredPeriods([])[3]!, 2025);
const SHEETS = gridsOf(quarterSample()).map((grid) => {
  return { grid, check: checkGrid(grid, AS_OF), plan: grid.name };
});
const REGISTER = buildRegister(SHEETS, QUARTER, 2025);

/** "1.4 2/3" */
const nameOf = ({ index, occurrence }: RegisterRow) => `${index} ${occurrence}`.trim();

test.each`
  number       | status            | why
  ${"1.1"}     | ${"in-progress"}  | ${"due on 15/12, under way"}
  ${"1.2"}     | ${"done"}         | ${"sent on 08/12, due on 15/12"}
  ${"1.3"}     | ${"done"}         | ${"27/11, due at the end of November"}
  ${"1.4 1/3"} | ${"done"}         | ${"monthly: October"}
  ${"1.4 2/3"} | ${"done"}         | ${"monthly: November"}
  ${"1.4 3/3"} | ${"not-due"}      | ${"monthly: December lies after the as-of day, whatever the result says"}
  ${"1.5"}     | ${"unreported"}   | ${"no result"}
  ${"1.6"}     | ${"none-arising"} | ${"says so"}
  ${"2.1"}     | ${"done-late"}    | ${"05/11, due on 31/10"}
  ${"2.2"}     | ${"in-progress"}  | ${"due on 31/12"}
  ${"2.3"}     | ${"overdue"}      | ${"due on 30/11 and still under way"}
  ${"2.4"}     | ${"ongoing"}      | ${"no due day and under way"}
  ${"2.5"}     | ${"not-due"}      | ${"31/01/2026"}
  ${"3.1"}     | ${"done"}         | ${"12/11, due on 15/11"}
  ${"3.2"}     | ${"ongoing"}      | ${"no due day and under way"}
  ${"3.3"}     | ${"overdue"}      | ${"due on 30/11"}
  ${"3.4"}     | ${"in-progress"}  | ${"due on 31/12"}
  ${"3.5"}     | ${"none-arising"} | ${"says so"}
  ${"3.6"}     | ${"done"}         | ${"01/12"}
  ${"4.1"}     | ${"in-progress"}  | ${"due on 31/12"}
  ${"4.2"}     | ${"done"}         | ${"24/10"}
  ${"4.3"}     | ${"overdue"}      | ${"due on 15/11, not begun"}
  ${"4.4"}     | ${"done"}         | ${"05/12"}
  ${"4.5"}     | ${"not-due"}      | ${"first quarter of 2026"}
  ${"4.6"}     | ${"unreported"}   | ${"ongoing without any result"}
`("$number is $status: $why", ({ number, status }: { number: string; status: string }) => {
  const row = REGISTER.find((entry) => nameOf(entry) === number)!;
  expect([statusOf(row, QUARTER, AS_OF), isInPeriod(row, QUARTER)]).toEqual([status, true]);
});

test("1.7, due and done in the third quarter, does not count: 26 rows, 25 lượt", () => {
  const out = REGISTER.filter((row) => !isInPeriod(row, QUARTER)).map(nameOf);
  expect([REGISTER.length, out]).toEqual([26, ["1.7"]]);
});

/** The counts and (10) as the summary prints them. */
const line = (counts: StatusCounts) => [
  ...countsLine(counts),
  `${completionRate(counts).done}/${completionRate(counts).base}`,
];

// Counted by hand from the table above: of the seven of the office three are done, two under way, one is overdue, one did not arise.
test("the table by units", () => {
  const { byLead, overall } = summaryFigures(REGISTER, QUARTER, AS_OF);
  expect(
    Object.fromEntries(
      [...byLead, { name: "Tổng cộng", counts: overall }].map(({ name, counts }) => [name, line(counts)]),
    ),
  ).toEqual({
    "Văn phòng Sở": [7, 3, 0, 2, 0, 1, 0, 1, 0, "3/6"],
    "Phòng Xây dựng, kiểm tra văn bản và thi hành pháp luật": [5, 1, 1, 1, 1, 1, 1, 0, 0, "1/4"],
    "Phòng Phổ biến, giáo dục pháp luật": [4, 3, 0, 0, 1, 0, 0, 0, 0, "3/4"],
    "Phòng Bổ trợ và hành chính tư pháp": [4, 1, 0, 1, 0, 1, 1, 0, 0, "1/3"],
    "Trung tâm Trợ giúp pháp lý nhà nước": [2, 1, 0, 0, 1, 0, 0, 0, 0, "1/2"],
    "Các phòng, đơn vị thuộc Sở": [3, 0, 0, 0, 0, 0, 0, 1, 2, "0/2"],
    "Tổng cộng": [25, 9, 1, 4, 3, 3, 2, 2, 2, "9/21"],
  });
});

test("the table by sections", () => {
  const { bySection } = summaryFigures(REGISTER, QUARTER, AS_OF);
  expect(bySection.map(({ name, counts }) => [name, ...line(counts)])).toEqual([
    ["Chỉ đạo, điều hành cải cách hành chính", 8, 4, 0, 1, 1, 0, 0, 1, 1, "4/7"],
    ["Cải cách thể chế", 5, 1, 1, 1, 1, 1, 1, 0, 0, "1/4"],
    ["Cải cách thủ tục hành chính", 6, 2, 0, 1, 0, 1, 1, 1, 0, "2/4"],
    ["Xây dựng chính quyền số", 6, 2, 0, 1, 1, 1, 0, 0, 1, "2/6"],
  ]);
});

test("in time are 8 of the 12 that are done or overdue; the lists name the longest overdue and the nearest due first", () => {
  const { overall, overdue, dueNext } = summaryFigures(REGISTER, QUARTER, AS_OF);
  expect(onTimeRate(overall)).toEqual({ done: 8, base: 12 });
  expect(overdue.map(({ index, due }) => [index, due])).toEqual([
    ["4.3", "2025-11-15"],
    ["2.3", "2025-11-30"],
    ["3.3", "2025-11-30"],
  ]);
  expect(dueNext.map(({ index, due }) => [index, due])).toEqual([
    ["2.5", "2026-01-31"],
    ["4.5", "2026-03-31"],
  ]);
});
