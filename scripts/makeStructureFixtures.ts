/** Writes the workbooks of test/fixtures/structure, each with the reading that is expected of it beside it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { format, resolveConfig } from "prettier";
import { isDateFormat } from "../src/core/table/cellLabel";
import type { Layout } from "./structure/layout";
import { WORKBOOKS } from "./structure/sheets";
import { writeSheet } from "./structure/writeSheet";

const FOLDER = join(__dirname, "../test/fixtures/structure");

function addSheet(workbook: ExcelJS.Workbook, layout: Layout): void {
  const sheet = workbook.addWorksheet(layout.name);
  for (const { row, column, value, numberFormat } of layout.values.values()) {
    const cell = sheet.getCell(row + 1, column + 1);
    // exceljs writes serials of date formats as days only when they are given as days
    cell.value = typeof value === "number" && isDateFormat(numberFormat) ? serialDate(value) : value;
    if (numberFormat !== "General") cell.numFmt = numberFormat;
    if (layout.boldRows.has(row)) cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: "middle" };
  }
  for (const { top, left, bottom, right } of layout.merges)
    sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  for (const row of layout.hiddenRows) sheet.getRow(row + 1).hidden = true;
  for (const column of layout.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
}

function serialDate(serial: number): Date {
  return new Date(Math.round((serial - 25_569) * 86_400_000));
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const { file, sheets } of WORKBOOKS) {
    const workbook = new ExcelJS.Workbook();
    const expected = sheets.map((plan) => {
      const written = writeSheet(plan);
      addSheet(workbook, written.layout);
      return written.expected;
    });
    await workbook.xlsx.writeFile(join(FOLDER, `${file}.xlsx`));
    const path = join(FOLDER, `${file}.json`);
    const options = await resolveConfig(path);
    writeFileSync(path, await format(JSON.stringify(expected), { ...options, filepath: path }));
  }
}

void main();
