import { indexOrder } from "../../../src/core/rules/indexOrder";
import { findingsIn, firesAt, numberedGrid } from "./structureSheet";

describe("index-order", () => {
  test.each([
    [["1", "3", "2", "4"], ["A4"]],
    [["2", "1", "3"], ["A3"]],
    [["II#", "1", "I#", "1"], ["A4"]],
    [["1.2", "1.1"], ["A3"]],
    [["1.3#", "1.4.1", "1.4.2"], ["A3"]],
    [["1#", "1.1", "2.2", "1.3"], ["A4"]],
  ])("%j is out of order", (numbers, cells) => {
    expect(firesAt(indexOrder, numbers)).toEqual(cells);
  });

  test.each([
    [["1", "2", "3"]],
    [["1", "2", "2"]],
    [["1", "2", "33", "4"]],
    [["I#", "1.1", "1.2", "II#", "2.1"]],
    [["I#", "1", "2", "II#", "1"]],
    [["1.2#", "1.2.1", "1.3#", "1.3.1"]],
    [["1.9", "1.10"]],
  ])("%j runs forwards", (numbers) => {
    expect(firesAt(indexOrder, numbers)).toEqual([]);
  });

  test("tells numbers that run backwards from a number under another parent", () => {
    const [backwards] = findingsIn(indexOrder, numberedGrid(["1", "3", "2"]));
    expect(backwards).toMatchObject({ variant: "a", values: { index: "2", before: "3" } });
    const [stray] = findingsIn(indexOrder, numberedGrid(["1.3#", "1.4.1", "1.4.2"]));
    expect(stray).toMatchObject({
      variant: "b",
      values: { index: "1.4.1", parent: "1.3", expected: "1.3.1" },
    });
  });
});
