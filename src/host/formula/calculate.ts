/**
 * Computes a workbook's formulas with IronCalc and writes the results into their cells. What the engine does not know keeps the
 * result the file brought, also where other formulas build on it, and is reported.
 */
import { initSync, Model } from "@ironcalc/wasm";
import type ExcelJS from "exceljs";
import { readBox } from "./boxes";
import { dateSystemOf, isMergedAway, scalarOf } from "../sheet/cellValue";
import { namesOf } from "../sheet/definedNames";
import { engineFormula, type KnownThings } from "./engineFormula";
import { internals } from "../sheet/exceljsInternals";
import { formulaTokens } from "./formulaTokens";
import { tablesOf } from "./structuredReferences";

interface NotCalculated {
  sheet: string;
  address: string;
  /** The function, or what else the engine does not know. */
  what: string;
}

export interface CalculationReport {
  /** Formulas that were computed. */
  calculated: number;
  notCalculated: NotCalculated[];
}

export interface WorkbookCalculator {
  recalculate(workbook: ExcelJS.Workbook): CalculationReport;
}

export interface CalculatorOptions {
  /** For TODAY and NOW. */
  timeZone?: string;
}

let isLoaded = false;

/** Makes a calculator from the bytes of the engine's WebAssembly (`@ironcalc/wasm/wasm_bg.wasm`), which the caller reads. */
export function createCalculator(wasm: BufferSource, options: CalculatorOptions = {}): WorkbookCalculator {
  if (!isLoaded) initSync({ module: wasm });
  isLoaded = true;
  const { timeZone = "Asia/Ho_Chi_Minh" } = options;
  return {
    recalculate(workbook) {
      const run = new CalculationRun(workbook, timeZone);
      try {
        return run.calculate();
      } finally {
        run.free();
      }
    },
  };
}

const FORMULA = 6;
/** Fifteen significant digits, as many as Excel keeps; the engine hands numbers out as text only. */
const EXACT = "0.00000000000000E+00";
/** The engine's types of cell values. */
const NUMBER = 1;
const LOGICAL = 4;
const ERROR = 16;

interface FormulaCell {
  cell: ExcelJS.Cell;
  sheet: number;
  row: number;
  column: number;
  /** Cells of an array formula that show parts of its result. */
  width: number;
  height: number;
}

class CalculationRun {
  private readonly model: Model;
  private readonly known: KnownThings;
  private readonly formulas: FormulaCell[] = [];
  private readonly frozen = new Map<FormulaCell, string>();

  constructor(
    private readonly workbook: ExcelJS.Workbook,
    timeZone: string,
  ) {
    this.model = new Model("workbook", "en", timeZone, "en");
    const is1904 = dateSystemOf(workbook) === 1904;
    this.known = { tables: tablesOf(workbook), names: namesOf(workbook), is1904 };
  }

  free(): void {
    this.model.free();
  }

  calculate(): CalculationReport {
    this.model.pauseEvaluation();
    this.workbook.worksheets.forEach((worksheet, index) => this.loadSheet(worksheet, index));
    for (const formula of this.formulas) this.loadFormula(formula);
    this.evaluate();
    if (this.freezeUnknown()) this.evaluate();
    for (const formula of this.formulas) if (!this.frozen.has(formula)) this.store(formula);
    const notCalculated = Array.from(this.frozen, ([{ cell, sheet }, what]) => ({
      sheet: this.sheetName(sheet),
      address: cell.address,
      what,
    }));
    return { calculated: this.formulas.length - notCalculated.length, notCalculated };
  }

  private evaluate(): void {
    this.model.resumeEvaluation();
    this.model.evaluate();
    this.model.pauseEvaluation();
  }

  private sheetName(index: number): string {
    return this.workbook.worksheets[index]?.name ?? "";
  }

  private loadSheet(worksheet: ExcelJS.Worksheet, sheet: number): void {
    if (sheet > 0) this.model.newSheet();
    this.model.renameSheet(sheet, worksheet.name);
    const parts = new Set<string>();
    for (const line of Object.values(internals(worksheet)._rows)) {
      for (const cell of (line as unknown as { _cells: (ExcelJS.Cell | undefined)[] })._cells) {
        if (cell === undefined || isMergedAway(cell) || parts.has(cell.address)) continue;
        if ((cell.type as number) === FORMULA) this.formulas.push(this.formulaCell(cell, sheet, parts));
        else this.input(cell, sheet, scalarOf(cell.value, dateSystemOf(this.workbook)));
      }
    }
  }

  private formulaCell(cell: ExcelJS.Cell, sheet: number, parts: Set<string>): FormulaCell {
    const { shareType, ref } = (cell as unknown as { model: { shareType?: string; ref?: string } }).model;
    const at = { cell, sheet, row: Number(cell.row), column: Number(cell.col), width: 1, height: 1 };
    const box = shareType === "array" ? readBox(ref ?? "") : undefined;
    if (box === undefined) return at;
    for (let row = box.top; row <= box.bottom; row += 1) {
      for (let column = box.left; column <= box.right; column += 1) {
        parts.add(cell.worksheet.getCell(row, column).address);
      }
    }
    return { ...at, width: box.right - box.left + 1, height: box.bottom - box.top + 1 };
  }

  private input(cell: ExcelJS.Cell, sheet: number, { value, type }: ReturnType<typeof scalarOf>): void {
    if (type === "Empty") return;
    const typed =
      type === "String"
        ? `'${value}`
        : typeof value === "boolean"
          ? value
            ? "TRUE"
            : "FALSE"
          : String(value);
    this.model.setUserInput(sheet, Number(cell.row), Number(cell.col), typed);
  }

  private loadFormula(formula: FormulaCell): void {
    const { cell, sheet, row, column, width, height } = formula;
    const place = { sheet: this.sheetName(sheet), row, column };
    const translated = engineFormula(cell.formula, place, this.known);
    if ("unsupported" in translated) return this.freeze(formula, translated.unsupported);
    try {
      const isArray =
        width > 1 ||
        height > 1 ||
        (cell as unknown as { model: { shareType?: string } }).model.shareType === "array";
      if (isArray)
        this.model.setUserArrayFormula(sheet, row, column, width, height, `=${translated.formula}`);
      else this.model.setUserInput(sheet, row, column, `=${translated.formula}`);
    } catch (error) {
      this.freeze(formula, error instanceof Error ? error.message : String(error));
    }
  }

  /** Lets a formula stand with the result it has. */
  private freeze(formula: FormulaCell, what: string): void {
    this.frozen.set(formula, what);
    const { cell, sheet, row, column } = formula;
    this.model.setUserInput(sheet, row, column, "");
    this.input(cell, sheet, scalarOf(cell.result as ExcelJS.CellValue, dateSystemOf(this.workbook)));
  }

  /** Finds formulas the engine could not read or whose functions it does not know. */
  private freezeUnknown(): boolean {
    const before = this.frozen.size;
    for (const formula of this.formulas) {
      if (this.frozen.has(formula)) continue;
      const { sheet, row, column } = formula;
      if (this.model.getCellType(sheet, row, column) !== ERROR) continue;
      const what = this.unknownIn(formula, this.model.getFormattedCellValue(sheet, row, column));
      if (what !== undefined) this.freeze(formula, what);
    }
    return this.frozen.size > before;
  }

  /** The engine writes functions it knows in capitals and leaves others in small letters. */
  private unknownIn({ sheet, row, column }: FormulaCell, shown: string): string | undefined {
    const content = this.model.getCellContent(sheet, row, column);
    const unknown = formulaTokens(content.replace(/^=/u, "")).find(
      ({ kind, text }) => kind === "function" && text !== text.toUpperCase(),
    );
    if (unknown !== undefined) return unknown.text.toUpperCase();
    return shown === "#ERROR!" || shown === "#N/IMPL!" || shown === "#CIRC!" ? shown : undefined;
  }

  private store(formula: FormulaCell): void {
    const { cell, sheet, row, column, width, height } = formula;
    const holder = (cell as unknown as { _value: { result: unknown } })._value;
    holder.result = this.result(sheet, row, column, cell.result as unknown);
    for (let down = 0; down < height; down += 1) {
      for (let right = 0; right < width; right += 1) {
        if (down === 0 && right === 0) continue;
        const part = cell.worksheet.getCell(row + down, column + right);
        part.value = this.result(sheet, row + down, column + right, part.value) as ExcelJS.CellValue;
      }
    }
  }

  private result(sheet: number, row: number, column: number, before: unknown): unknown {
    const type = this.model.getCellType(sheet, row, column);
    if (type === NUMBER) return this.number(sheet, row, column, before);
    const shown = this.model.getFormattedCellValue(sheet, row, column);
    if (type === LOGICAL) return shown === "TRUE";
    return type === ERROR ? { error: shown } : shown;
  }

  /** A result that agrees with the one before to fifteen digits keeps the digits that the engine cannot hand out. */
  private number(sheet: number, row: number, column: number, before: unknown): number {
    const area = { sheet, row, column, width: 1, height: 1 };
    this.model.updateRangeStyle(area, "num_fmt", EXACT);
    const value = Number(this.model.getFormattedCellValue(sheet, row, column));
    const isSame = typeof before === "number" && Math.abs(before - value) <= Math.abs(value) * 1e-14;
    return isSame ? before : value;
  }
}
