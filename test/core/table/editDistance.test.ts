import fc from "fast-check";
import { editDistance, letterSet, mayBeNear } from "../../../src/core/table/editDistance";

test.each<[first: string, second: string, most: number, distance: number]>([
  ["chuchi", "chutri", 2, 2],
  ["phoihop", "phoihop", 0, 0],
  ["phoihop", "phoi hop", 1, 1],
  ["thoigian", "thoigina", 2, 1],
  ["donvi", "dongvi", 1, 1],
  ["donvi", "nhiemvu", 2, Infinity],
])("%s and %s are at most %i edits apart: %d", (first, second, most, distance) => {
  expect(editDistance(first, second, most)).toBe(distance);
});

test("texts that are near are never held apart by their letters", () => {
  const text = fc.string({ unit: fc.constantFrom(..."chutrinvpđơ "), maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 3 }), (first, second, most) => {
      const isNear = editDistance(first, second, most) <= most;
      return !isNear || mayBeNear(letterSet(first), letterSet(second), most);
    }),
    { numRuns: 2_000 },
  );
});
