import type ExcelJS from "exceljs";
import type { Area } from "./areas";
import {
  columnCount,
  contains,
  intersection,
  isSingleCell,
  isUnbounded,
  parseLocal,
  rowCount,
} from "./areas";
import { findCell, isMergedAway, type CellScalar } from "./cellValue";
import { writeCell } from "./cellWrite";
import { namesMissingTable, tableFinder } from "../formula/tableSpelling";
import { hostError } from "../wire/errors";
import { CELL_CHARACTERS } from "../wire/limits";
import { numberFormatCode } from "./numberFormatText";
import { dependsOnLanguage, formulaFault, startsFormula } from "./typedText";

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * The matrix a list property is set to. One value stands for every cell of the range; null leaves a cell alone. Excel
 * refuses lists of another shape and unbounded ranges such as "A:A".
 */
export function asMatrix(input: unknown, area: Area, location: string): unknown[][] {
  if (isUnbounded(area)) throw hostError("InvalidArgument", location);
  if (!Array.isArray(input)) {
    return Array.from({ length: rowCount(area) }, () => new Array<unknown>(columnCount(area)).fill(input));
  }
  requireShape(input, area, location);
  return input as unknown[][];
}

function requireShape(rows: readonly unknown[], area: Area, location: string): void {
  const width = columnCount(area);
  const fits =
    rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw hostError("InvalidArgument", location, WRONG_SHAPE);
}

export function requireDimensions(rows: unknown, columns: unknown, area: Area, location: string): void {
  if (rows !== rowCount(area) || columns !== columnCount(area)) {
    throw hostError("InvalidArgument", location, WRONG_SHAPE);
  }
}

/**
 * Writes values or formulas; both properties take either. Everything is checked before the first cell changes, so that a
 * refused write leaves the sheet as it was.
 */
export function writeMatrix(
  sheet: ExcelJS.Worksheet,
  area: Area,
  matrix: unknown[][],
  location: string,
): void {
  const rows = throughFilter(sheet, area, matrix);
  const tableAround = tableFinder(sheet);
  forEachEntry(rows, area, (entry, row, column) => {
    const cell = findCell(sheet, row, column);
    requireWritable(cell, entry, location);
    if (typeof entry !== "string" || !entry.startsWith("=") || numberFormatCode(cell?.style.numFmt) === "@")
      return;
    if (namesMissingTable(entry, tableAround(row, column), sheet.workbook))
      throw hostError("InvalidArgument", location);
  });
  forEachEntry(rows, area, (entry, row, column) => {
    if (entry !== null && entry !== undefined) write(sheet, row, column, entry as CellScalar);
  });
}

type Visit = (entry: unknown, row: number, column: number) => void;

function forEachEntry(matrix: readonly (readonly unknown[] | undefined)[], area: Area, visit: Visit): void {
  for (const [index, entries] of matrix.entries()) {
    for (const [offset, entry] of (entries ?? []).entries())
      visit(entry, area.top + index, area.left + offset);
  }
}

function requireWritable(cell: ExcelJS.Cell | undefined, entry: unknown, location: string): void {
  if (entry === null || entry === undefined || entry === "") return;
  if (!["string", "number", "boolean"].includes(typeof entry)) throw hostError("InvalidArgument", location);
  if (cell && isMergedAway(cell)) {
    const reason = `${cell.address} is merged into ${cell.master.address}: it cannot hold a value.`;
    throw hostError("InvalidOperation", location, reason);
  }
  if (typeof entry === "string") requireText(entry, cell, location);
}

function requireText(text: string, cell: ExcelJS.Cell | undefined, location: string): void {
  if (text.length > CELL_CHARACTERS) throw hostError("InvalidArgument", location);
  if (text.startsWith("'") || numberFormatCode(cell?.style.numFmt) === "@") return;
  if (startsFormula(text)) {
    const fault = formulaFault(text, location);
    if (fault) throw fault;
  } else if (dependsOnLanguage(text)) {
    const advice = 'write a number, or set numberFormat "@" first';
    throw hostError(
      "InvalidArgument",
      location,
      `Excel reads "${text}" by the language of its user: ${advice}.`,
    );
  }
}

/** A text that nothing can take for a number, a logical value or a formula: most of a long sheet. */
const PLAIN_TEXT = /^(?!true$|false$)[\p{L}“"•]\P{N}*$/iu;

/** Writing a text into a linked cell changes what the link shows; emptying the cell removes the link. */
function write(sheet: ExcelJS.Worksheet, row: number, column: number, entry: CellScalar): void {
  const before = findCell(sheet, row, column);
  if (!before?.hyperlink && typeof entry === "string" && PLAIN_TEXT.test(entry)) {
    (before ?? sheet.getCell(row + 1, column + 1)).value = entry;
    return;
  }
  const link = before?.hyperlink === undefined ? undefined : before.value;
  writeCell(sheet, row, column, entry);
  if (before && isHyperlink(link) && typeof before.value === "string") {
    before.value = { ...link, text: before.value };
  }
}

function isHyperlink(value: ExcelJS.CellValue | undefined): value is ExcelJS.CellHyperlinkValue {
  return typeof value === "object" && value !== null && "hyperlink" in value;
}

/**
 * Excel corrupts a block written over filtered rows: every visible row receives the first row of the block, the hidden
 * rows keep what they had. The host does the same, so that a test sees it.
 */
function throughFilter(
  sheet: ExcelJS.Worksheet,
  area: Area,
  matrix: unknown[][],
): readonly (readonly unknown[] | undefined)[] {
  const filter = filteredArea(sheet);
  const touched = filter && intersection(filter, area);
  if (isSingleCell(area) || matrix.length < 2 || !touched) return matrix;
  const isHidden = (index: number) => {
    const row = area.top + index;
    return (
      contains(touched, { ...touched, top: row, bottom: row }) && sheet.findRow(row + 1)?.hidden === true
    );
  };
  if (!matrix.some((_row, index) => isHidden(index))) return matrix;
  return matrix.map((_row, index) => (isHidden(index) ? undefined : matrix[0]));
}

/** The area under the sheet's filter buttons. */
export function filteredArea(sheet: ExcelJS.Worksheet): Area | undefined {
  const { autoFilter } = sheet;
  if (!autoFilter) return undefined;
  if (typeof autoFilter === "string") return parseLocal(autoFilter);
  const text = (corner: ExcelJS.Address | string | { row: number; column: number }) =>
    typeof corner === "string" ? corner : "address" in corner ? corner.address : undefined;
  const from = text(autoFilter.from);
  const to = text(autoFilter.to);
  return from === undefined || to === undefined ? undefined : parseLocal(`${from}:${to}`);
}
