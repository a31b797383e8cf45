import type ExcelJS from "exceljs";
import type { CalculationReport, WorkbookCalculator } from "./calculate";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/**
 * When to calculate. A write only marks the document; the engine runs when somebody reads the value of a formula, as
 * one run over everything costs seconds on a large workbook.
 */
export class Calculation {
  mode: CalculationMode = "Automatic";
  private isDirty = false;
  private isSuspended = false;
  /** A formula that has no result even after calculation (no engine, an unknown function) is not asked again. */
  private triedSinceWrite = false;

  constructor(
    private readonly workbook: ExcelJS.Workbook,
    private readonly calculator: () => WorkbookCalculator,
    private readonly onCalculated: () => void,
  ) {}

  get state(): "Done" | "Pending" {
    return this.isDirty ? "Pending" : "Done";
  }

  /** Something that formulas may depend on has changed. */
  markDirty(): void {
    this.isDirty = true;
    this.triedSinceWrite = false;
  }

  /** Until the batch ends (`suspendApiCalculationUntilNextSync`). */
  suspend(): void {
    this.isSuspended = true;
  }

  resume(): void {
    this.isSuspended = false;
  }

  /** Called before a formula's value is read. */
  beforeReading(hasResult: boolean): void {
    const isDue = this.isDirty || (!hasResult && !this.triedSinceWrite);
    if (isDue && !this.isSuspended && this.mode !== "Manual") this.calculate();
  }

  calculate(): CalculationReport {
    this.isDirty = false;
    this.triedSinceWrite = true;
    const report = this.calculator().recalculate(this.workbook);
    this.onCalculated();
    return report;
  }
}
