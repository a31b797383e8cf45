/**
 * One cell as Excel's Range answers it, read from exceljs without creating rows or cells: dates are serials, cells merged
 * away are empty, rich text and links answer their text, errors their code.
 */
import type ExcelJS from "exceljs";
import { shownFormula } from "../formula/formulaText";
import { displayText, numberFormatCode } from "./numberFormatText";
import { serialOf, type DateSystem } from "./serials";

export type CellScalar = string | number | boolean;
export type CellValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export interface CellReading {
  /** What Range.values answers; "" when empty, an error as its code. */
  value: CellScalar;
  /** What Range.formulas answers for a formula, with its leading sign; absent for constants. */
  formula?: string;
  type: CellValueType;
  /** en-US number format, "General" where none is set. */
  numberFormat: string;
  /** What Range.text answers. */
  text(): string;
}

/** exceljs' own value types; its typings export them as an enum that does not exist at run time. */
const MERGED_AWAY = 1;
const FORMULA = 6;

class Reading implements CellReading {
  declare formula?: string;
  constructor(
    readonly value: CellScalar,
    readonly type: CellValueType,
    readonly numberFormat: string,
    private readonly dateSystem: DateSystem,
  ) {}
  text(): string {
    if (this.type === "Error") return String(this.value);
    return displayText(this.value, this.numberFormat, this.dateSystem);
  }
}

/** The date system of a workbook; serials and texts depend on it. */
export function dateSystemOf(workbook: ExcelJS.Workbook): DateSystem {
  return workbook.properties?.date1904 === true ? 1904 : 1900;
}

/** exceljs keeps rows and cells sparse; these two do not create what is missing (its typings know only the creators). */
export function findCell(
  worksheet: ExcelJS.Worksheet,
  row: number,
  column: number,
): ExcelJS.Cell | undefined {
  const found = worksheet.findRow(row + 1) as (ExcelJS.Row & { findCell?: unknown }) | undefined;
  return found?.findCell(column + 1) as ExcelJS.Cell | undefined;
}

/** True for a cell that a merge hides: not its top left one. */
export function isMergedAway(cell: ExcelJS.Cell): boolean {
  return (cell.type as number) === MERGED_AWAY;
}

/** Reads the cell at a zero-based row and column. */
export function readCell(worksheet: ExcelJS.Worksheet, row: number, column: number): CellReading {
  const dateSystem = dateSystemOf(worksheet.workbook);
  const cell = findCell(worksheet, row, column);
  if (cell === undefined)
    return new Reading("", "Empty", inheritedFormat(worksheet, row, column), dateSystem);
  const numberFormat = numberFormatCode(cell.numFmt);
  if (isMergedAway(cell)) return new Reading("", "Empty", numberFormat, dateSystem);
  if ((cell.type as number) === FORMULA) return readFormula(cell, numberFormat, dateSystem);
  const { value, type } = scalarOf(cell.value, dateSystem);
  return new Reading(value, type, numberFormat, dateSystem);
}

/** exceljs' `cell.value` drops results that are 0, false or ""; `cell.result` keeps them. A formula is never "Empty". */
function readFormula(cell: ExcelJS.Cell, numberFormat: string, dateSystem: DateSystem): CellReading {
  const { value, type } = scalarOf(cell.result as ExcelJS.CellValue | undefined, dateSystem);
  const reading = new Reading(value, type === "Empty" ? "String" : type, numberFormat, dateSystem);
  reading.formula = shownFormula(cell.formula);
  return reading;
}

/** A cell that was never written shows its row's format, else its column's. */
function inheritedFormat(worksheet: ExcelJS.Worksheet, row: number, column: number): string {
  const ofRow = worksheet.findRow(row + 1)?.numFmt;
  const columns = worksheet.columns as (Partial<ExcelJS.Column> | undefined)[] | null | undefined;
  return numberFormatCode(ofRow ?? columns?.[column]?.numFmt);
}

interface Scalar {
  value: CellScalar;
  type: CellValueType;
}

const EMPTY: Scalar = { value: "", type: "Empty" };

/** exceljs' value shapes as one scalar with Excel's type name. */
export function scalarOf(value: ExcelJS.CellValue | undefined, dateSystem: DateSystem): Scalar {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === "string") return { value, type: "String" };
  if (typeof value === "boolean") return { value, type: "Boolean" };
  if (typeof value !== "number") return scalarOfObject(value, dateSystem);
  return Number.isFinite(value) ? { value, type: "Double" } : { value: "#NUM!", type: "Error" };
}

type ObjectValue = Exclude<ExcelJS.CellValue, string | number | boolean | null | undefined>;

function scalarOfObject(value: ObjectValue, dateSystem: DateSystem): Scalar {
  if (value instanceof Date) return scalarOf(serialOf(value, dateSystem), dateSystem);
  if ("error" in value) return { value: value.error, type: "Error" };
  if ("richText" in value) return { value: value.richText.map((run) => run.text).join(""), type: "String" };
  // A link's text may itself be rich text, a number or missing, whatever exceljs' typings say.
  if ("hyperlink" in value) return scalarOf(value.text as ExcelJS.CellValue | undefined, dateSystem);
  return scalarOf(value.result as ExcelJS.CellValue | undefined, dateSystem);
}
