import type { Grid } from "../grid/grid";
import { isCodeRow } from "../table/columnCodes";
import { mayHead } from "../table/findBands";
import type { HeadingChoices } from "../table/headingChoices";
import { headingReader, type HeadingReader } from "../table/headingReader";
import { isDitto } from "../table/lineKinds";
import { isIndex, parseIndex } from "../table/parseIndex";
import { isShouted, kindOf, type EntryFacts } from "../table/rowKinds";
import { sheetCells, type SheetCells } from "../table/sheetCells";
import type { Role, RowCell, Table, TableColumn, TableRow } from "../table/table";
import type { ChangedCell, PatchedGrid } from "./patchGrid";

/** An edit of task rows that leaves everything else of the sheet as it was read. */
export interface QuietEdit {
  before: Table;
  table: Table;
  /** The changed rows: how they were read, and how they read now. */
  rows: readonly { before: TableRow; after: TableRow }[];
  /** The columns that were written into. */
  columns: readonly TableColumn[];
}

/** Rows below a heading that are looked at to tell what its columns hold. */
const SAMPLE_ROWS = 40;
const SAMPLE_REACH = 60;
/** A heading, the lines above it and the codes below it lie within so many rows. */
const ABOVE = 6;
const BELOW = 17;

/** What was known of a sheet before an edit. */
export interface KnownSheet {
  grid: Grid;
  /** Every block that may be a table. */
  blocks: readonly Table[];
  choices: HeadingChoices;
}

/**
 * Reads the changed rows anew where it is certain that no other row is read otherwise because of them: numbered tasks of
 * one table, away from headings, merges and "như trên", whose number and kind stay. Undefined where it is not certain;
 * then the sheet is to be read as a whole.
 */
export function quietEdit(
  known: KnownSheet,
  { grid, changed, isSameFrame }: PatchedGrid,
): QuietEdit | undefined {
  const before = tableAround(known, changed);
  if (!isSameFrame || !before || !isPlain(before)) return undefined;
  const sides = { before: sheetCells(known.grid), after: sheetCells(grid) };
  const reader = headingReader(known.choices);
  const rows = [...new Set(changed.map(({ row }) => row))].map((row) => {
    const columns = changed.flatMap((cell) => (cell.row === row ? [cell.column] : []));
    return changedRow({ before, sides, reader }, row, columns);
  });
  const read = rows.filter((row) => row !== undefined);
  if (read.length === 0 || read.length < rows.length) return undefined;
  const now = new Map(read.map((row) => [row.before, row.after]));
  const table = { ...before, rows: before.rows.map((row) => now.get(row) ?? row) };
  const columns = before.columns.filter((one) => changed.some(({ column }) => column === one.column));
  return { before, table, rows: read, columns };
}

/** The one block that all cells lie in; a row that heads or belongs to another block speaks for that one too. */
function tableAround(
  { grid, blocks, choices }: KnownSheet,
  changed: readonly ChangedCell[],
): Table | undefined {
  if (choices.bands.some(({ sheet }) => sheet === grid.name)) return undefined;
  const touched = blocks.filter(({ area }) =>
    changed.some(({ row }) => area.top <= row && row <= area.bottom),
  );
  const [table] = touched;
  return touched.length === 1 ? table : undefined;
}

/** Columns that are read together, by ticks or by years, are not read cell by cell. */
function isPlain({ columns }: Table): boolean {
  return columns.every(({ ticks, years }) => ticks === undefined && years === undefined);
}

interface Reading {
  before: Table;
  sides: { before: SheetCells; after: SheetCells };
  reader: HeadingReader;
}

function changedRow(reading: Reading, row: number, columns: readonly number[]) {
  const { before: table, sides } = reading;
  const at = table.rows.findIndex(({ first, last }) => first === row && last === row);
  const [entry, next] = [table.rows[at], table.rows[at + 1]];
  if (entry?.kind !== "task" || !next || !isCounted(next) || next.first !== row + 1) return undefined;
  const written = columns.map((column) => table.columns.find((one) => one.column === column));
  if (!written.every((column) => column !== undefined && column.role !== "index")) return undefined;
  if (!isBelowSample(table, sides.before, row) || !isApart(reading, row)) return undefined;
  if (!bothSides(sides, (cells) => isNumberedRow(table, cells, row) && isNumberedRow(table, cells, row + 1)))
    return undefined;
  const after = rowAfter(entry, sides.after, written);
  const follower = table.rows.slice(at + 1).find(({ kind }) => kind === "task");
  const isCopied = written.some(
    (column) => column?.role && isDitto(follower?.cells[column.role]?.text ?? ""),
  );
  if (!after || isCopied || !staysTask(sides.after, after, next)) return undefined;
  return { before: entry, after };
}

function isCounted({ first, last, kind, index }: TableRow): boolean {
  return first === last && (kind === "task" || kind === "section") && index !== undefined;
}

function bothSides({ before, after }: Reading["sides"], holds: (cells: SheetCells) => boolean): boolean {
  return holds(before) && holds(after);
}

/** What the columns hold was told from rows above this one. */
function isBelowSample({ headerRows: [, bottom] }: Table, cells: SheetCells, row: number): boolean {
  if (row <= bottom + SAMPLE_REACH) return false;
  let sampled = 0;
  for (let above = bottom + 1; above < row && sampled < SAMPLE_ROWS; above++)
    if (cells.filled(above).length >= 3) sampled++;
  return sampled === SAMPLE_ROWS;
}

/** No heading near enough to hear of the row, and no merge that touches it. */
function isApart({ sides, reader }: Reading, row: number): boolean {
  for (let near = row - 1; near <= row + 1; near++) if (sides.after.hasMerge(near)) return false;
  for (let near = row - ABOVE; near <= row + BELOW; near++)
    if (near !== row && mayHead(sides.after, reader, near)) return false;
  return bothSides(sides, (cells) => !isCodeRow(cells.filled(row).map((column) => cells.own(row, column))));
}

/** A number in the first cell, and something beside it: a row of a table, whatever else it says. */
function isNumberedRow({ columns }: Table, cells: SheetCells, row: number): boolean {
  const index = columns.find(({ role }) => role === "index")?.column;
  const [first, ...others] = cells.filled(row);
  return index !== undefined && first === index && others.length > 0 && isIndex(cells.own(row, index));
}

/** The row with what its written cells say now; undefined where one of them, or the title, says more than itself. */
function rowAfter(
  entry: TableRow,
  cells: SheetCells,
  written: readonly (TableColumn | undefined)[],
): TableRow | undefined {
  const read: Partial<Record<Role, RowCell>> = { ...entry.cells };
  for (const column of written) {
    if (!column?.role) continue;
    const text = cells.own(entry.first, column.column);
    if (isDitto(text)) return undefined;
    read[column.role] = { row: entry.first, column: column.column, text, effective: text };
  }
  const title = read.task?.text || read.criterion?.text || "";
  return isShouted(title) || isShouted(entry.title) ? undefined : { ...entry, title, cells: read };
}

/** Whether the row is still a task, in a table where bold means something and in one where it does not. */
function staysTask(cells: SheetCells, row: TableRow, next: TableRow): boolean {
  const facts = factsOf(row);
  if (!facts.number) return false;
  const kinds = [false, cells.grid.boldRows.has(row.first)].map((bold) =>
    kindOf({ ...facts, bold }, undefined, factsOf(next), () => true),
  );
  return kinds.every((kind) => kind === "task");
}

/** What was known of a row before it was known what the rows above say. */
function factsOf({ title, index, cells }: TableRow): EntryFacts {
  const own = Object.entries(cells).map(([role, { row, column, text }]) => [
    role,
    { row, column, text, effective: text },
  ]);
  return {
    title,
    index,
    number: index === undefined ? undefined : parseIndex(index),
    cells: Object.fromEntries(own) as EntryFacts["cells"],
    wide: false,
    bold: false,
    shouted: false,
    afterBreak: false,
    reachesDown: false,
  };
}
