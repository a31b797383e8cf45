import { numberFormatAt, valueAt } from "../grid/grid";
import { fold } from "../text/normalise";
import type { SampleCell } from "./cellFits";
import { isDateFormat } from "./cellLabel";
import { readInContext } from "./columnContext";
import { assignColumnRoles, type ColumnCandidate } from "./columnRoles";
import type { HeadingChoices } from "./headingChoices";
import { confidenceOf } from "./confidence";
import { headsATable, type BandColumn, type HeaderBand } from "./headerBand";
import { withGroupingColumns } from "./groupingColumns";
import { isIndex } from "./parseIndex";
import type { HeadingEvidence } from "./readHeading";
import type { SheetCells } from "./sheetCells";
import type { Role, TableColumn, YearColumn } from "./table";
import { withTaskByText } from "./taskByText";
import { isYearAlone } from "./titleYears";
import { findTickGroups, type TickGroup } from "./tickGroups";

/** Rows below a band that are looked at to tell what its columns hold. */
const SAMPLE_ROWS = 40;

/** The columns of one table with their roles, and how sure they are those of an assignment table. */
export interface TableColumns {
  columns: readonly TableColumn[];
  confidence: number;
}

/** What reading columns depends on besides the sheet; `planYear` is the year that the lines above the table name. */
export interface ColumnReading {
  choices: HeadingChoices;
  planYear: number | undefined;
}

/** The columns under a band: one list for each table that stands beside another. */
export function bandColumns(
  cells: SheetCells,
  band: HeaderBand,
  limit: number,
  { choices, planYear }: ColumnReading,
): TableColumns[] {
  const rows = sampleRows(cells, band, limit);
  const sample = (column: number) => sampleColumn(cells, rows, column);
  const candidates = [
    ...untitledColumns(cells, band, sample),
    ...band.columns.flatMap((title) => withCells(title, sample)),
  ].sort((a, b) => a.column - b.column);
  const assign = (part: readonly ColumnCandidate[]): TableColumns => {
    const groups = findTickGroups(part, choices);
    const joined = withGroupingColumns(cells, band, limit, joinTickColumns(part, groups));
    const { columns: asked, targetYears } = readInContext(joined, planYear);
    const assigned = withTaskByText(assignColumnRoles(asked, choices), asked);
    const columns = withYears(withTicks(assigned, groups), targetYears);
    return { columns, confidence: confidenceOf(columns, asked) };
  };
  const tables = sideBySide(candidates)
    .map(assign)
    .filter(({ columns }) => headsATable(rolesOf(columns)));
  return tables.length >= 2 ? tables : [assign(candidates)];
}

/** The first column of a group speaks for all of it; the others have nothing to say of their own. */
function joinTickColumns(
  candidates: readonly ColumnCandidate[],
  groups: readonly TickGroup[],
): ColumnCandidate[] {
  const groupOf = new Map(groups.flatMap((group) => group.columns.map(({ column }) => [column, group])));
  return candidates.map((candidate) => {
    const group = groupOf.get(candidate.column);
    if (!group) return candidate;
    const { role, weight, spelling, columns } = group;
    const evidence: HeadingEvidence =
      columns[0]?.column === candidate.column ? new Map([[role, { weight, spelling }]]) : new Map();
    return { ...candidate, evidence, cells: [] };
  });
}

function withTicks(columns: readonly TableColumn[], groups: readonly TickGroup[]): readonly TableColumn[] {
  return columns.map((column) => {
    const group = groups.find(({ columns: [first] }) => first?.column === column.column);
    return group && group.role === column.role ? { ...column, ticks: group.columns } : column;
  });
}

function withYears(columns: readonly TableColumn[], years: readonly YearColumn[]): readonly TableColumn[] {
  const isTarget = ({ role, column }: TableColumn) =>
    role === "target" && years.some((one) => one.column === column);
  return columns.map((column) => (isTarget(column) ? { ...column, years } : column));
}

/** The roles that some columns have. */
export function rolesOf(columns: readonly TableColumn[]): Set<Role> {
  return new Set(columns.flatMap(({ role }) => (role ? [role] : [])));
}

/** "Năm 2025", "Đến năm 2030" over a column: a milestone, if the cells below are numbers to reach. */
const MILESTONE_EVIDENCE: HeadingEvidence = new Map([["target", { weight: 0.45, spelling: "Năm" }]]);

/** The columns below one title: the one that it is about, and before it numbers that it stands over too. */
function withCells(title: BandColumn, sample: (column: number) => SampleCell[]): ColumnCandidate[] {
  const { column, span, heading, titles } = title;
  const isMilestone = title.evidence.size === 0 && isYearAlone(heading);
  const evidence = isMilestone ? MILESTONE_EVIDENCE : title.evidence;
  const parts = range(column, span).map((at) => ({ column: at, cells: sample(at) }));
  const [numbers, ...behind] = parts;
  const isNumbered = numbers && isNumbering(numbers.cells) && behind.some(({ cells }) => cells.length > 0);
  const best = (isNumbered ? behind : parts).reduce((most, part) =>
    part.cells.length > most.cells.length ? part : most,
  );
  const about = { ...best, heading, titles, evidence };
  return isNumbered ? [{ ...numbers, heading: "", titles: [], evidence: new Map() }, about] : [about];
}

function isNumbering(cells: readonly SampleCell[]): boolean {
  return cells.length > 0 && cells.every(({ text }) => isIndex(text));
}

/** Columns beside or between the titled ones that hold something though nothing stands above them. */
function untitledColumns(
  cells: SheetCells,
  band: HeaderBand,
  sample: (column: number) => SampleCell[],
): ColumnCandidate[] {
  const titled = new Set(band.columns.flatMap(({ column, span }) => range(column, span)));
  const first = band.columns[0]?.column ?? cells.left;
  const last = band.columns.at(-1)?.column ?? first;
  return range(Math.max(cells.left, first - 1), last)
    .filter((column) => !titled.has(column))
    .map((column) => ({ column, heading: "", titles: [], evidence: new Map(), cells: sample(column) }))
    .filter((candidate) => candidate.cells.length > 0);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Rows with several texts: titles of sections and blank rows say nothing of a column. */
function sampleRows(cells: SheetCells, band: HeaderBand, limit: number): number[] {
  const rows: number[] = [];
  for (let row = band.bottom + 1; row < limit && rows.length < SAMPLE_ROWS; row++)
    if (cells.filled(row).length >= 3) rows.push(row);
  return rows;
}

function sampleColumn(cells: SheetCells, rows: readonly number[], column: number): SampleCell[] {
  return rows.flatMap((row) => {
    const text = cells.own(row, column);
    if (text === "") return [];
    const isNumber = typeof valueAt(cells.grid, row, column) === "number";
    const isDate = isNumber && isDateFormat(numberFormatAt(cells.grid, row, column));
    return [{ text, folded: fold(text), stored: isDate ? "date" : isNumber ? "number" : "text" } as const];
  });
}

/** Cuts a band where a column is missing: two tables may stand beside each other. */
function sideBySide(candidates: readonly ColumnCandidate[]): ColumnCandidate[][] {
  const parts: ColumnCandidate[][] = [];
  for (const candidate of candidates) {
    const part = parts.at(-1);
    const before = part?.at(-1)?.column;
    if (part && before === candidate.column - 1) part.push(candidate);
    else parts.push([candidate]);
  }
  return parts;
}
