import fc from "fast-check";
import { assignBest } from "../../../src/core/table/assignBest";
import { editDistance } from "../../../src/core/table/editDistance";

describe("assignBest", () => {
  test("gives up a better pair for a better whole", () => {
    expect(
      assignBest(
        [
          [0.9, 0.8],
          [0.9, 0.1],
        ],
        2,
      ),
    ).toEqual([1, 0]);
  });

  test("makes no pair that scores nothing", () => {
    expect(
      assignBest(
        [
          [0, 0.5],
          [0, 0.7],
        ],
        2,
      ),
    ).toEqual([-1, 1]);
  });

  test("is as good as trying everything", () => {
    const score = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, score, score, score), { minLength: 1, maxLength: 4 }),
        (scores) => {
          const total = assignBest(scores, 4).reduce((sum, at, row) => sum + (scores[row]?.[at] ?? 0), 0);
          expect(total).toBe(bestOf(scores, 0, new Set()));
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

function bestOf(scores: readonly (readonly number[])[], row: number, taken: ReadonlySet<number>): number {
  if (row === scores.length) return 0;
  const others = [0, 1, 2, 3].filter((column) => !taken.has(column));
  return Math.max(
    bestOf(scores, row + 1, taken),
    ...others.map(
      (column) => (scores[row]?.[column] ?? 0) + bestOf(scores, row + 1, new Set([...taken, column])),
    ),
  );
}

test.each([
  ["chutri", "chutri", 2, 0],
  ["nhiemv", "nhiemvu", 2, 1],
  ["thuchein", "thuchien", 2, 1],
  ["hoanthang", "hoanthanh", 2, 1],
  ["abcdef", "uvwxyz", 2, Infinity],
  ["ab", "abcde", 2, Infinity],
])("the distance of %s and %s within %i is %d", (first, second, most, distance) => {
  expect(editDistance(first, second, most)).toBe(distance);
});
