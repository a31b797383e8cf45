import type { Area, CellValue } from "../grid/grid";
import type { BlockAddition } from "../catalogue/rewrite";
import type { NameRecord, SheetRecord } from "./sheetRecord";

/** What a cell holds, as Excel takes it back: formulas as formulas, text marked as text, en-US number format. */
export interface CellState {
  formula: CellValue;
  numberFormat: string;
}

/** One cell that was written, with what stood there and what stands there now. Zero-based. */
export interface CellRecord {
  row: number;
  column: number;
  before: CellState;
  after: CellState;
}

/** A drop-down or other entry rule of one cell, as Excel describes it. */
export interface ValidationRecord {
  row: number;
  column: number;
  rule: unknown;
  ignoreBlanks: unknown;
  errorAlert: unknown;
  prompt: unknown;
}

/** Rows that were taken out, with all that is needed to put them back. */
export interface RowsRecord {
  /** First row and first column, zero-based. */
  row: number;
  column: number;
  cells: CellState[][];
  /** Fill, font, borders and alignment of every cell, as Excel describes them: numbers of entries in `looks`. */
  lookOf: number[][];
  looks: unknown[];
  heights: number[];
  hidden: boolean[];
  merges: Area[];
  validations: ValidationRecord[];
  /**
   * What the row that stays above says, and those that stay below, to find the place again: of those below as many as
   * read like rows that went, and one more.
   */
  above: CellValue[];
  below: CellValue[][];
}

/**
 * Sheets of ours that were added, and those that were written anew as they stood before, with the names in the workbook
 * that the action made or turned to other cells, as they were before.
 */
export interface SheetsRecord {
  kind: "sheets";
  /** The first of them, for the list of changes. */
  sheet: string;
  added: readonly string[];
  rewritten: readonly SheetRecord[];
  names: readonly NameRecord[];
}

/** Cells that carried one of our marks, as A1 names. */
export interface MarkRecord {
  severity: "error" | "warning" | "info";
  areas: readonly string[];
}

/** What the findings sheet said: the lines above its table, its headings, its rows. */
export interface SheetContents {
  lines: readonly CellValue[];
  columns: readonly CellValue[];
  rows: readonly (readonly CellValue[])[];
}

/** Cells and rows of a sheet that were changed. */
export interface CellsRecord {
  kind: "cells";
  sheet: string;
  cells: CellRecord[];
  rows: RowsRecord[];
}

/** Rows that were written below the last ones of blocks of the sheet "Danh mục". */
export interface BlockRowsRecord {
  kind: "block-rows";
  sheet: string;
  additions: readonly BlockAddition[];
}

/** What one action changed on one sheet. Positions are those before the action: its cells are written first, then its rows go. */
export type ChangeRecord =
  | CellsRecord
  | { kind: "marks"; sheet: string }
  | SheetsRecord
  /** Marks that were taken off. */
  | { kind: "unmarked"; sheet: string; marks: readonly MarkRecord[] }
  /** A sheet that was added; `print` tells whether it still says what was written. */
  | { kind: "new-sheet"; sheet: string; print: string }
  | BlockRowsRecord
  /** A sheet of ours that was written anew, and what it said before. */
  | { kind: "findings"; sheet: string; before: SheetContents; print: string };
