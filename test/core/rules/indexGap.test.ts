import { indexGap } from "../../../src/core/rules/indexGap";
import { findingsIn, firesAt, numberedGrid } from "./structureSheet";

describe("index-gap", () => {
  test.each([
    [["1", "2", "4"], ["A4"]],
    [["3.4#", "3.4.1", "3.4.3", "3.4.4"], ["A4"]],
    [["3#", "3.2#", "3.2.1"], ["A3"]],
    [["I#", "1", "III#", "1"], ["A4"]],
    [["I#", "1", "II#", "2", "4"], ["A6"]],
    [["a)", "b)", "d)"], ["A4"]],
    [["1", "2", "33", "4"], ["A4"]],
    [
      ["1", "3", "6", "7"],
      ["A3", "A4"],
    ],
  ])("%j skips a number", (numbers, cells) => {
    expect(firesAt(indexGap, numbers)).toEqual(cells);
  });

  test.each([
    [["1", "2", "3"]],
    [["5", "6", "7"]],
    [["I#", "1", "2", "II#", "3", "4"]],
    [["I#", "1.1", "1.2", "II#", "2.1"]],
    [["1", "", "3"]],
    [["1", "2", "2", "4"]],
    [["1", "3", "2", "4"]],
    [["c)", "d)", "e)"]],
    [["c)", "d)", "đ)"]],
    [["1.9", "1.10", "1.11"]],
    [["A#", "1", "B#", "1", "C#", "1", "D#", "1"]],
  ])("%j skips nothing", (numbers) => {
    expect(firesAt(indexGap, numbers)).toEqual([]);
  });

  test.each([
    [["1", "2", "4"], { before: "2", index: "4", expected: "3" }],
    [["3#", "3.2#", "3.2.1"], { before: "3", index: "3.2", expected: "3.1" }],
    [["1.1", "1.5"], { before: "1.1", index: "1.5", expected: "1.2, 1.3, 1.4" }],
    [["II#", "1", "VII#", "1"], { before: "II", index: "VII", expected: "III–VI" }],
  ])("%j says what is missing", (numbers, values) => {
    expect(findingsIn(indexGap, numberedGrid(numbers))[0]?.values).toEqual(values);
  });

  test("offers the numbers that follow", () => {
    const [finding] = findingsIn(indexGap, numberedGrid(["1", "2", "4"]));
    expect(finding?.fix?.[0]).toMatchObject({ kind: "set-text", row: 3, text: "3" });
  });
});
