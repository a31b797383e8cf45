import type { Grid } from "../grid/grid";
import { lastBodyRow } from "./bodyEnd";
import { bandColumns, rolesOf } from "./bandColumns";
import { NO_CHOICES, type HeadingChoices } from "./headingChoices";
import { findBands } from "./findBands";
import { headsATable, type HeaderBand } from "./headerBand";
import { namesTable } from "./lineKinds";
import { isOwnSheet } from "./ownSheets";
import { readRows } from "./readRows";
import { sheetCells, type SheetCells } from "./sheetCells";
import type { Table } from "./table";
import { tableShape } from "./tableShape";
import { closestTemplate, TEMPLATES, type Template } from "./templates";
import { yearsInTitle } from "./titleYears";

/** Every assignment table of a sheet that is one beyond reasonable doubt, read whole, from top to bottom. */
export function detectTables(
  grid: Grid,
  choices: HeadingChoices = NO_CHOICES,
  templates: readonly Template[] = TEMPLATES,
): Table[] {
  return offerTables(grid, choices, templates).filter(isAssumed);
}

/** Below this a table is offered to the user, not assumed. */
const ASSUMED_CONFIDENCE = 0.5;

/** Whether a block is an assignment table beyond reasonable doubt, or because the user said so. */
export function isAssumed({ confidence }: Table): boolean {
  return confidence >= ASSUMED_CONFIDENCE;
}

/** Every block of a sheet that may be an assignment table; the pane offers those of low confidence to choose from. */
export function offerTables(
  grid: Grid,
  choices: HeadingChoices = NO_CHOICES,
  templates: readonly Template[] = TEMPLATES,
): Table[] {
  if (isOwnSheet(grid.name) || grid.values.length === 0) return [];
  const cells = sheetCells(grid);
  const bands = findBands(cells, choices);
  const groups = groupBands(cells, bands);
  return groups.flatMap((group, index) => {
    const next = groups[index + 1]?.[0];
    const limit = next ? titleStart(cells, next.top, group.at(-1)?.bottom ?? 0) : cells.bottom;
    return readTable(cells, group, limit, { choices, templates });
  });
}

/** Bands that repeat the one above are pages of one table; any other begins a table. */
function groupBands(cells: SheetCells, bands: readonly HeaderBand[]): HeaderBand[][] {
  const groups: HeaderBand[][] = [];
  for (const band of bands) {
    const group = groups.at(-1);
    const first = group?.[0];
    const last = group?.at(-1);
    if (group && first && last && sameBand(first, band) && !hasTitle(cells, last.bottom, band.top))
      group.push(band);
    else groups.push([band]);
  }
  return groups;
}

function sameBand(first: HeaderBand, second: HeaderBand): boolean {
  const titles = (band: HeaderBand) =>
    band.columns.map(({ column, heading }) => `${column}:${heading.toLowerCase()}`);
  const known = new Set(titles(first));
  const same = titles(second).filter((title) => known.has(title)).length;
  return same >= 0.75 * Math.max(first.columns.length, second.columns.length);
}

/** Whether the lines directly above a band name another table: "Biểu 2. …". */
function hasTitle(cells: SheetCells, after: number, before: number): boolean {
  for (let row = before - 1; row > after; row--) {
    const filled = cells.filled(row);
    if (filled.length > 1) return false;
    if (filled.some((column) => namesTable(cells.own(row, column)))) return true;
  }
  return false;
}

/** The first row of the lines that stand above a band and belong to it: blank or with a single text. */
function titleStart(cells: SheetCells, top: number, after: number): number {
  let start = top;
  for (let row = top - 1; row > after && cells.filled(row).length <= 1; row--) start = row;
  return start;
}

function readTable(
  cells: SheetCells,
  bands: readonly HeaderBand[],
  limit: number,
  { choices, templates }: { choices: HeadingChoices; templates: readonly Template[] },
): Table[] {
  const [band, ...repeated] = bands;
  if (!band) return [];
  const title = titleText(cells, band.top);
  const planYear = yearsInTitle(title)[0];
  return bandColumns(cells, band, limit, { choices, planYear }).flatMap(({ columns, confidence }) => {
    const roles = rolesOf(columns);
    if (!headsATable(roles) && !band.pointed) return [];
    const left = columns[0]?.column ?? 0;
    const right = columns.at(-1)?.column ?? left;
    const shape = tableShape(columns, left, right);
    const first = band.bottom + 1;
    const last = lastBodyRow(cells, shape, { first, last: limit - 1, repeated });
    if (last < first) return [];
    const inside = repeated.filter(({ top }) => top <= last);
    const rows = readRows(cells, shape, { first, last, repeated: inside });
    const headings = columns.map(({ heading }) => heading);
    const { template, missing } = closestTemplate(roles, title, templates, headings);
    return [
      {
        template: template.id,
        confidence: band.pointed ? 1 : confidence,
        area: { top: band.top, left, bottom: last, right },
        headerRows: [band.top, band.bottom] as const,
        bodyRows: [first, last] as const,
        columns,
        rows,
        missingRoles: missing,
      },
    ];
  });
}

const TITLE_ROWS = 15;

/** The text of the lines above a band. */
function titleText(cells: SheetCells, top: number): string {
  const texts: string[] = [];
  for (let row = Math.max(cells.top, top - TITLE_ROWS); row < top; row++)
    for (const column of cells.filled(row)) texts.push(cells.own(row, column));
  return `${cells.grid.name} ${texts.join(" ")}`;
}
