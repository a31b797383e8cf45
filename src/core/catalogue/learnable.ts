import { cellAddress } from "../grid/address";
import { valueAt, type Grid } from "../grid/grid";
import { fold } from "../text/normalise";
import { countFitting, type SampleCell } from "../table/cellFits";
import { cellLabel } from "../table/cellLabel";
import { editDistance } from "../table/editDistance";
import { readHeading, strangeness } from "../table/readHeading";
import type { Role, Table, TableColumn } from "../table/table";
import { unitKey } from "../unit/unitWords";
import type { SheetCheck } from "../rules/check";

/** An unknown unit that a check met, with its spellings, most frequent first. */
export interface LearnableUnit {
  name: string;
  count: number;
  spellings: readonly { text: string; count: number }[];
  /** The known unit that it may be another name of. */
  suggestion?: string;
}

/** A heading that no role was found for; `role` is what the cells below speak for. */
export interface LearnableHeading {
  heading: string;
  count: number;
  template: string;
  role: Role;
  /** Where it stands first. */
  sheet: string;
  cell: string;
}

/** What a check met that the catalogue does not know, most frequent first. */
export interface Learnable {
  units: readonly LearnableUnit[];
  headings: readonly LearnableHeading[];
}

/** Gathers unknown units and headings of checked sheets; names that differ in a slip are one. */
export function findLearnable(sheets: readonly { grid: Grid; check: SheetCheck }[]): Learnable {
  return {
    units: unknownUnits(sheets.map(({ check }) => check)),
    headings: unknownHeadings(sheets),
  };
}

function unknownUnits(checks: readonly SheetCheck[]): LearnableUnit[] {
  const tasks = checks.flatMap(({ tables }) => tables.flatMap((table) => table.tasks));
  const unknown = tasks.flatMap(({ leads, coordinators }) =>
    [...leads, ...coordinators].filter(({ known }) => !known),
  );
  const counts = new Map<string, number>();
  for (const { text } of unknown) counts.set(text, (counts.get(text) ?? 0) + 1);
  const suggestions = new Map(unknown.map(({ text, suggestion }) => [text, suggestion]));
  const groups: { key: string; spellings: { text: string; count: number }[] }[] = [];
  for (const [text, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const key = unitKey(text);
    const group = groups.find((one) => areAlike(one.key, key));
    if (group) group.spellings.push({ text, count });
    else groups.push({ key, spellings: [{ text, count }] });
  }
  return groups
    .map(({ spellings }): LearnableUnit => {
      const name = spellings[0]!.text;
      const suggestion = suggestions.get(name);
      const count = spellings.reduce((sum, one) => sum + one.count, 0);
      return { name, count, spellings, ...(suggestion !== undefined && { suggestion }) };
    })
    .sort((a, b) => b.count - a.count);
}

/** Letters in which one slip is allowed; shorter names and other numbers mean other units. */
const LETTERS_PER_SLIP = 8;

function areAlike(left: string, right: string): boolean {
  if (left === right) return true;
  if (digits(left) !== digits(right)) return false;
  const allowed = Math.floor(Math.min(left.length, right.length) / LETTERS_PER_SLIP);
  return allowed > 0 && editDistance(left, right, allowed) <= allowed;
}

function digits(key: string): string {
  return key.replace(/\P{N}+/gu, " ").trim();
}

function unknownHeadings(sheets: readonly { grid: Grid; check: SheetCheck }[]): LearnableHeading[] {
  const columns = sheets.flatMap(({ grid, check }) =>
    check.tables.flatMap(({ table }) => table.columns.map((column) => ({ grid, table, column }))),
  );
  const found = new Map<string, LearnableHeading>();
  for (const { grid, table, column } of columns) {
    if (column.role || !isWorthLearning(column.heading)) continue;
    const key = fold(column.heading);
    const before = found.get(key);
    found.set(key, before ? { ...before, count: before.count + 1 } : headingAt(grid, table, column));
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function headingAt(grid: Grid, table: Table, column: TableColumn): LearnableHeading {
  return {
    heading: column.heading,
    count: 1,
    template: table.template,
    role: guessRole(grid, table, column),
    sheet: grid.name,
    cell: cellAddress(table.headerRows[0], column.column),
  };
}

/** A column that the vocabulary knows to have no role has nothing to learn. */
function isWorthLearning(heading: string): boolean {
  return /\p{L}/u.test(heading) && !heading.includes(";") && strangeness(readHeading(heading)) < 0.6;
}

/** Roles that cells alone can speak for, the most telling first. */
const TOLD_BY_CELLS: readonly Role[] = ["deadline", "lead", "coordinator", "result", "basis", "task"];
const SAMPLE_ROWS = 40;
const ENOUGH = 0.8;

/** The first role that the table lacks and the cells fit; a note otherwise, which nothing is asked of. */
function guessRole(grid: Grid, table: Table, { column }: TableColumn): Role {
  const taken = new Set(table.columns.map(({ role }) => role));
  const rows = table.rows.filter(({ kind }) => kind === "task").slice(0, SAMPLE_ROWS);
  const cells = rows.flatMap(({ first }): SampleCell[] => {
    const value = valueAt(grid, first, column);
    const text = cellLabel(value, "General");
    const stored = typeof value === "number" ? "number" : "text";
    return text === "" ? [] : [{ text, folded: fold(text), stored }];
  });
  const role = TOLD_BY_CELLS.find((one) => {
    const count = taken.has(one) ? undefined : countFitting(one, cells);
    return count !== undefined && count.filled > 0 && count.fitting >= ENOUGH * count.filled;
  });
  return role ?? "note";
}
