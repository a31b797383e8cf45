import { countLines } from "../../../src/core/report/textLines";

const CELL = 142; // 50 mm

test.each([
  ["", 1],
  ["Văn phòng Sở", 1],
  ["Chưa ghi đơn vị chủ trì; cần điền đơn vị chịu trách nhiệm chính.", 3],
  ["Dòng một\nDòng hai", 2],
])("“%s” stands in %i lines", (text, lines) => {
  expect(countLines(text, CELL, 13, "regular")).toBe(lines);
});

test("a word wider than the cell is broken", () => {
  expect(countLines("a".repeat(100), CELL, 13, "regular")).toBeGreaterThan(3);
});

test("accents take no room of their own, composed or not", () => {
  const text = "Thực hiện nhiệm vụ được giao của các phòng, đơn vị thuộc Sở trong năm";
  expect(countLines(text.normalize("NFD"), CELL, 13, "regular")).toBe(countLines(text, CELL, 13, "regular"));
});

test("bold takes more room", () => {
  const text = "Phải sửa phải sửa phải sửa phải sửa phải";
  const widths = [...Array(200).keys()].map((width) => width + 40);
  expect(
    widths.some((width) => countLines(text, width, 13, "bold") > countLines(text, width, 13, "regular")),
  ).toBe(true);
});
