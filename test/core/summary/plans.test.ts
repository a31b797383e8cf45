import { HALF_YEAR } from "../../fixtures/summary/halfYear";
import { SECOND_QUARTER } from "../../fixtures/summary/secondQuarter";
import { buildRegister } from "../../../src/core/register/buildRegister";
import { summaryFigures, type GroupCounts, type StatusCounts } from "../../../src/core/summary/figures";
import { periodInYear } from "../../../src/core/summary/periods";
import { checkGrid } from "../rules/checkGrid";
import { textGrid } from "../table/textGrid";

interface Plan {
  asOf: string;
  period: Parameters<typeof periodInYear>[0];
  sheets: readonly { name: string; lines: readonly string[]; merges?: readonly string[] }[];
}

function figuresOf({ asOf, period, sheets }: Plan) {
  const sources = sheets.map(({ lines, ...look }) => {
    const grid = textGrid(lines, look);
    return { grid, check: checkGrid(grid, asOf), plan: grid.name };
  });
  const inYear = periodInYear(period, 2025);
  return summaryFigures(buildRegister(sources, inYear, 2025), inYear, asOf);
}

const line = (counts: StatusCounts) => [
  counts.total,
  counts.done,
  counts["done-late"],
  counts["in-progress"],
  counts["not-due"],
  counts.overdue,
  counts.ongoing,
  counts["none-arising"],
  counts.unreported,
];
const table = (groups: readonly GroupCounts[]) =>
  Object.fromEntries(groups.map(({ name, counts }) => [name, line(counts)]));
const list = (rows: ReturnType<typeof figuresOf>["overdue"]) =>
  rows.map(({ index, due }) => `${index} ${due}`);

test("six months of an office's own window, over two sheets without sections", () => {
  const figures = figuresOf(HALF_YEAR);
  expect(line(figures.overall)).toEqual(HALF_YEAR.overall);
  expect(table(figures.byLead)).toEqual(HALF_YEAR.byLead);
  expect(table(figures.byPlan)).toEqual(HALF_YEAR.byPlan);
  expect(list(figures.overdue)).toEqual(HALF_YEAR.overdue);
  expect(list(figures.dueNext)).toEqual(HALF_YEAR.dueNext);
});

test("the second quarter with a merged lead and recurring tasks", () => {
  const figures = figuresOf(SECOND_QUARTER);
  expect(line(figures.overall)).toEqual(SECOND_QUARTER.overall);
  expect(table(figures.byLead)).toEqual(SECOND_QUARTER.byLead);
  expect(table(figures.bySection)).toEqual(SECOND_QUARTER.bySection);
  expect(list(figures.overdue)).toEqual(SECOND_QUARTER.overdue);
  expect(list(figures.dueNext)).toEqual(SECOND_QUARTER.dueNext);
});

test.each([
  ["six months", HALF_YEAR],
  ["the second quarter", SECOND_QUARTER],
])("%s: units, sections, plans and statuses add up to the whole", (_, plan: Plan) => {
  const { overall, byLead, bySection, byPlan } = figuresOf(plan);
  for (const groups of [byLead, bySection, byPlan]) {
    const sums = groups
      .map(({ counts }) => line(counts))
      .reduce((a, b) => a.map((value, at) => value + b[at]!));
    expect(sums).toEqual(line(overall));
  }
  const [total = 0, done = 0, , ...others] = line(overall);
  expect(others.reduce((sum, count) => sum + count, done)).toBe(total);
});
