import type { CellsRecord, RowsRecord } from "../../../src/core/journal/changeRecord";
import { findStanding } from "../../../src/core/journal/findStanding";
import { withNeighbours } from "../../../src/core/journal/neighbours";

/** Rows of a sheet told by one letter each, from row 4 on; "-" is an empty one. */
const TOP = 4;
const textsOf = (rows: string) => [...rows.replaceAll("-", " ")].map((letter) => [letter.trim()]);

/** What is kept of an action that takes out the rows at these places, and the rows with the first `count` of them left. */
function takenOut(rows: string, places: readonly number[]): CellsRecord {
  const slots = textsOf(rows).map(([text = ""], at) => {
    const span = places.indexOf(at);
    return { cells: [[text]], ...(span >= 0 && { span }) };
  });
  const nothing = { lookOf: [], looks: [], heights: [], hidden: [], merges: [], validations: [] };
  const records = places.map((place): RowsRecord => {
    const cells = [[{ formula: rows[place]!.replace("-", ""), numberFormat: "General" }]];
    return withNeighbours({ row: TOP + place, column: 0, cells, ...nothing }, TOP, slots);
  });
  return { kind: "cells", sheet: "Phụ lục 01", cells: [], rows: records };
}

const withFirst = (rows: string, places: readonly number[], count: number) =>
  [...rows].filter((_, at) => !places.slice(count).includes(at)).join("");
const standing = (record: CellsRecord, rows: string) => findStanding(record, TOP, textsOf(rows));

/** Every choice of the places 1 to 5. */
const CHOICES = Array.from({ length: 31 }, (_, bits) =>
  [1, 2, 3, 4, 5].filter((at) => (bits + 1) & (1 << (at - 1))),
);
/** Every sheet of five rows in the middle that are headings or tasks. */
const SHEETS = Array.from(
  { length: 32 },
  (_, bits) => `K${[0, 1, 2, 3, 4].map((at) => (bits & (1 << at) ? "H" : "a")).join("")}bc--`,
);

test.each(SHEETS)("in %s it is told of any rows how many of them are gone", (rows) => {
  for (const places of CHOICES) {
    const record = takenOut(rows, places);
    for (let count = 0; count <= places.length; count++)
      expect([places, standing(record, withFirst(rows, places, count))]).toEqual([places, count]);
  }
});

test.each<[string, string, readonly number[], string, number | undefined]>([
  ["the row above was edited", "KaHbc", [2], "K?bc", 0],
  ["the row below was edited", "KaHbc", [2], "Ka?c", 0],
  ["both were edited", "KaHbc", [2], "K??c", undefined],
  ["the first of three headings went, then the two others", "KaHHHbc", [2], "Kabc", 0],
  ["the first of four headings went, then another", "KaHHHHbc", [2], "KaHHbc", 0],
  ["the first of three headings went and the row below them was edited", "KaHHHbc", [2], "KaHH?c", 0],
  ["two of four headings went and the row above them was edited", "KaHHHHbc", [2, 4], "K?HHbc", 0],
  ["Excel's own undo brought the heading back", "KaHHHbc", [2], "KaHHHbc", 1],
  ["Excel's own undo brought both headings back", "KaHHHHbc", [3, 4], "KaHHHHbc", 2],
])("%s", (_, rows, places, now, count) => {
  expect(standing(takenOut(rows, places), now)).toBe(count);
});
