import { isCodeRow } from "./columnCodes";
import { countsThings, type HeadingReader } from "./headingReader";
import { isIndex } from "./parseIndex";
import { periodOf } from "./periodTitle";
import { isTableRole, strangeness, strongest, type HeadingEvidence } from "./readHeading";
import type { SheetCells } from "./sheetCells";
import type { Role } from "./table";
import { lastUnder, leafSpan, titlePath } from "./titlePath";

/** A title over one column: what stands nearest to the cells, and what all its levels say together. */
export interface BandColumn {
  column: number;
  /** The last column that the same title stands over. */
  span: number;
  heading: string;
  /** All its titles from the highest level down, `heading` last. */
  titles: readonly string[];
  evidence: HeadingEvidence;
}

/** Some rows that together carry the column titles; `bottom` includes a row of column codes. */
export interface HeaderBand {
  top: number;
  /** The last row of titles. */
  titleBottom: number;
  bottom: number;
  columns: readonly BandColumn[];
  score: number;
  /** Set where the user said that this is a heading. */
  pointed?: boolean;
}

const HIGHEST = 3;
/** What one more row must add to be part of the band. */
const ROW_COST = 0.25;
const GROUP_BONUS = 0.4;
const STRANGER_COST = 0.3;
const LEAST_SCORE = 1.55;
const RECOGNISED = 0.4;
const NAMED = 0.6;

/**
 * The best band that contains a row, looking at rows from `floor` on; undefined where the row heads no table, or where
 * rows directly below do it better: "Đơn vị: … | Thời gian: …" above a band is no part of it.
 */
export function bandAround(
  cells: SheetCells,
  reader: HeadingReader,
  row: number,
  floor: number,
): HeaderBand | undefined {
  let best: HeaderBand | undefined;
  for (let top = Math.max(floor, row - HIGHEST + 1); top < row + HIGHEST; top++)
    for (let bottom = Math.max(row, top); bottom < Math.min(top + HIGHEST, cells.bottom); bottom++) {
      const band = readBand(cells, reader, top, bottom);
      if (band && (!best || band.score > best.score + 1e-9)) best = band;
    }
  if (!best || best.top > row || best.score < LEAST_SCORE) return undefined;
  if (!mayHeadATable(best.columns) || !mostlyNamed(best.columns)) return undefined;
  return { ...best, bottom: withCodeRow(cells, best.bottom) };
}

/** The band of exactly these rows, as a user points to it; undefined where they carry no titles. */
export function readBand(
  cells: SheetCells,
  reader: HeadingReader,
  top: number,
  bottom: number,
): HeaderBand | undefined {
  for (let row = top; row <= bottom; row++)
    if (beginsWithNumber(cells, row) && !(row > top && isBelowGroup(cells, row))) return undefined;
  const columns: BandColumn[] = [];
  for (let column = cells.left; column < cells.right; column++) {
    const path = titlePath(cells, top, bottom, column);
    if (!path) return undefined;
    const heading = path.at(-1);
    const span = leafSpan(cells, top, bottom, column);
    if (heading !== undefined)
      columns.push({ column, span, heading, titles: path, evidence: pathEvidence(reader, path) });
    column = span;
  }
  if (columns.length < 2 || isTitleLine(cells, top, columns) || isBlankLine(cells, bottom, columns))
    return undefined;
  return { top, titleBottom: bottom, bottom, columns, score: scoreBand(cells, top, bottom, columns) };
}

const PERIOD_EVIDENCE: HeadingEvidence = new Map([["none", { weight: 1, spelling: "Quý" }]]);

/** A quarter or month by itself has no role, whatever stands over it; ticks below it may give it one. */
function pathEvidence(reader: HeadingReader, path: readonly string[]): HeadingEvidence {
  return periodOf(path) === undefined ? reader.readPath(path) : PERIOD_EVIDENCE;
}

/** Rows of the body begin with a number; rows of titles do not. */
function beginsWithNumber(cells: SheetCells, row: number): boolean {
  const first = cells.filled(row)[0];
  return first !== undefined && isIndex(cells.own(row, first));
}

/** The titles of a row begin below one that is merged over several columns: "Tháng" over 1, 2, 3. */
function isBelowGroup(cells: SheetCells, row: number): boolean {
  const area = cells.merge(row - 1, cells.filled(row)[0] ?? -1);
  return area !== undefined && area.right > area.left && area.bottom === row - 1;
}

/** Includes a row of codes "(1) (2) (3)" below the titles. */
export function withCodeRow(cells: SheetCells, bottom: number): number {
  const next = bottom + 1;
  if (next >= cells.bottom) return bottom;
  return isCodeRow(cells.filled(next).map((column) => cells.own(next, column))) ? next : bottom;
}

/** Whether columns of these roles make a table: a task with a unit or a time, or an indicator with a number. */
export function headsATable(roles: ReadonlySet<Role>): boolean {
  const has = (...some: readonly Role[]) => some.some((role) => roles.has(role));
  if (has("lead", "deadline")) return has("task", "criterion");
  return has("task") && has("target", "numerator", "ratio");
}

/** Where numbers, units and times are named, a column that no title names may hold the tasks. */
function mayHeadATable(columns: readonly BandColumn[]): boolean {
  const roles = rolesOf(columns);
  if (headsATable(roles)) return true;
  const isWork = roles.has("index") && roles.has("lead") && roles.has("deadline");
  return (
    isWork && columns.some(({ evidence }) => strangeness(evidence) < NAMED && strongest(evidence) < NAMED)
  );
}

/** A row that holds one text, or one over all the columns, is a title of the table, not of a column. */
function isTitleLine(cells: SheetCells, row: number, columns: readonly BandColumn[]): boolean {
  const filled = cells.filled(row);
  const only = filled[0];
  if (only === undefined) return true;
  if (filled.length > 1) return false;
  const area = cells.merge(row, only);
  return !area || area.right === area.left || area.left <= (columns[0]?.column ?? 0);
}

function isBlankLine(cells: SheetCells, row: number, columns: readonly BandColumn[]): boolean {
  if (cells.filled(row).length > 0) return false;
  return !columns.some(({ column }) => (cells.merge(row, column)?.top ?? row) < row);
}

function scoreBand(cells: SheetCells, top: number, bottom: number, columns: readonly BandColumn[]): number {
  const most = new Map<Role, number>();
  let strangers = 0;
  for (const column of columns) {
    const { evidence } = column;
    if (strongest(evidence) < RECOGNISED && strangeness(evidence) === 0)
      strangers += looksLikeData(column) ? 2 : 1;
    for (const [role, { weight }] of bestRole(evidence))
      most.set(role, Math.max(most.get(role) ?? 0, weight));
  }
  const roles = [...most.values()].reduce((sum, weight) => sum + weight, 0);
  const groups = Math.min(2, groupTitles(cells, top, bottom, columns));
  return roles - ROW_COST * (bottom - top) - STRANGER_COST * strangers + GROUP_BONUS * groups;
}

function bestRole(evidence: HeadingEvidence): [Role, { weight: number }][] {
  const entries = [...evidence].filter((entry): entry is [Role, (typeof entry)[1]] => entry[0] !== "none");
  return entries.sort((a, b) => b[1].weight - a[1].weight).slice(0, 1);
}

function looksLikeData({ heading, titles }: BandColumn): boolean {
  return heading.length > 70 || (countsThings(heading) && periodOf(titles) === undefined);
}

/** Of the titles of a band at least two, and half of them, name their columns; words in a sentence name nothing. */
function mostlyNamed(columns: readonly BandColumn[]): boolean {
  const named = columns.filter(
    (column) =>
      Math.max(strongest(column.evidence), strangeness(column.evidence)) >= NAMED && !looksLikeData(column),
  );
  return named.length >= 2 && named.length * 2 >= columns.length;
}

/** Titles over some of the columns, merged or not, with titles of their own below. */
function groupTitles(cells: SheetCells, top: number, bottom: number, columns: readonly BandColumn[]): number {
  let groups = 0;
  for (let row = top; row < bottom; row++)
    for (const column of cells.filled(row)) {
      const right = cells.merge(row, column)?.right ?? lastUnder(cells, row, bottom, column);
      if (right === column || right - column + 1 >= columns.length) continue;
      const below = columns.filter((other) => other.column >= column && other.column <= right);
      const own = below.filter((other) => other.heading !== cells.own(row, column));
      if (own.length >= 2 && own.filter((other) => strongest(other.evidence) >= RECOGNISED).length >= 1)
        groups++;
    }
  return groups;
}

function rolesOf(columns: readonly BandColumn[]): Set<Role> {
  return new Set(
    columns.flatMap(({ evidence }) =>
      [...evidence].flatMap(([role, { weight }]) =>
        isTableRole(role) && weight >= RECOGNISED ? [role] : [],
      ),
    ),
  );
}
