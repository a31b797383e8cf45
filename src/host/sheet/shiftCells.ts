import type ExcelJS from "exceljs";
import { columnLetters, isSingleCell, type Area } from "./areas";
import { internals, type SparseRow, type StyledColumn } from "./exceljsInternals";
import { mergesOf, mergeArea, unmergeArea } from "./merges";
import { isWholeLine, movingArea, shiftedArea, shiftedLine, type Shift } from "./shift";

/** What exceljs keeps inside a cell about its place. */
interface PlacedCell {
  _row: ExcelJS.Row;
  _column: ExcelJS.Column;
  _address: string;
  /** What the cell is saved from; it holds the address once more. */
  _value: { model: { address: string } };
}

const FORMULA_TYPE = 6;

/**
 * Moves the cells themselves, with values, formats, notes and merges. exceljs' own spliceRows loses merges and heights, so
 * cells are taken out and put back as they are.
 */
export function shiftCells(sheet: ExcelJS.Worksheet, shift: Shift): void {
  freeSharedFormulas(sheet);
  const merges = releaseMerges(sheet, shift);
  if (shift.axis === "rows" && isWholeLine(shift)) shiftRows(sheet, shift);
  else shiftBand(sheet, shift);
  if (shift.axis === "columns" && isWholeLine(shift)) shiftColumns(sheet, shift);
  for (const area of merges) mergeArea(sheet, area);
}

/** A shared formula names its first cell by address; on its own each formula can move. */
function freeSharedFormulas(sheet: ExcelJS.Worksheet): void {
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const value = cell.value;
      if ((cell.type as number) !== FORMULA_TYPE || typeof value !== "object" || value === null) return;
      const isShared = "sharedFormula" in value || ("shareType" in value && value.shareType === "shared");
      if (isShared) cell.value = { formula: cell.formula, result: cell.result } as ExcelJS.CellFormulaValue;
    }),
  );
}

/** Takes apart every merge that will change, and answers where it has to be made again. */
function releaseMerges(sheet: ExcelJS.Worksheet, shift: Shift): Area[] {
  const again: Area[] = [];
  for (const merge of mergesOf(sheet)) {
    const moved = shiftedArea(merge, shift);
    const isSame =
      moved &&
      moved.top === merge.top &&
      moved.left === merge.left &&
      moved.bottom === merge.bottom &&
      moved.right === merge.right;
    if (isSame) continue;
    unmergeArea(sheet, merge);
    if (moved && !isSingleCell(moved)) again.push(moved);
  }
  return again;
}

function shiftRows(sheet: ExcelJS.Worksheet, shift: Shift): void {
  const held = internals(sheet);
  const rows: (SparseRow | undefined)[] = [];
  held._rows.forEach((row, line) => {
    const place = shiftedLine(line, shift);
    if (!row || place === undefined) return;
    rows[place] = row;
    if (place !== line) renumber(row, place);
  });
  held._rows = rows;
  if (shift.count > 0) copyFormats(sheet, shift);
}

function renumber(row: SparseRow, line: number): void {
  (row as unknown as { _number: number })._number = line + 1;
  row._cells.forEach((cell, column) => {
    if (cell) readdress(cell, line, column);
  });
}

/** New rows look like the row above them, as in Excel; they are never hidden. */
function copyFormats(sheet: ExcelJS.Worksheet, { at, count }: Shift): void {
  const above = internals(sheet)._rows[at - 1];
  if (!above) return;
  for (let line = at; line < at + count; line++) {
    const row = sheet.getRow(line + 1);
    if (above.height !== undefined) row.height = above.height;
    above._cells.forEach((cell, column) => {
      if (cell) row.getCell(column + 1).style = cell.style;
    });
  }
}

function shiftBand(sheet: ExcelJS.Worksheet, shift: Shift): void {
  const { top, left, bottom, right } = movingArea(shift);
  const moving: { cell: ExcelJS.Cell; row: number; column: number }[] = [];
  internals(sheet)._rows.forEach((row, line) => {
    if (!row || line < top || line > bottom) return;
    row._cells.forEach((cell, column) => {
      if (!cell || column < left || column > right) return;
      moving.push({ cell, row: line, column });
      delete row._cells[column];
    });
  });
  for (const { cell, row, column } of moving) {
    const newRow = shift.axis === "rows" ? shiftedLine(row, shift) : row;
    const newColumn = shift.axis === "columns" ? shiftedLine(column, shift) : column;
    if (newRow !== undefined && newColumn !== undefined) put(sheet, cell, newRow, newColumn);
  }
}

function put(sheet: ExcelJS.Worksheet, cell: ExcelJS.Cell, row: number, column: number): void {
  const line = sheet.getRow(row + 1) as SparseRow;
  const place = placed(cell);
  place._row = line;
  place._column = sheet.getColumn(column + 1);
  readdress(cell, row, column);
  line._cells[column] = cell;
}

function readdress(cell: ExcelJS.Cell, row: number, column: number): void {
  const address = `${columnLetters(column)}${row + 1}`;
  const place = placed(cell);
  place._address = address;
  place._value.model.address = address;
}

/** Widths, styles and hiding move with the columns. */
function shiftColumns(sheet: ExcelJS.Worksheet, shift: Shift): void {
  const held = internals(sheet);
  const widths = [...(held._columns ?? [])].map((column) => column?.defn);
  const moved: (StyledColumn["defn"] | undefined)[] = [];
  widths.forEach((definition, line) => {
    const place = shiftedLine(line, shift);
    if (place !== undefined) moved[place] = definition;
  });
  for (let line = 0; line < Math.max(moved.length, widths.length); line++) {
    const column = sheet.getColumn(line + 1) as StyledColumn;
    column.defn = (moved[line] ?? null) as StyledColumn["defn"];
    column.hidden = (moved[line] as { hidden?: boolean } | undefined)?.hidden === true;
  }
}

function placed(cell: ExcelJS.Cell): PlacedCell {
  return cell as unknown as PlacedCell;
}
