import ExcelJS from "exceljs";
import { readCell } from "../../src/host/sheet/cellValue";
import { writeCell } from "../../src/host/sheet/cellWrite";

function sheetWith(value: ExcelJS.CellValue, numFmt?: string): ExcelJS.Worksheet {
  const worksheet = new ExcelJS.Workbook().addWorksheet("Phụ lục 01");
  const cell = worksheet.getCell("B2");
  cell.value = value;
  if (numFmt !== undefined) cell.style = { numFmt };
  return worksheet;
}

describe("readCell answers what Range.values, valueTypes, numberFormat, text and formulas answer", () => {
  test.each<
    [string, ExcelJS.CellValue, string | undefined, unknown, string, string, string, string | undefined]
  >([
    ["nothing", null, undefined, "", "Empty", "General", "", undefined],
    ["text", "Văn phòng Sở", undefined, "Văn phòng Sở", "String", "General", "Văn phòng Sở", undefined],
    ["a number", 1234.5, "#,##0.0", 1234.5, "Double", "#,##0.0", "1,234.5", undefined],
    ["a boolean", true, undefined, true, "Boolean", "General", "TRUE", undefined],
    ["an error", { error: "#N/A" }, "0.00", "#N/A", "Error", "0.00", "#N/A", undefined],
    [
      "a date",
      new Date(Date.UTC(2025, 6, 20)),
      "dd/mm/yyyy",
      45858,
      "Double",
      "dd/mm/yyyy",
      "20/07/2025",
      undefined,
    ],
    [
      "6/2025 typed",
      new Date(Date.UTC(2025, 5, 1)),
      "mmm-yy",
      45809,
      "Double",
      "mmm-yy",
      "Jun-25",
      undefined,
    ],
    ["the built-in short date", 45858, "mm-dd-yy", 45858, "Double", "m/d/yyyy", "7/20/2025", undefined],
    [
      "rich text",
      { richText: [{ text: "Chủ " }, { font: { bold: true }, text: "trì" }] },
      undefined,
      "Chủ trì",
      "String",
      "General",
      "Chủ trì",
      undefined,
    ],
    [
      "a link",
      { text: "D15", hyperlink: "#Sheet1!D15" },
      undefined,
      "D15",
      "String",
      "General",
      "D15",
      undefined,
    ],
    ["a formula", { formula: "SUM(A1:A2)", result: 3 }, "0%", 3, "Double", "0%", "300%", "=SUM(A1:A2)"],
    [
      "a formula of text",
      { formula: 'IF(A1="","",A1)', result: "" },
      undefined,
      "",
      "String",
      "General",
      "",
      '=IF(A1="","",A1)',
    ],
    [
      "a formula in error",
      { formula: "1/0", result: { error: "#DIV/0!" } },
      undefined,
      "#DIV/0!",
      "Error",
      "General",
      "#DIV/0!",
      "=1/0",
    ],
    [
      "a young function",
      { formula: "_xlfn.TEXTJOIN(1,1,A1)", result: "x" },
      undefined,
      "x",
      "String",
      "General",
      "x",
      "=TEXTJOIN(1,1,A1)",
    ],
  ])("%s", (_name, written, numFmt, value, type, numberFormat, text, formula) => {
    const reading = readCell(sheetWith(written, numFmt), 1, 1);
    expect(reading).toMatchObject({ value, type, numberFormat });
    expect(reading.text()).toBe(text);
    expect(reading.formula).toBe(formula);
  });

  test("a cell merged away is empty, its master is not", () => {
    const worksheet = sheetWith("nt");
    worksheet.mergeCells("B2:C4");
    expect(readCell(worksheet, 1, 1).value).toBe("nt");
    expect(readCell(worksheet, 3, 2)).toMatchObject({ value: "", type: "Empty" });
  });

  test("dates of the 1904 system keep the file's own serial", () => {
    const worksheet = sheetWith(new Date(Date.UTC(2025, 6, 20)), "dd/mm/yyyy");
    worksheet.workbook.properties.date1904 = true;
    const reading = readCell(worksheet, 1, 1);
    expect(reading.value).toBe(45858 - 1462);
    expect(reading.text()).toBe("20/07/2025");
  });

  test("reading creates neither rows nor cells", () => {
    const worksheet = sheetWith("x");
    readCell(worksheet, 500, 100);
    readCell(worksheet, 1, 40);
    expect(worksheet.rowCount).toBe(2);
    expect(worksheet.getRow(2).cellCount).toBe(2);
    expect(worksheet.columns.length).toBe(2);
  });

  test("a cell never written shows the format of its column", () => {
    const worksheet = sheetWith("x");
    worksheet.getColumn(1).style = { numFmt: "dd/mm/yyyy" };
    expect(readCell(worksheet, 9, 0).numberFormat).toBe("dd/mm/yyyy");
  });
});

describe("writeCell takes a text as if it were typed", () => {
  test.each([
    ["text", "Văn phòng Sở", { value: "Văn phòng Sở", type: "String", numberFormat: "General" }],
    ["a whole number", "0012", { value: 12, type: "Double" }],
    ["a share", "5%", { value: 0.05, numberFormat: "0%" }],
    ["a date in en-US order", "7/20/2025", { value: 45858, numberFormat: "m/d/yyyy" }],
    ["a month", "6/2025", { value: 45809, numberFormat: "mmm-yy" }],
    ["a date in Vietnamese order stays text", "20/7/2025", { value: "20/7/2025", type: "String" }],
    ["dots make no date", "1.5.2024", { value: "1.5.2024", type: "String" }],
    ["a boolean", "TRUE", { value: true, type: "Boolean" }],
    ["an error", "#N/A", { value: "#N/A", type: "Error" }],
    ["a formula", "=SUM(A1:A3)", { formula: "=SUM(A1:A3)" }],
    ["a young function comes back as typed", "=textjoin(1,1,A1)", { formula: "=TEXTJOIN(1,1,A1)" }],
    ["a bullet becomes a formula, as in Excel", "- nội dung", { formula: "=- nội dung" }],
    ["a signed number stays a number", "-5", { value: -5 }],
    ["a lone sign", "-", { value: "-", type: "String" }],
    ["an apostrophe makes text", "'=A1", { value: "=A1", type: "String" }],
    ["a document number", "Số 12/2024/QĐ", { value: "Số 12/2024/QĐ", type: "String" }],
    ["nothing clears", "", { value: "", type: "Empty" }],
  ])("%s", (_name, written, expected) => {
    const worksheet = sheetWith("before");
    expect(writeCell(worksheet, 1, 1, written)).toBe(true);
    expect(readCell(worksheet, 1, 1)).toMatchObject(expected);
  });

  test.each(["=A1", "- nội dung", "6/2025", "12"])("in a text cell %s stays text", (written) => {
    const worksheet = sheetWith(null, "@");
    writeCell(worksheet, 1, 1, written);
    expect(readCell(worksheet, 1, 1)).toMatchObject({ value: written, type: "String", numberFormat: "@" });
  });

  test("a cell merged away is left alone", () => {
    const worksheet = sheetWith("nt");
    worksheet.mergeCells("B2:B3");
    expect(writeCell(worksheet, 2, 1, "khác")).toBe(false);
    expect(readCell(worksheet, 1, 1).value).toBe("nt");
  });

  test("a typed format does not reach cells that share the style", () => {
    const worksheet = sheetWith("x");
    const shared = { font: { bold: true } };
    worksheet.getCell("A1").style = shared;
    worksheet.getCell("A2").style = shared;
    writeCell(worksheet, 0, 0, "5%");
    expect(readCell(worksheet, 1, 0).numberFormat).toBe("General");
    expect(worksheet.getCell("A1").font).toEqual({ bold: true });
  });
});
