import fc from "fast-check";
import { gridOf } from "../../../scripts/structure/layout";
import { readingOf } from "../../../scripts/structure/reading";
import { writeSheet } from "../../../scripts/structure/writeSheet";
import { detectTables } from "../../../src/core/table/detectTables";
import { layoutArbitrary } from "./layoutArbitrary";

test("a layout made at random reads back as it was written", () => {
  fc.assert(
    fc.property(layoutArbitrary, (plan) => {
      const { layout, expected } = writeSheet(plan);
      const tables = detectTables(gridOf(layout));
      const readings = tables.map((table, at) =>
        readingOf(table, expected.tables[at] ?? expected.tables[0]!),
      );
      expect(readings).toEqual(JSON.parse(JSON.stringify(expected.tables)));
    }),
    { seed: 20251210, numRuns: 100 },
  );
});

test("reading changes nothing in the grid", () => {
  fc.assert(
    fc.property(layoutArbitrary, (plan) => {
      const grid = gridOf(writeSheet(plan).layout);
      const before = structuredClone(grid);
      detectTables(grid);
      expect(grid).toEqual(before);
    }),
    { seed: 20251211, numRuns: 20 },
  );
});
