import type { CellValue } from "../core/grid/grid";
import { rewritable } from "../core/grid/literal";
import type { CellState } from "../core/journal/changeRecord";

/** The states of a range that was loaded with `CELL_STATES`, row by row. */
export function cellStates(range: Excel.Range): CellState[][] {
  return range.formulas.map((formulas: CellValue[], row) =>
    formulas.map((formula, column) => {
      const numberFormat = String(range.numberFormat[row]?.[column]);
      const value = range.values[row]?.[column] as CellValue;
      return { formula: rewritable({ formula, value, numberFormat }), numberFormat };
    }),
  );
}

/** What a range must be loaded with. */
export const CELL_STATES = "values,formulas,numberFormat";

/** Whether a cell holds a formula: text that begins with "=" is given back as the same text. */
export function holdsFormula(range: Excel.Range, row: number, column: number): boolean {
  const formula: unknown = range.formulas[row]?.[column];
  return String(formula).startsWith("=") && formula !== range.values[row]?.[column];
}
