import type { StatusCounts } from "../../../src/core/summary/figures";
import { unitsByCompletion } from "../../../src/core/summary/unitRates";

/** A unit with so many lượt, so many of them done and so many ongoing. */
const unit = (name: string, total: number, done: number, ongoing = 0) => {
  const none = {
    "done-late": 0,
    "in-progress": 0,
    "not-due": 0,
    overdue: 0,
    "none-arising": 0,
    unreported: 0,
  };
  const counts: StatusCounts = { ...none, total, done, ongoing };
  return { name, counts };
};
const figuresOf = (byLead: ReturnType<typeof unit>[]) => ({
  overall: unit("", 0, 0).counts,
  byLead,
  bySection: [],
  byPlan: [],
  overdue: [],
  dueNext: [],
});

test("units stand with the lowest rate first, those with nothing to finish last", () => {
  const units = [
    unit("nothing to finish", 2, 0, 2),
    unit("three of four", 4, 3),
    unit("one of two", 2, 1),
    unit("none of two", 3, 0, 1),
    unit("three of six", 6, 3),
  ];
  expect(unitsByCompletion(figuresOf(units))).toEqual([
    { name: "none of two", done: 0, base: 2 },
    { name: "three of six", done: 3, base: 6 },
    { name: "one of two", done: 1, base: 2 },
    { name: "three of four", done: 3, base: 4 },
    { name: "nothing to finish", done: 0, base: 0 },
  ]);
});
