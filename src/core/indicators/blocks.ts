import { fold } from "../text/normalise";
import { parseColumnCode } from "../table/codeFormula";
import { closesTable } from "../table/closing";
import { namesTotal } from "../table/lineKinds";
import type { SheetCells } from "../table/sheetCells";
import { figureAt } from "./figure";
import type { FigureColumn, FigureRow, FigureBlock } from "./figureTable";
import { headingPath, measureOf } from "./headings";

/** Where a block of figures begins: its rows of titles, and the row of codes where there is one. */
export interface BlockBand {
  top: number;
  /** Last row of titles. */
  titleBottom: number;
  codeRow?: number;
  columns: readonly number[];
  /** First row that belongs to another block. */
  limit: number;
}

const INDEX_TITLE = /^(?:stt|tt|so tt|so thu tu|s\.t\.t)$/u;
const MOST_BLANK_ROWS = 2;

/** Reads a block that no template knows: which columns hold names and which figures, and which rows are totals. */
export function readBlock(cells: SheetCells, band: BlockBand): FigureBlock | undefined {
  const first = (band.codeRow ?? band.titleBottom) + 1;
  const last = lastRow(cells, band, first);
  if (last < first) return undefined;
  const { columns: places, codeRow } = band;
  const labelColumn = widestText(cells, places, first, last);
  const columns = places.map((column): FigureColumn => {
    const path = headingPath(cells, band.top, band.titleBottom, column);
    const code = codeRow === undefined ? undefined : parseColumnCode(cells.own(codeRow, column));
    const isText = column === labelColumn || isIndexTitle(path) || holdsText(cells, column, first, last);
    const measure = isText || isNameCode(cells, band, column) ? "text" : measureOf(path);
    return { column, path, ...(measure && { measure }), ...(code && { code }) };
  });
  const indexColumn = columns.find(({ path }) => isIndexTitle(path))?.column;
  const rows = rowsOf(cells, columns, { first, last, labelColumn, indexColumn });
  return { grid: cells.grid, cells, columns, labelColumn, ...(codeRow !== undefined && { codeRow }), rows };
}

function isIndexTitle(path: readonly string[]): boolean {
  return INDEX_TITLE.test(fold(path.at(-1) ?? ""));
}

/** Where figures are numbered 1, 2, 3, letters stand over the columns of names. */
function isNameCode(cells: SheetCells, { codeRow, columns }: BlockBand, column: number): boolean {
  if (codeRow === undefined) return false;
  const isLetter = (at: number) => /^[([]?\p{L}[)\]]?$/u.test(cells.own(codeRow, at));
  return isLetter(column) && columns.some((other) => /^[([]?\d/u.test(cells.own(codeRow, other)));
}

/** A signature or a line of text alone ends a block; a few blank rows inside do not. */
function lastRow(cells: SheetCells, { columns, limit }: BlockBand, first: number): number {
  let last = first - 1;
  for (let row = first; row < limit && row - last <= MOST_BLANK_ROWS; row++) {
    const filled = cells.filled(row).filter((column) => columns.includes(column));
    if (filled.length === 0) continue;
    if (closesTable(filled.map((column) => cells.own(row, column)))) break;
    if (filled.length === 1 && row - last > 1) break;
    last = row;
  }
  return last;
}

function widestText(cells: SheetCells, columns: readonly number[], first: number, last: number): number {
  const widths = columns.map((column) => {
    let width = 0;
    for (let row = first; row <= last; row++)
      if (figureAt(cells.grid, { row, column }) === undefined) width += cells.own(row, column).length;
    return width;
  });
  return columns[widths.indexOf(Math.max(...widths))] ?? 0;
}

function holdsText(cells: SheetCells, column: number, first: number, last: number): boolean {
  let texts = 0;
  let figures = 0;
  for (let row = first; row <= last; row++) {
    if (figureAt(cells.grid, { row, column }) !== undefined) figures++;
    else if (cells.own(row, column) !== "") texts++;
  }
  return texts > figures;
}

interface Body {
  first: number;
  last: number;
  labelColumn: number;
  indexColumn: number | undefined;
}

function rowsOf(
  cells: SheetCells,
  columns: readonly FigureColumn[],
  { first, last, labelColumn, indexColumn }: Body,
): FigureRow[] {
  const rows: FigureRow[] = [];
  for (let row = first; row <= last; row++) {
    const texts = columns.flatMap(({ column }) => cells.own(row, column) || []);
    if (texts.length === 0) continue;
    const index = indexColumn === undefined ? "" : cells.own(row, indexColumn);
    rows.push({
      first: row,
      last: row,
      kind: kindOf(cells, columns, row, texts),
      label: cells.own(row, labelColumn) || (texts[0] ?? ""),
      ...(index !== "" && { index }),
    });
  }
  return rows;
}

function kindOf(
  cells: SheetCells,
  columns: readonly FigureColumn[],
  row: number,
  texts: readonly string[],
): FigureRow["kind"] {
  if (texts.some(namesTotal)) return "total";
  const figures = columns.filter(({ measure }) => measure !== "text");
  const hasFigure = figures.some(({ column }) => cells.own(row, column) !== "");
  return !hasFigure && /^(?:[IVX]+|[A-Z])\.?$/u.test(texts[0] ?? "") ? "section" : "item";
}
