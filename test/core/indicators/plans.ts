import type { CellValue, Grid } from "../../../src/core/grid/grid";
import { cellAddress } from "../../../src/core/grid/address";
import { planFill, type FillPlan } from "../../../src/core/indicators/fillPlan";
import { detectTables } from "../../../src/core/table/detectTables";
import { textGrid, type GridLook, type StoredCell } from "../table/textGrid";

/** A sheet of figures as a test writes it: cells between bars, "0.5" and "12" stored as numbers below the heading rows. */
export function figureGrid(lines: readonly string[], headings: number, look: GridLook = {}): Grid {
  const rows = lines.map((line, at) =>
    line.split("|").map((cell): CellValue | StoredCell => {
      const text = cell.trim();
      if (at < headings) return text;
      if (/^-?\d+(?:\.\d+)?%$/u.test(text))
        return { value: Number(text.slice(0, -1)) / 100, numberFormat: "0.0%" };
      return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
    }),
  );
  return textGrid(rows, look);
}

/** What filling a sheet would do in the plan year 2025. */
export function planOf(grid: Grid): FillPlan {
  return planFill(grid, detectTables(grid), { planYear: 2025 });
}

/** Every formula to fill by its cell. */
export function formulasOf(grid: Grid): Record<string, string> {
  return Object.fromEntries(
    planOf(grid).fill.map((cell) => [cellAddress(cell.row, cell.column), cell.formula]),
  );
}

/** What every filled cell will show. */
export function showsOf(grid: Grid): Record<string, number | string> {
  return Object.fromEntries(
    planOf(grid).fill.map((cell) => [cellAddress(cell.row, cell.column), cell.shows]),
  );
}
