import type { Area, CellValue } from "../grid/grid";

/** How cells of a sheet of ours look; what is left out stays as Excel has it. Sizes in points, colours "#EDEDED". */
export interface CellStyle {
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

/** A whole sheet of ours as plain data, from A1. Positions are zero-based, sizes in points. */
export interface SheetDraft {
  name: string;
  font: string;
  /** Text (literal where its cell is not of text format), numbers and formulas; every row has the same length. */
  formulas: readonly (readonly CellValue[])[];
  /** Applied in this order. */
  styles: readonly { area: Area; style: CellStyle }[];
  merges: readonly Area[];
  columnWidths: readonly number[];
  rowHeights: readonly { first: number; last: number; height: number }[];
  /** The Excel table on the sheet: its name and area with the header row. */
  table: { name: string; area: Area };
  frozenRows: number;
  /** Rows printed on every page, zero-based. */
  titleRows: readonly [number, number];
}
