import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { createCalculator } from "../../src/host/formula/calculate";
import { readCell } from "../../src/host/sheet/cellValue";
import { namesOf } from "../../src/host/sheet/definedNames";

const { recalculate } = createCalculator(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));

/** A register of five tasks as an Excel table on a sheet whose name has blanks and diacritics. */
function register(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Sổ nhiệm vụ");
  sheet.addTable({
    name: "SoNhiemVu",
    ref: "B2",
    headerRow: true,
    totalsRow: false,
    columns: ["STT", "Nhiệm vụ", "Chủ trì", "Hạn", "Kết quả"].map((name) => ({ name })),
    rows: [
      [1, "Lập kế hoạch", "Văn phòng Sở", 45858, "xong"],
      [2, "Rà soát văn bản", "Thanh tra Sở", 45900, ""],
      [3, "Tập huấn", "Văn phòng Sở", 46022, "xong"],
      [4, "=lời văn", "Phòng Bổ trợ tư pháp", 46022, ""],
      [5, "Báo cáo", "Văn phòng Sở", 45688, ""],
    ],
  });
  workbook.addWorksheet("Tổng hợp");
  return workbook;
}

function resultOf(formula: string, workbook = register(), cached?: unknown): unknown {
  const cell = workbook.getWorksheet("Tổng hợp")!.getCell("A1");
  cell.value = { formula, ...(cached === undefined ? {} : { result: cached }) } as ExcelJS.CellFormulaValue;
  recalculate(workbook);
  return readCell(cell.worksheet, 0, 0).value;
}

describe("formulas get Excel's results", () => {
  test.each<[string, unknown]>([
    ["1+2*3", 7],
    ["2/3*100", 66.6666666666667],
    ['COUNTIFS(SoNhiemVu[Chủ trì],"Văn phòng Sở")', 3],
    ['COUNTIFS(SoNhiemVu[Chủ trì],"Văn phòng Sở",SoNhiemVu[Kết quả],"xong")', 2],
    ['SUMIFS(SoNhiemVu[STT],SoNhiemVu[Hạn],">="&DATE(2025,9,1))', 7],
    ["SUM(SoNhiemVu[[#All],[STT]])", 15],
    ["COLUMNS(SoNhiemVu[[STT]:[Chủ trì]])", 3],
    ["SoNhiemVu[[#Headers],[Hạn]]", "Hạn"],
    ["ROWS(SoNhiemVu)", 5],
    ["INDEX(SoNhiemVu[Nhiệm vụ],MATCH(3,SoNhiemVu[STT],0))", "Tập huấn"],
    ['IFERROR(INDEX(SoNhiemVu[Nhiệm vụ],MATCH(99,SoNhiemVu[STT],0)),"")', ""],
    ["MATCH(99,SoNhiemVu[STT],0)", "#N/A"],
    ["1/0", "#DIV/0!"],
    ['SUMPRODUCT((SoNhiemVu[Hạn]<DATE(2025,12,31))*(SoNhiemVu[Kết quả]<>"xong"))', 2],
    ['TEXT(SUM(1,2),"00")&"/"&TEXT(2025,"0000")', "03/2025"],
    ["DATE(2025,7,20)", 45858],
    ["SUM('Sổ nhiệm vụ'!B3:B7)>10", true],
    ["'Sổ nhiệm vụ'!C6&\"\"", "=lời văn"],
    ["MAX('Sổ nhiệm vụ'!$E:$E)", 46022],
    ['HYPERLINK("#\'Sổ nhiệm vụ\'!B3","Dòng "&1)', "Dòng 1"],
    ['HYPERLINK("#A1")', "#A1"],
    ['IF(TRUE,HYPERLINK("#A1",IF(1,"có, đủ","x")),"")', "có, đủ"],
    ["_xlfn.IFNA(MATCH(99,SoNhiemVu[STT],0),0)", 0],
    ['_xlfn.MAXIFS(SoNhiemVu[Hạn],SoNhiemVu[Kết quả],"xong")', 46022],
    ["_xlfn.LET(_xlpm.x,2,_xlpm.x*3)", 6],
    ["SUBTOTAL(3,SoNhiemVu[Chủ trì])", 5],
  ])("=%s", (formula, expected) => {
    const value = resultOf(formula);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });

  test("this row's cell, with and without the table's name", () => {
    const workbook = register();
    const sheet = workbook.getWorksheet("Sổ nhiệm vụ")!;
    sheet.getCell("F4").value = { formula: "SoNhiemVu[[#This Row],[STT]]*10" };
    sheet.getCell("F5").value = { formula: "[@STT]*10" };
    recalculate(workbook);
    expect([sheet.getCell("F4").result, sheet.getCell("F5").result]).toEqual([20, 30]);
  });

  test("names of the workbook and of one sheet", () => {
    const workbook = register();
    const summary = workbook.getWorksheet("Tổng hợp")!;
    namesOf(workbook).push(
      { name: "HanCuoi", refersTo: "'Sổ nhiệm vụ'!$E$3:$E$7", attributes: new Map() },
      { name: "TyLe", refersTo: "15%", attributes: new Map() },
      { name: "Hong", refersTo: "#REF!", attributes: new Map() },
    );
    expect(resultOf("MAX(HanCuoi)*TyLe", workbook)).toBeCloseTo(6903.3, 9);
    expect(summary.name).toBe("Tổng hợp");
  });

  test("an array formula fills its cells", () => {
    const workbook = register();
    const sheet = workbook.getWorksheet("Tổng hợp")!;
    sheet.getCell("A1").value = {
      formula: "'Sổ nhiệm vụ'!B3:B5*2",
      shareType: "array",
      ref: "A1:A3",
    } as ExcelJS.CellFormulaValue;
    sheet.getCell("A2").value = 0;
    recalculate(workbook);
    expect([1, 2, 3].map((row) => readCell(sheet, row - 1, 0).value)).toEqual([2, 4, 6]);
  });

  test("a result that agrees to fifteen digits keeps its last digits", () => {
    expect(resultOf("1/3", register(), 1 / 3)).toBe(1 / 3);
  });
});

describe("what the engine does not know keeps its result and is named", () => {
  test.each([
    ["AGGREGATE(9,6,SoNhiemVu[STT])", "AGGREGATE"],
    ["TENRIENG(1)", "TENRIENG"],
    ["[1]Sheet1!A1*2", "external reference"],
    ["SoNhiemVu[Không có]", "SoNhiemVu[Không có]"],
  ])("=%s", (formula, what) => {
    const workbook = register();
    const sheet = workbook.getWorksheet("Tổng hợp")!;
    sheet.getCell("A1").value = { formula, result: 15 };
    sheet.getCell("A2").value = { formula: "A1+1" };
    expect(recalculate(workbook)).toEqual({
      calculated: 1,
      notCalculated: [{ sheet: "Tổng hợp", address: "A1", what }],
    });
    expect([sheet.getCell("A1").result, sheet.getCell("A2").result]).toEqual([15, 16]);
  });

  test("day functions in a workbook of the 1904 system", () => {
    const workbook = register();
    workbook.properties.date1904 = true;
    expect(resultOf("DATE(2025,7,20)", workbook, 44396)).toBe(44396);
  });
});

test("constants, styles and formulas themselves are left alone", () => {
  const workbook = register();
  const sheet = workbook.getWorksheet("Tổng hợp")!;
  sheet.getCell("B1").value = "'x";
  sheet.getCell("A1").value = { formula: "B1" };
  sheet.getCell("A1").style = { numFmt: "dd/mm/yyyy", font: { bold: true } };
  recalculate(workbook);
  expect(sheet.getCell("A1").formula).toBe("B1");
  expect(sheet.getCell("A1").result).toBe("'x");
  expect(sheet.getCell("A1").style).toEqual({ numFmt: "dd/mm/yyyy", font: { bold: true } });
  expect(sheet.getCell("B1").value).toBe("'x");
});
