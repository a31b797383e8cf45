import ExcelJS from "exceljs";
import { countLines } from "../../src/core/report/textLines";

/** The cells of one row; a section has its number and title alone. */
export type SampleRow = readonly ExcelJS.CellValue[];

/** What the cells of a column hold; figures stand right. */
export type SampleColumn = readonly [heading: string, width: number, holds?: "figures"];

/** A sheet as an office lays it out: agency and motto, title, table, receivers and signature. */
export interface SampleSheet {
  name: string;
  /** Lines above the table; those but the last are bold. */
  titles: readonly string[];
  /** Heading and width in characters of each column. */
  columns: readonly SampleColumn[];
  rows: readonly SampleRow[];
  /** How many of the first rows belong to the heading: a row of column codes. */
  moreHeadings?: number;
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
  const headings = plan.columns.map(([heading]) => heading);
  sheet.getRow(headerRow).values = headings;
  sheet.getRow(headerRow).height = heightOf(headings, plan, "bold");
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
  // the motto needs the room of three columns to stand on one line
  const motto = last <= 5 ? 3 : 4;
  write(1, 1, 2, "UBND TỈNH TUYÊN QUANG", false);
  write(1, motto, last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true);
  write(2, 1, 2, "SỞ TƯ PHÁP", true);
  write(2, motto, last, "Độc lập - Tự do - Hạnh phúc", true);
  titles.forEach((text, at) => write(FIRST_TITLE_ROW + at, 1, last, text, at < titles.length - 1));
}

function writeRow(sheet: ExcelJS.Worksheet, plan: SampleSheet, at: number, row: SampleRow): void {
  row.forEach((value, index) => {
    if (value !== null) sheet.getCell(at, index + 1).value = value;
  });
  const isSection = row.length === 2;
  if (isSection) sheet.mergeCells(at, 2, at, plan.columns.length);
  sheet.getRow(at).height = isSection ? LINE_HEIGHT + ROW_PADDING : heightOf(row, plan, "regular");
}

/** Widths of columns are in characters of the workbook's font, about 5.25 points each. */
function heightOf(row: SampleRow, { columns }: SampleSheet, weight: "regular" | "bold"): number {
  const lines = row.map((value, index) => {
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    return countLines(text, (columns[index]?.[1] ?? 0) * 5.25, FONT_SIZE, weight);
  });
  return LINE_HEIGHT * Math.max(...lines) + ROW_PADDING;
}

function frame(sheet: ExcelJS.Worksheet, plan: SampleSheet, headerRow: number): void {
  const { rows, columns, moreHeadings = 0 } = plan;
  for (let row = headerRow; row <= headerRow + rows.length; row++) {
    const inHeading = row <= headerRow + moreHeadings;
    const isBold = inHeading || rows[row - headerRow - 1]?.length === 2;
    columns.forEach(([, , holds], index) => {
      const cell = sheet.getCell(row, index + 1);
      const line = { style: "thin" as const };
      cell.border = { top: line, bottom: line, left: line, right: line };
      cell.font = { name: "Times New Roman", size: FONT_SIZE, bold: isBold };
      const beside = holds === "figures" ? "right" : "left";
      const horizontal = index === 0 || inHeading ? "center" : beside;
      cell.alignment = { wrapText: true, vertical: "middle", horizontal };
      if (typeof cell.value === "number" && holds === "figures") cell.numFmt = "#,##0";
    });
  }
}

function writeSignature(sheet: ExcelJS.Worksheet, { receivers, columns }: SampleSheet, at: number): void {
  const write = (row: number, column: number, text: string, font: Partial<ExcelJS.Font>) => {
    const cell = sheet.getCell(row, column);
    cell.value = text;
    cell.font = { name: "Times New Roman", ...font };
  };
  write(at, 1, "Nơi nhận:", { size: 12, bold: true, italic: true });
  write(at, columns.length - 1, "GIÁM ĐỐC", { size: 13, bold: true });
  receivers.forEach((text, index) => write(at + 1 + index, 1, text, { size: 11 }));
}
