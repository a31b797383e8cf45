import { missingIndex } from "../../../src/core/rules/missingIndex";
import { textGrid } from "../table/textGrid";
import { findingsIn, firesAt, numberedGrid } from "./structureSheet";

describe("missing-index", () => {
  test.each([
    [["1", "", "2"], ["A3"]],
    [["1#", "", "2#", "2.1"], ["A3"]],
    [
      ["I#", "", "II#", ""],
      ["A3", "A5"],
    ],
    [["1", "…"], ["A3"]],
  ])("%j has a task without number", (numbers, cells) => {
    expect(firesAt(missingIndex, numbers)).toEqual(cells);
  });

  test.each([[["1", "2"]], [["", "", ""]], [["1", "-", "-", "2"]], [["#", "", ""]]])(
    "%j is numbered, or not numbered at all",
    (numbers) => {
      expect(firesAt(missingIndex, numbers)).toEqual([]);
    },
  );

  test("a number merged over two tasks numbers both", () => {
    const grid = textGrid(
      [
        "STT | Nhiệm vụ | Chủ trì | Thời hạn",
        "1 | Lập danh sách hòa giải viên | Văn phòng Sở | Quý I/2025",
        " | Cấp thẻ hòa giải viên | Thanh tra Sở | Quý II/2025",
      ],
      { merges: ["A2:A3"] },
    );
    expect(findingsIn(missingIndex, grid)).toEqual([]);
  });

  test.each([
    [["1", "", "3"], "2"],
    [["1.1", "1.2", ""], "1.3"],
    [["2#", "", "3#", "3.1"], "2.1"],
    [["I#", "", ""], "1"],
    [["a)", "b)", ""], "c"],
  ])("%j suggests the number that follows", (numbers, expected) => {
    expect(findingsIn(missingIndex, numberedGrid(numbers))[0]?.values).toEqual({ expected });
  });

  test("fills the number in where it is free", () => {
    const [finding] = findingsIn(missingIndex, numberedGrid(["1.1", "", "1.3"]));
    expect(finding?.fix).toEqual([
      { kind: "set-text", sheet: "Biểu 1", row: 2, column: 0, before: "", text: "1.2" },
    ]);
  });

  test("offers no fix where the rows below would have to count on", () => {
    expect(findingsIn(missingIndex, numberedGrid(["1", "", "2"]))[0]?.fix).toBeUndefined();
  });
});
