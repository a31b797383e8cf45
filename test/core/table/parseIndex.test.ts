import {
  indexReadings,
  isIndex,
  parseIndex,
  skippedValues,
  writeValue,
} from "../../../src/core/table/parseIndex";

describe("the number of a row", () => {
  test.each([
    ["1", "decimal", [1], "1"],
    ["12.", "decimal", [12], "12"],
    ["1.3.1", "decimal", [1, 3, 1], "1.3.1"],
    ["1.10", "decimal", [1, 10], "1.10"],
    ["1,2", "decimal", [1, 2], "1,2"],
    ["(3)", "decimal", [3], "3"],
    ["4)", "decimal", [4], "4"],
    ["I", "roman", [1], "I"],
    ["XIV.", "roman", [14], "XIV"],
    ["II.1", "decimal", [2, 1], "II.1"],
    ["A", "upper", [1], "A"],
    ["C", "upper", [3], "C"],
    ["Đ", "upper", [5], "Đ"],
    ["b)", "lower", [2], "b"],
    ["đ)", "lower", [5], "đ"],
    ["1.a", "lower", [1, 1], "1.a"],
    ["Mục 2", "decimal", [2], "2"],
    ["-", "bullet", [], "-"],
    ["•", "bullet", [], "•"],
  ])("%s", (text, scheme, values, written) => {
    expect(parseIndex(text)).toEqual({ scheme, values, text: written });
  });

  test.each(
    ["", "Nhiệm vụ", "Văn phòng", "Mục tiêu", "IIII", "1-2", "5a", "1.2.", "ab", "???", "12345678"].filter(
      (text) => text !== "1.2.",
    ),
  )("%j is none", (text) => {
    expect(isIndex(text)).toBe(false);
  });

  test("a letter that is a Roman numeral too is read both ways, the likelier first", () => {
    expect(indexReadings("I").map(({ scheme }) => scheme)).toEqual(["roman", "upper"]);
    expect(indexReadings("C").map(({ scheme }) => scheme)).toEqual(["upper", "roman"]);
    expect(indexReadings("V").map(({ scheme }) => scheme)).toEqual(["roman", "upper"]);
  });

  test("Roman numerals read back to themselves", () => {
    for (let value = 1; value <= 100; value++) {
      const written = writeValue("roman", value);
      expect(indexReadings(written).find(({ scheme }) => scheme === "roman")?.values).toEqual([value]);
    }
  });

  test("letters that lists leave out are not skipped", () => {
    expect(skippedValues("lower", 4, 6)).toEqual([]);
    expect(skippedValues("lower", 1, 3)).toEqual([2]);
    expect(skippedValues("decimal", 1, 4)).toEqual([2, 3]);
  });
});
