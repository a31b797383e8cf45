import type ExcelJS from "exceljs";
import type { Area } from "./areas";
import { SHEET_COLUMNS, SHEET_ROWS } from "./areas";
import { hostError } from "../wire/errors";
import { internals } from "./exceljsInternals";

/** Rows and columns of a sheet: hidden or not, how high, how wide. Reading creates none. */

const DEFAULT_ROW_HEIGHT = 15;
/** Width of a digit of the default font, in pixels. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
/** 64 pixels, 8.43 characters. */
const DEFAULT_COLUMN_POINTS = 48;

export function isRowHidden(sheet: ExcelJS.Worksheet, row: number): boolean {
  return internals(sheet)._rows[row]?.hidden === true;
}

export function isColumnHidden(sheet: ExcelJS.Worksheet, column: number): boolean {
  return internals(sheet)._columns?.[column]?.hidden === true;
}

/** True or false when all lines agree, null when they do not. Stops at the first difference. */
export function areHidden(first: number, last: number, isHidden: (line: number) => boolean): boolean | null {
  const answer = isHidden(first);
  for (let line = first + 1; line <= last; line++) {
    if (isHidden(line) !== answer) return null;
  }
  return answer;
}

export function hideRows(sheet: ExcelJS.Worksheet, { top, bottom }: Area, hidden: boolean): void {
  if (bottom - top + 1 === SHEET_ROWS) {
    sheet.properties.defaultRowHeight = hidden ? 0 : DEFAULT_ROW_HEIGHT;
  }
  const last = bottom === SHEET_ROWS - 1 ? Math.min(bottom, internals(sheet)._rows.length) : bottom;
  for (let row = top; row <= last; row++) sheet.getRow(row + 1).hidden = hidden;
}

export function hideColumns(sheet: ExcelJS.Worksheet, { left, right }: Area, hidden: boolean): void {
  for (let column = left; column <= right; column++) sheet.getColumn(column + 1).hidden = hidden;
}

/** Height in points; 0 for a hidden row. */
export function rowHeight(sheet: ExcelJS.Worksheet, row: number): number {
  const line = internals(sheet)._rows[row];
  return line?.hidden === true
    ? 0
    : (line?.height ?? sheet.properties.defaultRowHeight ?? DEFAULT_ROW_HEIGHT);
}

export function hasOwnHeight(sheet: ExcelJS.Worksheet, row: number): boolean {
  // exceljs' typings know no row without a height
  return (internals(sheet)._rows[row]?.height as number | undefined) !== undefined;
}

/** Back to the height that rows of the sheet have. */
export function clearRowHeights(sheet: ExcelJS.Worksheet, { top, bottom }: Area): void {
  for (const line of internals(sheet)._rows.slice(top, bottom + 1))
    if (line) (line as { height: number | undefined }).height = undefined;
}

/** Width in points; 0 for a hidden column. The file counts in digits of the default font. */
export function columnWidth(sheet: ExcelJS.Worksheet, column: number): number {
  const line = internals(sheet)._columns?.[column];
  if (line?.hidden === true) return 0;
  const digits = line?.width ?? sheet.properties.defaultColWidth;
  // exceljs gives 9 to a column that has no width of its own.
  return digits === undefined || digits === 9
    ? DEFAULT_COLUMN_POINTS
    : Math.round(digits * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** The file's width for a width in points. */
function digitsOf(points: number): number {
  return Math.floor((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 256) / 256;
}

/** Points from the sheet's top edge to a row, from its left edge to a column. */
export function distance(until: number, size: (line: number) => number): number {
  let points = 0;
  for (let line = 0; line < until; line++) points += size(line);
  return points;
}

/** The size that all lines share; null when they differ. */
export function commonSize(first: number, last: number, size: (line: number) => number): number | null {
  const common = size(first);
  for (let line = first + 1; line <= last; line++) {
    if (size(line) !== common) return null;
  }
  return common;
}

/** Excel's tallest row, in points. */
const TALLEST_ROW = 409.5;

export function setRowHeight(sheet: ExcelJS.Worksheet, area: Area, points: number, location: string): void {
  if (points > TALLEST_ROW) throw hostError("InvalidArgument", location);
  const last =
    area.bottom === SHEET_ROWS - 1 ? Math.min(area.bottom, internals(sheet)._rows.length) : area.bottom;
  if (area.bottom - area.top + 1 === SHEET_ROWS) sheet.properties.defaultRowHeight = points;
  for (let row = area.top; row <= last; row++) sheet.getRow(row + 1).height = points;
}

export function setColumnWidth(sheet: ExcelJS.Worksheet, area: Area, points: number): void {
  const isEveryColumn = area.left === 0 && area.right === SHEET_COLUMNS - 1;
  if (isEveryColumn) sheet.properties.defaultColWidth = digitsOf(points);
  const last = isEveryColumn ? (internals(sheet)._columns?.length ?? 0) - 1 : area.right;
  for (let column = area.left; column <= last; column++) sheet.getColumn(column + 1).width = digitsOf(points);
}
