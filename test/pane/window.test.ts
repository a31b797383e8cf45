import fc from "fast-check";
import type { ListLine } from "../../src/pane/findingList";
import { lineAt, lineTops, scrollToShow, visibleLines } from "../../src/pane/window";

const group = (isUniform: boolean) => ({ id: "", title: "", items: [], isUniform });
const line = (kind: "group" | "one" | "two"): ListLine =>
  (kind === "group"
    ? { kind: "group", id: "", group: group(true), isOpen: true, position: 1, of: 1 }
    : {
        kind: "finding",
        id: "",
        item: {},
        group: group(kind === "one"),
        position: 1,
        of: 1,
        number: 1,
      }) as ListLine;

test("heights are known before drawing", () => {
  expect(lineTops([line("group"), line("one"), line("two")])).toEqual([0, 36, 68, 118]);
  expect(lineTops([])).toEqual([0]);
});

const lists = fc.array(fc.constantFrom<"group" | "one" | "two">("group", "one", "two"), { maxLength: 400 });

test("every line in sight is drawn, and few others", () => {
  fc.assert(
    fc.property(lists, fc.nat(20_000), fc.integer({ min: 1, max: 900 }), (kinds, scrollTop, height) => {
      const tops = lineTops(kinds.map(line));
      const { first, end } = visibleLines(tops, scrollTop, height);
      for (let index = 0; index < kinds.length; index++) {
        const isInSight = tops[index]! < scrollTop + height && tops[index + 1]! > scrollTop;
        if (isInSight) expect(index >= first && index < end).toBe(true);
      }
      expect(end - first).toBeLessThanOrEqual(Math.ceil(height / 32) + 12);
    }),
  );
});

test("the line at a height is the one that begins at or above it", () => {
  fc.assert(
    fc.property(
      lists.filter((kinds) => kinds.length > 0),
      fc.nat(20_000),
      (kinds, y) => {
        const tops = lineTops(kinds.map(line));
        const index = lineAt(tops, y);
        expect(tops[index]!).toBeLessThanOrEqual(y);
        if (index < kinds.length - 1) expect(tops[index + 1]!).toBeGreaterThan(y);
      },
    ),
  );
});

test.each([
  ["above", 500, 0, 0],
  ["in sight", 0, 2, 0],
  ["below", 0, 20, 21 * 32 - 200],
])("scrolling to a line %s moves as little as possible", (_where, scrollTop, index, expected) => {
  expect(scrollToShow(lineTops(Array.from({ length: 30 }, () => line("one"))), index, scrollTop, 200)).toBe(
    expected,
  );
});
