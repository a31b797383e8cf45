import ExcelJS from "exceljs";
import { parseArea } from "../../../src/core/grid/address";
import type { CellValue, Grid } from "../../../src/core/grid/grid";

/** Every sheet of a workbook file as plain data, from its first cell on. */
export async function workbookGrids(path: string): Promise<Grid[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return gridsOf(workbook);
}

/** Every sheet of an open workbook as plain data. */
export function gridsOf(workbook: ExcelJS.Workbook): Grid[] {
  return workbook.worksheets.map(sheetGrid);
}

function sheetGrid(sheet: ExcelJS.Worksheet): Grid {
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  const boldRows = new Set<number>();
  const hiddenRows = new Set<number>();
  for (let row = 1; row <= sheet.rowCount; row++) {
    const cells = Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(row, column + 1));
    values.push(cells.map(plainValue));
    numberFormats.push(cells.map((cell) => cell.numFmt || "General"));
    if (cells.some((cell) => cell.font?.bold && plainValue(cell) !== "")) boldRows.add(row - 1);
    if (sheet.getRow(row).hidden) hiddenRows.add(row - 1);
  }
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  return {
    name: sheet.name,
    top: 0,
    left: 0,
    values,
    numberFormats,
    merges: sheet.model.merges.map(parseArea),
    boldRows,
    hiddenRows,
    hiddenColumns: new Set(columns.filter((column) => sheet.getColumn(column + 1).hidden)),
  };
}

/** A cell's value as Excel gives it: days are serials, covered cells are empty. */
function plainValue(cell: ExcelJS.Cell): CellValue {
  const { value } = cell;
  if (cell.isMerged && cell.master !== cell) return "";
  if (value instanceof Date) return Math.round(value.getTime() / 86_400_000) + 25_569;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
