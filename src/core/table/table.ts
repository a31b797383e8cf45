import type { Area } from "../grid/grid";

/** What a column means, in the order the report lists them. */
export const ROLES = [
  "index",
  "criterion",
  "task",
  "basis",
  "product",
  "lead",
  "coordinator",
  "officer",
  "deadline",
  "target",
  "baseline",
  "numerator",
  "denominator",
  "ratio",
  "assessment",
  "result",
  "description",
  "note",
] as const;
export type Role = (typeof ROLES)[number];

export type RowKind = "section" | "task" | "continuation" | "repeated-header" | "blank" | "total" | "other";

/** One column of a table; `role` is undefined where nothing fits. */
export interface TableColumn {
  column: number;
  heading: string;
  /** The titles over it from the highest level down, `heading` last; empty where nothing stands above it. */
  titles: readonly string[];
  role?: Role;
  /** Share of 0 to 1 of what the heading and the cells below speak for the role. */
  confidence: number;
  /** Why the column has its role, or none, as data; `sayColumn` turns it into a sentence. */
  reasons: readonly ColumnReason[];
  /** Where the role is told by ticks: the columns of the group, this one first, and what a tick in each says. */
  ticks?: readonly TickColumn[];
  /** Set for targets whose title names their year: every column of targets with its year, this one among them. */
  years?: readonly YearColumn[];
}

/** A column that holds the figures of one year. */
export interface YearColumn {
  column: number;
  year: number;
}

/** A column to be ticked, and what a tick in it says: "Hoàn thành", "Thanh tra Sở", "Quý II/2025". */
export interface TickColumn {
  column: number;
  label: string;
}

/** `heading`: its title means the role; `cells`: so many of the cells looked at fit it; `chosen`: the user said so. */
export type ColumnReason =
  | { kind: "heading"; heading: string; spelling: string }
  | { kind: "cells"; role: Role; fitting: number; filled: number }
  | { kind: "chosen" };

/** One row entry: `first` and `last` are zero-based sheet rows, more than one where cells span or were broken. */
export interface TableRow {
  first: number;
  last: number;
  kind: RowKind;
  /** The number as written, "1.3.1"; absent where there is none. */
  index?: string;
  /** Numbers of the sections above, outermost first; titles where a section has no number. */
  section: readonly string[];
  /** Text of the task (criterion where the table has no task text) or the section's title: NFC, single spaces. */
  title: string;
  /** The cell that answers for a role in this row, after merges and "như trên"; absent where the table has no such column. */
  cells: Partial<Record<Role, RowCell>>;
}

/** A cell as a row sees it. */
export interface RowCell {
  /** Position of the cell itself, top-left of its merge. */
  row: number;
  column: number;
  /** Text as people read it (broken rows joined): NFC, single spaces; "" when empty ("-", "…" and blanks are kept as written). */
  text: string;
  /** Text that holds after merges and "như trên", "nt" or a ditto mark; equals `text` elsewhere. */
  effective: string;
  /** Where `effective` comes from when not from this cell. */
  from?: { row: number; column: number };
  /** Set where the text is what the ticks of some columns say; the cell itself holds a tick, or nothing. */
  ticked?: boolean;
  /** For targets whose column is that of a year: the text of every year, this cell's first. */
  ofYears?: readonly { year: number; text: string }[];
}

export interface Table {
  /** Id of a built-in template, else the name of one of the office's own. */
  template: string;
  /** 0 to 1. */
  confidence: number;
  area: Area;
  /** First and last row of the heading band, zero-based; a row of column codes belongs to it. */
  headerRows: readonly [number, number];
  bodyRows: readonly [number, number];
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Roles that the closest template requires and no column has. */
  missingRoles: readonly Role[];
}

/** The column that has a role, if any. */
export function columnOf(table: Table, role: Role): number | undefined {
  return table.columns.find((column) => column.role === role)?.column;
}
