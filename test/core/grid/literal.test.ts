import { literal, rewritable } from "../../../src/core/grid/literal";

test.each([
  "=1+1",
  "- Lập danh mục",
  "+ Rà soát",
  "@Văn phòng",
  "1.10",
  "3/4",
  "3/4/2025",
  "(5)",
  ".5",
  "50%",
  "12:30",
  "TRUE",
  "#N/A",
  "may 5",
  "' đã có dấu",
])("“%s” needs the apostrophe to stay text", (text) => {
  expect(literal(text)).toBe(`'${text}`);
});

test.each(["", "Văn phòng Sở", "Quý IV/2025", "Trước ngày 15/12", "Đúng hạn", "“Văn phòng sở”"])(
  "“%s” is text by itself",
  (text) => {
    expect(literal(text)).toBe(text);
  },
);

test("in a cell of text format everything is text already", () => {
  expect(literal("1.10", "@")).toBe("1.10");
});

test.each([
  ["a formula", "=A1&B1", "ab", "General", "=A1&B1"],
  ["text like a number", "1.10", "1.10", "General", "'1.10"],
  ["the same in text format", "1.10", "1.10", "@", "1.10"],
  ["a number", 5, 5, "0.0", 5],
  ["nothing", "", "", "General", ""],
])("%s is put back as it stood", (_, formula, value, numberFormat, written) => {
  expect(rewritable({ formula, value, numberFormat })).toBe(written);
});
