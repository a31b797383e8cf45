import type { SheetEdit } from "../grid/edits";
import { numberFormatAt, valueAt, type CellValue, type Grid } from "../grid/grid";
import type { Table } from "../table/table";
import type { CalculatedCell, VariantChoices } from "./calculatedCell";
import { calculateTable } from "./calculateTable";
import { calculator, type Calculator } from "./calculator";
import type { CodeFault } from "./columnFormulas";
import { agrees } from "./agrees";
import { INDICATOR_DEFINITIONS, type IndicatorDefinition } from "./definitions";
import { excelFormula } from "./excelFormula";
import type { FigureTable } from "./figureTable";
import { figureTables } from "./figureTables";
import { formulaWords } from "./formulaWords";
import { indicatorResults, type IndicatorResult } from "./indicatorResults";

/** An empty cell and the formula that belongs there. */
export interface PlannedFormula extends CalculatedCell {
  /** en-US, with guards. */
  formula: string;
  /** "Tử số / Mẫu số"; absent for sums of a list. */
  words?: string;
  /** What it will show: a number, words of an assessment, "" while figures are missing. */
  shows: number | string;
}

/** A cell that holds something already: it is compared and left alone. */
export interface KeptCell extends CalculatedCell {
  typed: CellValue;
  shows: number | string;
  agrees: boolean;
}

/** What filling a sheet would do. */
export interface FillPlan {
  sheet: string;
  fill: readonly PlannedFormula[];
  kept: readonly KeptCell[];
  faults: readonly CodeFault[];
  /** Every indicator that has a target and a figure to hold against it. */
  results: readonly IndicatorResult[];
}

/** What filling depends on besides the sheet. */
export interface FillSettings {
  /** Chooses among targets of several years. */
  planYear: number;
  /** The indicators known by their names; those that are built in without a word. */
  indicators?: readonly IndicatorDefinition[];
  variants?: VariantChoices | undefined;
}

/** Decides which formulas to fill on a sheet. */
export function planFill(
  grid: Grid,
  tables: readonly Table[],
  { planYear, indicators = INDICATOR_DEFINITIONS, variants }: FillSettings,
): FillPlan {
  const read = figureTables(grid, tables, indicators).map((table) => ({
    table,
    ...calculateTable(table, planYear, variants),
  }));
  const fill: PlannedFormula[] = [];
  const kept: KeptCell[] = [];
  const results: IndicatorResult[] = [];
  for (const { table, cells, judging } of read) {
    const calculate = calculator(table, cells);
    results.push(...indicatorResults(table, judging, calculate));
    for (const cell of cells) {
      const typed = valueAt(grid, cell.row, cell.column);
      if (isEmpty(typed)) fill.push(planned(table, cell, calculate));
      else
        kept.push({
          ...cell,
          typed,
          shows: calculate.shows(cell),
          agrees: agrees(grid, cell, calculate.shows(cell)),
        });
    }
  }
  return { sheet: grid.name, fill, kept, faults: read.flatMap(({ faults }) => faults), results };
}

function isEmpty(value: CellValue): boolean {
  return typeof value === "string" && value.trim() === "";
}

function planned(table: FigureTable, cell: CalculatedCell, calculate: Calculator): PlannedFormula {
  const words = formulaWords(table, cell);
  return {
    ...cell,
    formula: excelFormula(cell.calculation),
    ...(words !== undefined && { words }),
    shows: calculate.shows(cell),
  };
}

/** The edits that carry a plan out. A cell that was given something meanwhile stops them. */
export function fillEdits(grid: Grid, fill: readonly PlannedFormula[]): SheetEdit[] {
  return fill.map(({ row, column, formula, numberFormat }) => ({
    kind: "set-formula",
    sheet: grid.name,
    row,
    column,
    before: valueAt(grid, row, column),
    formula,
    numberFormat: numberFormat ?? plainFormat(numberFormatAt(grid, row, column)),
  }));
}

/** A formula in a cell of text format would stay text. */
function plainFormat(standing: string): string | undefined {
  return standing === "@" ? "General" : undefined;
}
