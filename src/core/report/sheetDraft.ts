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

/** A whole sheet of ours as plain data, from A1. Positions are zero-based, sizes in points. */
export interface SheetDraft {
  name: string;
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
  frozenRows: number;
  /** Rows printed on every page, zero-based. */
  titleRows: readonly [number, number];
  /** Per cent at which the sheet is printed; without it its columns are fitted to the width of a page. */
  printScale?: number;
}
