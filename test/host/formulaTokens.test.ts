import fc from "fast-check";
import { shownFormula, storedFormula } from "../../src/host/formula/formulaText";
import { formulaTokens, moveFormula } from "../../src/host/formula/formulaTokens";

describe("moveFormula reads a formula as it is copied one row down and one column right", () => {
  test.each([
    ["A1+B2", "B2+C3"],
    ["$A$1+A$1+$A1", "$A$1+B$1+$A2"],
    ["SUM(A1:B2)", "SUM(B2:C3)"],
    ["SUM(A:A,1:1,$A:$B)", "SUM(B:B,2:2,$A:$B)"],
    ['"A1"&A1', '"A1"&B2'],
    ["LOG10(A1)", "LOG10(B2)"],
    ["'Q1 A1'!B2*Phụ_lục!C3", "'Q1 A1'!C3*Phụ_lục!D4"],
    ["ATAN2(A1,B1)", "ATAN2(B2,C2)"],
    ["VBPL2025+XYZ1+A1", "VBPL2025+XYZ1+B2"],
    ["HanCuoi.A1+A1", "HanCuoi.A1+B2"],
    ["SoNhiemVu[A1]+A1", "SoNhiemVu[A1]+B2"],
    ["SoNhiemVu[[#This Row],[Chủ trì]]&A1", "SoNhiemVu[[#This Row],[Chủ trì]]&B2"],
    ["XFD1048576", "#REF!"],
    ["IF(A1=#N/A,1E5,A1)", "IF(B2=#N/A,1E5,B2)"],
  ])("%s -> %s", (formula, moved) => {
    expect(moveFormula(formula, 1, 1)).toBe(moved);
  });
});

test("tokens join back to any text", () => {
  fc.assert(
    fc.property(fc.string(), (anything) => {
      expect(
        formulaTokens(anything)
          .map(({ text }) => text)
          .join(""),
      ).toBe(anything);
    }),
  );
});

test.each([
  ['=TEXTJOIN(", ",TRUE,A1:A3)', '_xlfn.TEXTJOIN(", ",TRUE,A1:A3)'],
  ["=FILTER(A1:A3,B1:B3=1)", "_xlfn._xlws.FILTER(A1:A3,B1:B3=1)"],
  ['=IFERROR(MAXIFS(A:A,B:B,1),"IFS(1)")', 'IFERROR(_xlfn.MAXIFS(A:A,B:B,1),"IFS(1)")'],
  ["=SUM(A1)", "SUM(A1)"],
])("%s is stored with its prefixes", (typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
  expect(shownFormula(stored)).toBe(typed);
});
