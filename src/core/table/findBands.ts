import { gridBottom } from "../grid/grid";
import { bandAround, readBand, withCodeRow, type HeaderBand } from "./headerBand";
import { isIndex } from "./parseIndex";
import { isTableRole } from "./readHeading";
import { headingReader, type HeadingReader } from "./headingReader";
import { NO_CHOICES, type HeadingChoices } from "./headingChoices";
import type { SheetCells } from "./sheetCells";

const FEWEST_TITLES = 3;
const LONGEST_TITLE = 160;
/** With a single title beyond doubt the others must at least be as short as titles are. */
const LONGEST_MISSPELT = 45;
/** A band has three rows at most; the user may have pointed to the first of them. */
const MOST_MORE_ROWS = 2;

/** Every heading band of a sheet from top to bottom, repeated ones too. Rows the user pointed to come as given. */
export function findBands(cells: SheetCells, choices: HeadingChoices = NO_CHOICES): HeaderBand[] {
  const reader = headingReader(choices);
  const pointed = choices.bands.filter(({ sheet }) => sheet === cells.grid.name);
  const bands: HeaderBand[] = [];
  const heights = new Map<string, number>();
  let floor = cells.top;
  for (let row = cells.top; row < gridBottom(cells.grid); row++) {
    const given = pointed.find(({ first }) => first === row);
    const band = given
      ? pointedBand(cells, reader, given)
      : mayHead(cells, reader, row) &&
        (knownBand(cells, reader, row, heights.get(rowTexts(cells, row))) ??
          bandAround(cells, reader, row, floor));
    if (!band) continue;
    heights.set(rowTexts(cells, band.top), band.titleBottom - band.top);
    bands.push(band);
    row = band.bottom;
    floor = band.bottom + 1;
  }
  return bands;
}

/** A row that says what the first row of an earlier band said begins that band again. */
function knownBand(cells: SheetCells, reader: HeadingReader, row: number, height: number | undefined) {
  const band = height === undefined ? undefined : readBand(cells, reader, row, row + height);
  return band && { ...band, bottom: withCodeRow(cells, band.bottom) };
}

function rowTexts(cells: SheetCells, row: number): string {
  return cells
    .filled(row)
    .map((column) => `${column}:${cells.own(row, column)}`)
    .join("|");
}

/** The band at the rows that the user pointed to; with the rows below where the titles run on into them. */
function pointedBand(
  cells: SheetCells,
  reader: HeadingReader,
  { first, last }: HeadingChoices["bands"][number],
) {
  for (let bottom = last; bottom < Math.min(cells.bottom, last + MOST_MORE_ROWS + 1); bottom++) {
    const band = readBand(cells, reader, first, bottom);
    if (band) return { ...band, bottom: withCodeRow(cells, bottom), pointed: true };
  }
  return undefined;
}

/** A quick look that nearly every row fails: some short texts, at least one of them surely the title of a column. */
export function mayHead(cells: SheetCells, reader: HeadingReader, row: number): boolean {
  const filled = cells.filled(row);
  const first = filled[0];
  if (filled.length < 2 || first === undefined || isIndex(cells.own(row, first))) return false;
  const roles = new Set<string>();
  let areShort = true;
  for (const column of filled) {
    const text = cells.own(row, column);
    if (text.length > LONGEST_TITLE) return false;
    const role = reader.surelyNames(text);
    if (role && isTableRole(role)) roles.add(role);
    if (text.length > LONGEST_MISSPELT) areShort = false;
  }
  return roles.size >= 2 || (roles.size === 1 && areShort && filled.length >= FEWEST_TITLES);
}
