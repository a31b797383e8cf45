/**
 * Writing one cell as `Range.values` and `Range.formulas` do: the text is taken as if a person had typed it, so "=A1" becomes
 * a formula, "5%" a number and "1/2/2025" a date, unless the cell's number format is text ("@") or it starts with an
 * apostrophe.
 */
import type ExcelJS from "exceljs";
import { parseValue } from "numfmt";
import { type CellScalar, dateSystemOf, findCell, isMergedAway } from "./cellValue";
import { storedFormula } from "../formula/formulaText";
import { storedReferences, tableFinder } from "../formula/tableSpelling";
import { numberFormatCode, storedNumberFormat } from "./numberFormatText";
import { DAYS_1900_TO_1904 } from "./serials";

const ERROR_CODES = new Set(["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"]);

/** What numfmt proposes for a typed text, where Excel proposes another format. */
const TYPED_FORMATS = new Map([
  ["m/yyyy", "mmm-yy"],
  ["m-yyyy", "mmm-yy"],
  ["m/d", "d-mmm"],
  ["m-d", "d-mmm"],
  ["yyyy-mm-dd", "m/d/yyyy"],
  ["hh:mm", "h:mm"],
]);

/** Typed spellings that other locales read as dates and en-US does not. */
const NOT_A_DATE_IN_EN_US = /^(?:m\.d\.|d\.m\.|yyyy\.)/u;

interface Typed {
  value: ExcelJS.CellValue;
  /** Set on a cell whose format is General. */
  numberFormat?: string;
}

/**
 * Writes a value at a zero-based row and column; "" clears the contents and keeps the format. Answers false, and changes
 * nothing, for a cell that a merge hides.
 */
export function writeCell(
  worksheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  value: CellScalar,
): boolean {
  const existing = findCell(worksheet, row, column);
  if (existing !== undefined && isMergedAway(existing)) return false;
  if (value === "" && existing === undefined) return true;
  const cell = existing ?? worksheet.getCell(row + 1, column + 1);
  const typed = asTyped(value, numberFormatCode(cell.numFmt), worksheet.workbook);
  cell.value = inTable(typed.value, worksheet, row, column);
  if (typed.numberFormat !== undefined && numberFormatCode(cell.numFmt) === "General") {
    writeNumberFormat(cell, typed.numberFormat);
  }
  return true;
}

/** A formula's references into tables as the file keeps them. */
function inTable(
  value: ExcelJS.CellValue,
  worksheet: ExcelJS.Worksheet,
  row: number,
  column: number,
): ExcelJS.CellValue {
  if (typeof value !== "object" || value === null || !("formula" in value) || !value.formula.includes("["))
    return value;
  const table = tableFinder(worksheet)(row, column);
  return { ...value, formula: storedReferences(value.formula, table) };
}

/** Sets a cell's number format (an en-US code) without touching the cells that share its style object. */
function writeNumberFormat(cell: ExcelJS.Cell, code: string): void {
  const style = { ...cell.style };
  const stored = storedNumberFormat(code);
  if (stored === undefined) delete style.numFmt;
  else style.numFmt = stored;
  cell.style = style;
}

function asTyped(value: CellScalar, numberFormat: string, workbook: ExcelJS.Workbook): Typed {
  if (typeof value !== "string") return { value };
  if (value === "") return { value: null };
  if (numberFormat === "@") return { value };
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (ERROR_CODES.has(value)) return { value: { error: value as ExcelJS.CellErrorValue["error"] } };
  return asNumber(value, workbook) ?? asFormula(value) ?? { value };
}

function asNumber(text: string, workbook: ExcelJS.Workbook): Typed | undefined {
  const parsed = parseValue(text);
  if (parsed === null || parsed === undefined) return undefined;
  const { v, z } = parsed as { v: number | boolean; z?: string };
  if (typeof v === "boolean" || z === undefined) return { value: v };
  if (NOT_A_DATE_IN_EN_US.test(z)) return undefined;
  const isDay = /[dy]/u.test(z);
  const value = isDay && dateSystemOf(workbook) === 1904 ? v - DAYS_1900_TO_1904 : v;
  return { value, numberFormat: TYPED_FORMATS.get(z) ?? z };
}

/** Excel reads a leading +, - or @ as the start of a formula too: "- nội dung" becomes one that answers #NAME?. */
function asFormula(text: string): Typed | undefined {
  if (text.length < 2 || !/^[=+\-@]/u.test(text)) return undefined;
  const body = text.startsWith("=") ? text.slice(1) : text;
  return { value: { formula: storedFormula(body) } as ExcelJS.CellFormulaValue };
}
