import fc from "fast-check";
import type { LinePlan } from "../../../src/core/summary/lines";
import { paginate, type Section } from "../../../src/core/summary/pages";

const row = (name: string, height: number): LinePlan => ({ height, make: () => ({ cells: { A: name } }) });

const table = (name: string, rows: number, height = 50): Section => ({
  title: row(`${name} title`, 25),
  continued: row(`${name} continued`, 25),
  header: [row(`${name} header`, 40)],
  body: Array.from({ length: rows }, (_, at) => row(`${name} ${at + 1}`, height)),
  tail: () => [row(`${name} total`, 20)],
});

/** The names of the rows, page by page. */
function pagesOf(sections: readonly Section[], used = 0): string[][] {
  const { plans, starts } = paginate(sections, 0, used);
  const names = plans.map((plan) => String(plan.make(1).cells.A));
  const edges = [0, ...starts, names.length];
  return edges.slice(1).map((end, at) => names.slice(edges[at], end));
}

test("tables that fit on a page stay whole: the second begins the next page", () => {
  expect(pagesOf([table("I", 5), table("II", 3)]).map(([first]) => first)).toEqual(["I title", "II title"]);
});

test("two short tables share a page", () => {
  expect(pagesOf([table("I", 2), table("II", 2)])).toHaveLength(1);
});

test("a table longer than a page goes on under its header, and its last rows stay with the total", () => {
  const [first, second] = pagesOf([table("I", 9)]);
  expect(first).toEqual(["I title", "I header", "I 1", "I 2", "I 3", "I 4", "I 5", "I 6", "I 7"]);
  expect(second).toEqual(["I continued", "I header", "I 8", "I 9", "I total"]);
});

test("what stands above the first table counts", () => {
  expect(pagesOf([table("I", 2), table("II", 2)], 150)).toHaveLength(2);
});

test("the body of a table is told by its first and last row, headers between them included", () => {
  expect(paginate([table("I", 9)], 12, 0).bodies).toEqual([{ first: 15, last: 25 }]);
});

test("whatever the tables: every row once and in order, no page too high", () => {
  const sections = fc.array(fc.record({ rows: fc.nat(30), height: fc.integer({ min: 15, max: 120 }) }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(sections, fc.nat(200), (plans, used) => {
      const tables = plans.map(({ rows, height }, at) => table(`T${at}`, rows, height));
      const { plans: rows, starts } = paginate(tables, 0, used);
      const bodies = rows.map((plan) => String(plan.make(1).cells.A)).filter((name) => /\d$/u.test(name));
      expect(bodies).toEqual(tables.flatMap(({ body }) => body.map((plan) => String(plan.make(1).cells.A))));
      const edges = [0, ...starts, rows.length];
      const heights = edges
        .slice(1)
        .map((end, at) =>
          rows.slice(edges[at], end).reduce((sum, { height }) => sum + height, at === 0 ? used : 0),
        );
      expect(Math.max(...heights)).toBeLessThanOrEqual(465);
    }),
    { numRuns: 300 },
  );
});
