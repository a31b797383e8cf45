import type { Area, CellValue } from "../grid/grid";

/** How cells of a sheet of ours look; what is left out stays as Excel has it. Sizes in points, colours "#EDEDED". */
export interface CellStyle {
  font?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  color?: string;
  fill?: string;
  horizontal?: "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  wrap?: boolean;
  /** Steps that text stands away from the left edge. */
  indent?: number;
  /** Thin black lines around every cell. */
  border?: boolean;
  /** en-US */
  numberFormat?: string;
}

/** Cells in which one of a list may be chosen: these words, or what stands in a range ("A7:A70") of a sheet. */
export interface CellList {
  area: Area;
  source: { words: readonly string[] } | { sheet: string; range: string };
  /** Nothing else may be typed. */
  isClosed: boolean;
}

/** Cells that take only whole numbers or days of a range; `title` and `message` are shown for anything else. */
export interface CellLimits {
  area: Area;
  kind: "whole-number" | "day";
  /** Numbers, or days as Excel's serials. */
  min: number;
  max: number;
  title: string;
  message: string;
}

/** Bars in the cells of an area, at full length for `max`. The figures stay to be read. */
export interface CellBars {
  area: Area;
  color: string;
  min: number;
  max: number;
}

/** A native chart of stacked bars, one bar per row of `categories`, top down. The command line's files have none. */
export interface StackedBars {
  name: string;
  title: string;
  /** The cells that the chart covers. */
  place: Area;
  categories: Area;
  series: readonly { name: string; values: Area; color: string }[];
}

/** A whole sheet of ours as plain data, from A1. Positions are zero-based, sizes in points. */
export interface SheetDraft {
  name: string;
  /** A sheet that was read as an earlier one of the same: it is written anew in place. */
  replaces?: string;
  /** Font of every cell whose style names no other. */
  font?: string;
  /** Text (literal where its cell is not of text format), numbers and formulas; every row has the same length. */
  formulas: readonly (readonly CellValue[])[];
  /** Applied in this order. */
  styles: readonly { area: Area; style: CellStyle }[];
  merges: readonly Area[];
  columnWidths: readonly number[];
  rowHeights: readonly { first: number; last: number; height: number }[];
  /** The Excel tables on the sheet: names and areas with the header row; all begin in one row. */
  tables: readonly { name: string; area: Area }[];
  lists?: readonly CellList[];
  limits?: readonly CellLimits[];
  bars?: readonly CellBars[];
  chart?: StackedBars;
  /** Names in the workbook for single cells of the sheet. */
  cellNames?: readonly { name: string; row: number; column: number }[];
  frozenRows: number;
  /** Rows printed on every page, zero-based; missing where none are. */
  titleRows?: readonly [number, number];
  /** What is printed; without it, all. */
  printArea?: Area;
  /** Rows that begin a page. */
  pageStarts?: readonly number[];
  /** Per cent at which the sheet is printed; without it its columns are fitted to the width of a page. */
  printScale?: number;
}
