import type { Grid } from "../grid/grid";
import type { ColumnCode } from "../table/codeFormula";
import type { SheetCells } from "../table/sheetCells";
import type { IndicatorDefinition } from "./definitions";
import type { CellPlace } from "./term";
import type { HeadingMeasure } from "./vocabulary";

/** A row of an indicator table; `last` exceeds `first` where a paste broke it over several. */
export interface FigureRow {
  first: number;
  last: number;
  kind: "item" | "total" | "section";
  label: string;
  /** The number as written, "1.2"; absent where there is none. */
  index?: string;
}

/** A column of an indicator table. */
export interface FigureColumn {
  column: number;
  /** Titles from the outermost down: ["Quý I", "Tử số"]. */
  path: readonly string[];
  /** What it holds; "text" for names, units, notes; undefined for figures that their heading does not explain. */
  measure?: HeadingMeasure | "text";
  code?: ColumnCode;
}

/** The title directly over a column, "" where there is none. */
export function titleOf({ path }: Pick<FigureColumn, "path">): string {
  return path.at(-1) ?? "";
}

/** A block with figures: indicators, or counts by unit. */
export interface FigureBlock {
  grid: Grid;
  cells: SheetCells;
  columns: readonly FigureColumn[];
  labelColumn: number;
  /** The row of codes, where there is one. */
  codeRow?: number;
  rows: readonly FigureRow[];
}

/** A table with figures, and the indicators that are known by their names. */
export interface FigureTable extends FigureBlock {
  indicators: readonly IndicatorDefinition[];
}

/**
 * The cell of a row under a column: the one with a figure where the row runs over several, the top-left of a merge.
 * Undefined where a merge from another column covers it.
 */
export function placeOf({ cells }: FigureBlock, row: FigureRow, column: number): CellPlace | undefined {
  for (let line = row.first; line <= row.last; line++)
    if (cells.own(line, column) !== "") return { row: line, column };
  const area = cells.merge(row.first, column);
  if (!area) return { row: row.first, column };
  return area.left === column ? { row: area.top, column } : undefined;
}
