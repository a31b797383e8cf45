import fc from "fast-check";
import { areaText, fullAddress, parseLocal, WHOLE_SHEET } from "../../src/host/sheet/areas";
import { shiftedArea, shiftOf, type Shift } from "../../src/host/sheet/shift";
import { shiftFormula } from "../../src/host/sheet/shiftFormula";

const rows = (at: number, count: number): Shift => ({
  axis: "rows",
  at: at - 1,
  count,
  first: 0,
  last: WHOLE_SHEET.right,
});
const columns = (at: number, count: number): Shift => ({
  axis: "columns",
  at: at - 1,
  count,
  first: 0,
  last: WHOLE_SHEET.bottom,
});

describe("references after rows or columns came or went", () => {
  test.each([
    ["A1", rows(3, 2), "A1"],
    ["A3", rows(3, 2), "A5"],
    ["$A$3", rows(3, 2), "$A$5"],
    ["A1:A9", rows(3, 2), "A1:A11"],
    ["A3", rows(3, -1), "#REF!"],
    ["A4:B9", rows(3, -2), "A3:B7"],
    ["A3:A4", rows(3, -2), "#REF!"],
    ["A1:A4", rows(3, -2), "A1:A2"],
    ["C1", columns(2, 1), "D1"],
    ["B1", columns(2, -1), "#REF!"],
    ["3:5", rows(1, 2), "5:7"],
    ["B:C", columns(1, -1), "A:B"],
    ["B:C", rows(1, 5), "B:C"],
    ["SUM(A3,Hai!A3)", rows(3, 1), "SUM(A4,Hai!A3)"],
    ["'Biểu 1'!A3&\"A3\"", rows(3, 1), "'Biểu 1'!A4&\"A3\""],
    ["LOG10(A3)", rows(3, 1), "LOG10(A4)"],
    ["SoNhiemVu[Số]+Q1", rows(1, 1), "SoNhiemVu[Số]+Q2"],
  ])("%s with %j reads %s", (formula, shift, expected) => {
    expect(shiftFormula(formula, "Biểu 1", "Biểu 1", shift)).toBe(expected);
  });

  test("a formula of another sheet changes only where it names the shifted one", () => {
    expect(shiftFormula("A3+'Biểu 1'!A3", "Hai", "Biểu 1", rows(3, 1))).toBe("A3+'Biểu 1'!A4");
  });
});

describe("areas after a shift", () => {
  const area = fc
    .tuple(fc.nat(40), fc.nat(40), fc.nat(9), fc.nat(9))
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

  test("inserting and deleting the same rows leaves every area as it was", () => {
    fc.assert(
      fc.property(area, fc.nat(60), fc.integer({ min: 1, max: 9 }), (before, at, count) => {
        const inserted = shiftedArea(before, rows(at + 1, count));
        expect(inserted && shiftedArea(inserted, rows(at + 1, -count))).toEqual(before);
      }),
    );
  });

  test("an area outside the columns that move stays", () => {
    const shift = shiftOf({ top: 2, left: 0, bottom: 3, right: 1 }, "Up");
    expect(shiftedArea({ top: 5, left: 2, bottom: 6, right: 2 }, shift)).toEqual({
      top: 5,
      left: 2,
      bottom: 6,
      right: 2,
    });
    expect(shiftedArea({ top: 5, left: 0, bottom: 6, right: 1 }, shift)).toEqual({
      top: 3,
      left: 0,
      bottom: 4,
      right: 1,
    });
  });
});

describe("addresses", () => {
  test.each(["A1", "B2:D9", "A:C", "3:7", "XFD1048576"])("%s reads back to itself", (text) => {
    const area = parseLocal(text);
    expect(area && areaText(area)).toBe(text);
  });

  test.each(["", "A", "7", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "Biểu"])(
    "%p is no address",
    (text) => {
      expect(parseLocal(text)).toBeUndefined();
    },
  );

  test.each([
    ["Sheet1", "Sheet1!A1"],
    ["Biểu", "Biểu!A1"],
    ["Biểu 1", "'Biểu 1'!A1"],
    ["A1", "'A1'!A1"],
    ["R1C1", "'R1C1'!A1"],
    ["2025", "'2025'!A1"],
    ["Sở 'Y tế'", "'Sở ''Y tế'''!A1"],
  ])("the sheet %p is written %s", (sheet, expected) => {
    expect(fullAddress(sheet, { top: 0, left: 0, bottom: 0, right: 0 })).toBe(expected);
  });
});
