import { isSameFormula } from "../../../src/core/grid/sameFormula";

test.each([
  ["this row, with brackets", "=SoNhiemVu[[#This Row],[Hiểu là]]", "=[@[Hiểu là]]"],
  ["this row, a name of one word", "=SoNhiemVu[[#This Row],[Hạn]]", "=[@Hạn]"],
  ["this row, the table named", "=SoNhiemVu[[#This Row],[Hạn]]", "=SoNhiemVu[@Hạn]"],
  ["this row, several columns", "=SUM(SoNhiemVu[[#This Row],[Tử]:[Mẫu số]])", "=SUM([@[Tử]:[Mẫu số]])"],
  ["the whole of this row", "=COUNTA(SoNhiemVu[#This Row])", "=COUNTA([@])"],
  ["a column of the own table", "=COUNTIFS(SoNhiemVu[Trong kỳ],1)", "=COUNTIFS([Trong kỳ],1)"],
  ["a heading with a bracket in it", "=SoNhiemVu[[#This Row],[Hạn '[ngày']]]", "=[@[Hạn '[ngày']]]"],
  ["a blank after the comma", "=SoNhiemVu[[#This Row], [Hạn]]", "=[@Hạn]"],
  ["a sheet name that needs no quotes", "='Biểu'!E19/'Phụ lục 01'!E20", "=Biểu!E19/'Phụ lục 01'!E20"],
  ["letters of another case in the table's name", "=SONHIEMVU[Hạn]", "=[Hạn]"],
])("%s", (_what, written, readBack) => {
  expect(isSameFormula(written, readBack, "SoNhiemVu")).toBe(true);
  expect(isSameFormula(readBack, written, "SoNhiemVu")).toBe(true);
});

test.each([
  ["another column", "=SoNhiemVu[[#This Row],[Hạn]]", "=[@Lần]"],
  ["a column and its cell of this row", "=SoNhiemVu[Hạn]", "=[@Hạn]"],
  ["another table", "=SoNhiemVu[Hạn]", "=KetQuaKiemTra[Hạn]"],
  ["a text that looks alike", '="SoNhiemVu[Hạn]"', '="[Hạn]"'],
  ["a sheet in quotes and one of another name", "='Biểu 1'!A1", "=Biểu!A1"],
  ["a formula and its text", "=1", "'=1"],
])("not %s", (_what, formula, other) => {
  expect(isSameFormula(formula, other, "SoNhiemVu")).toBe(false);
});

test("outside of a table its name stays", () => {
  expect(isSameFormula("=SUM(SoNhiemVu[Hạn])", "=SUM([Hạn])")).toBe(false);
  expect(isSameFormula("=SUM(SoNhiemVu[Hạn])", "=SUM(SoNhiemVu[Hạn])")).toBe(true);
});
