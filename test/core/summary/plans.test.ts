import { HALF_YEAR } from "../../fixtures/summary/halfYear";
import { SECOND_QUARTER } from "../../fixtures/summary/secondQuarter";
import { buildRegister } from "../../../src/core/register/buildRegister";
import { summaryFigures, type GroupCounts } from "../../../src/core/summary/figures";
import { periodInYear } from "../../../src/core/summary/periods";
import { checkGrid } from "../rules/checkGrid";
import { textGrid } from "../table/textGrid";
import { countsLine } from "./countsLine";

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

const table = (groups: readonly GroupCounts[]) =>
  Object.fromEntries(groups.map(({ name, counts }) => [name, countsLine(counts)]));
const list = (rows: ReturnType<typeof figuresOf>["overdue"]) =>
  rows.map(({ index, due }) => `${index} ${due}`);

/** The figures as a fixture says them. */
function said(plan: Plan): Readonly<Record<string, unknown>> {
  const { overall, byLead, bySection, byPlan, overdue, dueNext } = figuresOf(plan);
  return {
    overall: countsLine(overall),
    byLead: table(byLead),
    bySection: table(bySection),
    byPlan: table(byPlan),
    overdue: list(overdue),
    dueNext: list(dueNext),
  };
}

test.each([
  ["six months of an office's own window, over two sheets without sections", HALF_YEAR],
  ["the second quarter with a merged lead and recurring tasks", SECOND_QUARTER],
])("%s", (_, plan) => {
  const figures = said(plan);
  const asked = Object.keys(plan.figures).map((name) => [name, figures[name]]);
  expect(Object.fromEntries(asked)).toEqual(plan.figures);
});

test.each([
  ["six months", HALF_YEAR],
  ["the second quarter", SECOND_QUARTER],
])("%s: units, sections, plans and statuses add up to the whole", (_, plan: Plan) => {
  const { overall, byLead, bySection, byPlan } = figuresOf(plan);
  for (const groups of [byLead, bySection, byPlan]) {
    const sums = groups
      .map(({ counts }) => countsLine(counts))
      .reduce((a, b) => a.map((value, at) => value + b[at]!));
    expect(sums).toEqual(countsLine(overall));
  }
  const [total = 0, done = 0, , ...others] = countsLine(overall);
  expect(others.reduce((sum, count) => sum + count, done)).toBe(total);
});
