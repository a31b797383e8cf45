import type { CellValue } from "../../src/core/grid/grid";
import type { Role } from "../../src/core/table/table";

/** A column of a sheet to be written: its titles from the highest level down, and the role it must be read as. */
export interface PlannedColumn {
  role?: Role;
  titles: readonly string[];
  /** Sheet column; the one after its neighbour where it is left out. */
  at?: number;
  hidden?: boolean;
  /** The title of the column before stands over this one too. */
  joined?: boolean;
}

/** A value with its number format, for what Excel stores as a number. */
export interface Stored {
  value: number;
  numberFormat: string;
  /** How the reading must print it. */
  read: string;
}

export type PlannedText = string | Stored;

/** One row to be written and how it must be read. `finds` are ids of rules that must fire at it. */
export type PlannedRow =
  | {
      kind: "section";
      index?: PlannedText;
      title: string;
      /** 1 for the outermost. */
      depth?: number;
      look?: "merged" | "bold" | "plain" | "in-index";
      finds?: readonly string[];
    }
  | {
      kind: "task";
      index?: PlannedText;
      /** Texts by role; several pieces stand below each other, with the other columns merged over them. */
      cells: Partial<Record<Role, PlannedText | readonly string[]>>;
      /** Texts of columns without role, by their place in the table. */
      beside?: Readonly<Record<number, string>>;
      /** How many rows of the table a cell is merged over, by role. */
      over?: Partial<Record<Role, number>>;
      effective?: Partial<Record<Role, string>>;
      title?: string;
      /** The number that the text itself begins with, where the table has no column of numbers. */
      numberInText?: string;
      hidden?: boolean;
      finds?: readonly string[];
      /** A task that heads rows of its own does not open a section. */
      section?: readonly string[];
    }
  | { kind: "rest"; cells: Partial<Record<Role, string>> }
  | { kind: "blank" }
  | { kind: "heading" }
  | { kind: "codes" }
  | { kind: "page"; text: string }
  | {
      kind: "total";
      title: string;
      cells?: Partial<Record<Role, PlannedText>>;
      at?: Role;
      beside?: Readonly<Record<number, string>>;
    };

/** A table to be written. */
export interface PlannedTable {
  template?: string;
  left?: number;
  columns: readonly PlannedColumn[];
  /** Texts of the row of column codes. */
  codes?: readonly CellValue[];
  rows: readonly PlannedRow[];
  finds?: readonly string[];
}

/** Lines above, between and below tables: texts by sheet column. */
export type Line = Readonly<Record<number, CellValue>> & {
  merge?: readonly [number, number];
  bold?: boolean;
};

/** A sheet to be written: lines and tables from top to bottom; a number leaves so many rows blank. */
export interface PlannedSheet {
  name: string;
  parts: readonly (PlannedTable | { lines: readonly Line[] } | number)[];
  /** Tables that stand beside each other share their first row. */
  beside?: PlannedTable;
}
