import ExcelJS from "exceljs";
import { countLines } from "../../src/core/report/textLines";

/** The cells of one row; a section has its number and title alone. */
export type SampleRow = readonly ExcelJS.CellValue[];

/** A sheet as an office lays it out: agency and motto, title, table, receivers and signature. */
export interface SampleSheet {
  name: string;
  /** Lines above the table; those but the last are bold. */
  titles: readonly string[];
  /** Heading and width in characters of each column. */
  columns: readonly (readonly [heading: string, width: number])[];
  rows: readonly SampleRow[];
  receivers: readonly string[];
}

const FIRST_TITLE_ROW = 4;
const FONT_SIZE = 12;
const LINE_HEIGHT = 15.75;
const ROW_PADDING = 3;

/** A workbook that is the same from one run to the next. */
export function newSample(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date(Date.UTC(2025, 0, 2));
  return workbook;
}

/** Adds the sheet to the workbook. */
export function addSampleSheet(workbook: ExcelJS.Workbook, plan: SampleSheet): void {
  const headerRow = FIRST_TITLE_ROW + plan.titles.length + 1;
  const sheet = workbook.addWorksheet(plan.name, {
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: "frozen", ySplit: headerRow }],
  });
  writeTitles(sheet, plan);
  plan.columns.forEach(([, width], index) => (sheet.getColumn(index + 1).width = width));
  sheet.getRow(headerRow).values = plan.columns.map(([heading]) => heading);
  plan.rows.forEach((row, index) => writeRow(sheet, plan, headerRow + 1 + index, row));
  frame(sheet, plan, headerRow);
  writeSignature(sheet, plan, headerRow + plan.rows.length + 2);
}

function writeTitles(sheet: ExcelJS.Worksheet, { titles, columns }: SampleSheet): void {
  const last = columns.length;
  const write = (row: number, from: number, to: number, text: string, bold: boolean) => {
    sheet.mergeCells(row, from, row, to);
    const cell = sheet.getCell(row, from);
    cell.value = text;
    cell.font = { name: "Times New Roman", size: 13, bold };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  };
  write(1, 1, 2, "UBND TỈNH TUYÊN QUANG", false);
  write(1, 4, last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true);
  write(2, 1, 2, "SỞ TƯ PHÁP", true);
  write(2, 4, last, "Độc lập - Tự do - Hạnh phúc", true);
  titles.forEach((text, at) => write(FIRST_TITLE_ROW + at, 1, last, text, at < titles.length - 1));
}

function writeRow(sheet: ExcelJS.Worksheet, { columns }: SampleSheet, at: number, row: SampleRow): void {
  row.forEach((value, index) => {
    if (value !== null) sheet.getCell(at, index + 1).value = value;
  });
  if (row.length === 2) sheet.mergeCells(at, 2, at, columns.length);
  else {
    const lines = row.map((value, index) => linesOf(value, columns[index]?.[1] ?? 0));
    sheet.getRow(at).height = LINE_HEIGHT * Math.max(...lines) + ROW_PADDING;
  }
}

/** Widths of columns are in characters of the workbook's font, about 5.25 points each. */
function linesOf(value: ExcelJS.CellValue, width: number): number {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return countLines(text, width * 5.25, FONT_SIZE, "regular");
}

function frame(sheet: ExcelJS.Worksheet, { rows, columns }: SampleSheet, headerRow: number): void {
  for (let row = headerRow; row <= headerRow + rows.length; row++) {
    const isHead = row === headerRow || rows[row - headerRow - 1]?.length === 2;
    for (let column = 1; column <= columns.length; column++) {
      const cell = sheet.getCell(row, column);
      const line = { style: "thin" as const };
      cell.border = { top: line, bottom: line, left: line, right: line };
      cell.font = { name: "Times New Roman", size: FONT_SIZE, bold: isHead };
      const centred = column === 1 || row === headerRow;
      cell.alignment = { wrapText: true, vertical: "middle", horizontal: centred ? "center" : "left" };
    }
  }
}

function writeSignature(sheet: ExcelJS.Worksheet, { receivers, columns }: SampleSheet, at: number): void {
  sheet.getCell(at, 1).value = "Nơi nhận:";
  const signer = sheet.getCell(at, columns.length - 1);
  signer.value = "GIÁM ĐỐC";
  signer.font = { name: "Times New Roman", size: 13, bold: true };
  receivers.forEach((text, index) => (sheet.getCell(at + 1 + index, 1).value = text));
}
