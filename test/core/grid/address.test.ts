import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnName,
  parseArea,
  quoteSheetName,
} from "../../../src/core/grid/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name.toLowerCase())).toBe(index);
});

test("a cell and an area in A1", () => {
  expect(cellAddress(14, 3)).toBe("D15");
  expect(areaAddress({ top: 6, left: 0, bottom: 7, right: 6 })).toBe("A7:G8");
  expect(areaAddress({ top: 6, left: 0, bottom: 6, right: 0 })).toBe("A7");
});

test.each([
  ["D15", { top: 14, left: 3, bottom: 14, right: 3 }],
  ["$A$7:$G$8", { top: 6, left: 0, bottom: 7, right: 6 }],
  ["'Phụ lục 01'!A7:G8", { top: 6, left: 0, bottom: 7, right: 6 }],
  ["'Quý 1!'!B2", { top: 1, left: 1, bottom: 1, right: 1 }],
])("%s is read", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test.each(["", "A", "7", "A0B", "A1:B2:C3", "#REF!"])("“%s” is no address", (text) => {
  expect(() => parseArea(text)).toThrow("Not a cell address");
});

test("quotes in a sheet's name are doubled", () => {
  expect(quoteSheetName("Phụ lục '25")).toBe("'Phụ lục ''25'");
});
