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

test("a cell is put back as it stood", () => {
  expect(rewritable("=A1&B1", "ab")).toBe("=A1&B1");
  expect(rewritable("1.10", "1.10")).toBe("'1.10");
  expect(rewritable(5, 5)).toBe(5);
  expect(rewritable("", "")).toBe("");
});
