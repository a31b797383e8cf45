import { duplicateIndex } from "../../../src/core/rules/duplicateIndex";
import { findingsIn, firesAt, numberedGrid } from "./structureSheet";

describe("duplicate-index", () => {
  test.each([
    [["1", "2", "2", "3"], ["A4"]],
    [["I#", "1", "2", "1"], ["A5"]],
    [["1#", "1.1", "1.1"], ["A4"]],
    [["1.1", "1.2", "1.2.", "1.3"], ["A4"]],
    [["1.3#", "1.3.1", "1.3#", "1.3.2"], ["A4"]],
    [["a)", "b)", "b)"], ["A4"]],
    [["I#", "1", "I#", "1"], ["A4"]],
  ])("%j has the same number twice", (numbers, cells) => {
    expect(firesAt(duplicateIndex, numbers)).toEqual(cells);
  });

  test.each([
    [["1", "2", "3"]],
    [["I#", "1", "2", "II#", "1", "2"]],
    [["I#", "1#", "1.1#", "1", "2", "1.2#", "1.2.1", "2#", "2.1"]],
    [["A#", "I#", "1", "II#", "1", "B#", "I#", "1"]],
    [["1.1", "1.10", "1.2"]],
    [["-", "-", "-"]],
    [["1", "", "", "2"]],
  ])("%j repeats nothing under one parent", (numbers) => {
    expect(firesAt(duplicateIndex, numbers)).toEqual([]);
  });

  test("names the cell that had the number first", () => {
    const [finding] = findingsIn(duplicateIndex, numberedGrid(["1", "2", "2"]));
    expect(finding?.values).toEqual({ index: "2", other: "A3" });
  });

  test("offers the numbers that follow", () => {
    const [finding] = findingsIn(duplicateIndex, numberedGrid(["1", "2", "2", "3"]));
    expect(finding?.fix?.[0]).toMatchObject({ kind: "set-text", row: 3, text: "3" });
  });
});
