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
    [["", "2", "3"], "1"],
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

  test("counts on after the last number given, also over several rows without one", () => {
    const found = findingsIn(missingIndex, numberedGrid(["1", "", "2", "", ""]));
    expect(found.map(({ values }) => values?.["expected"])).toEqual(["2", "3", "4"]);
  });

  test("a table in which no task is numbered and no section either is left alone", () => {
    expect(firesAt(missingIndex, ["#", "", "#", ""])).toEqual([]);
  });

  describe("beside numbers that are stored as numbers", () => {
    const stored = (number: number) => [number, `Rà soát hồ sơ đợt ${number}`, "Văn phòng Sở", "Năm 2025"];
    const heading = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"];
    const bare = ["", "Rà soát kho lưu trữ", "Văn phòng Sở", "Năm 2025"];

    test("the number is written as a number", () => {
      const [finding] = findingsIn(missingIndex, textGrid([heading, stored(1), stored(2), bare]));
      const place = { sheet: "Biểu 1", row: 3, column: 0, before: "" };
      expect(finding?.fix).toEqual([{ kind: "set-number", ...place, value: 3, numberFormat: "General" }]);
    });

    test("a dotted number is written as text: 1.3 may be 1.30", () => {
      const [finding] = findingsIn(missingIndex, textGrid([heading, stored(1.1), stored(1.2), bare]));
      expect(finding?.fix).toEqual([expect.objectContaining({ kind: "set-text", text: "1.3" })]);
    });

    test("beside text it is written as text", () => {
      const [finding] = findingsIn(missingIndex, numberedGrid(["1", "2", ""]));
      expect(finding?.fix).toEqual([expect.objectContaining({ kind: "set-text", text: "3" })]);
    });
  });
});
