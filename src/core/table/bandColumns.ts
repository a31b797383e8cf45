import { numberFormatAt, valueAt } from "../grid/grid";
import { fold } from "../text/normalise";
import type { SampleCell } from "./cellFits";
import { isDateFormat } from "./cellLabel";
import { assignColumnRoles, type ColumnCandidate } from "./columnRoles";
import type { HeadingChoices } from "./headingChoices";
import { confidenceOf } from "./confidence";
import { headsATable, type BandColumn, type HeaderBand } from "./headerBand";
import type { HeadingEvidence } from "./readHeading";
import type { SheetCells } from "./sheetCells";
import type { Role, TableColumn } from "./table";
import { findTickGroups, type TickGroup } from "./tickGroups";

/** Rows below a band that are looked at to tell what its columns hold. */
const SAMPLE_ROWS = 40;

/** The columns of one table with their roles, and how sure they are those of an assignment table. */
export interface TableColumns {
  columns: readonly TableColumn[];
  confidence: number;
}

/** The columns under a band: one list for each table that stands beside another. */
export function bandColumns(
  cells: SheetCells,
  band: HeaderBand,
  limit: number,
  choices: HeadingChoices,
): TableColumns[] {
  const rows = sampleRows(cells, band, limit);
  const sample = (column: number) => sampleColumn(cells, rows, column);
  const candidates = [
    ...untitledColumns(cells, band, sample),
    ...band.columns.map((title) => withCells(title, sample)),
  ].sort((a, b) => a.column - b.column);
  const assign = (part: readonly ColumnCandidate[]): TableColumns => {
    const groups = findTickGroups(part, choices);
    const asked = joinTickColumns(part, groups);
    const columns = withTicks(assignColumnRoles(asked, choices), groups);
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

function withTicks(columns: readonly TableColumn[], groups: readonly TickGroup[]): TableColumn[] {
  return columns.map((column) => {
    const group = groups.find(({ columns: [first] }) => first?.column === column.column);
    return group && group.role === column.role ? { ...column, ticks: group.columns } : column;
  });
}

/** The roles that some columns have. */
export function rolesOf(columns: readonly TableColumn[]): Set<Role> {
  return new Set(columns.flatMap(({ role }) => (role ? [role] : [])));
}

/** "Năm 2025", "Đến năm 2030" over a column: a milestone, if the cells below are numbers to reach. */
const MILESTONE = /^(?:đến )?(?:năm )?20\d\d$/iu;
const MILESTONE_EVIDENCE: HeadingEvidence = new Map([["target", { weight: 0.45, spelling: "Năm" }]]);

function withCells(title: BandColumn, sample: (column: number) => SampleCell[]): ColumnCandidate {
  const { column, span, heading, titles } = title;
  const isMilestone = title.evidence.size === 0 && MILESTONE.test(heading);
  const evidence = isMilestone ? MILESTONE_EVIDENCE : title.evidence;
  let best: ColumnCandidate = { column, heading, titles, evidence, cells: sample(column) };
  for (let other = column + 1; other <= span; other++) {
    const below = sample(other);
    if (below.length > best.cells.length) best = { column: other, heading, titles, evidence, cells: below };
  }
  return best;
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
