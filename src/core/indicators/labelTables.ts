import type { Area } from "../grid/grid";
import type { SheetCells } from "../table/sheetCells";
import { fold } from "../text/normalise";
import { figureAt } from "./figure";
import type { FigureColumn, FigureRow, FigureTable } from "./figureTable";
import { headingPath, measureOf } from "./headings";
import { RATIO_LABEL } from "./vocabulary";

const HIGHEST_BAND = 3;
const WIDEST = 60;

/** Blocks outside the known areas in which a row "Tỷ lệ …" stands under rows of figures, whatever their headings say. */
export function labelTables(cells: SheetCells, known: readonly Area[]): FigureTable[] {
  const tables: FigureTable[] = [];
  let after = cells.top;
  for (let row = cells.top; row < cells.bottom; row++) {
    const area = known.find(({ top, bottom }) => top <= row && row <= bottom);
    if (area || row < after) continue;
    const labelColumn = cells.filled(row).find((column) => RATIO_LABEL.test(fold(cells.own(row, column))));
    const table = labelColumn === undefined ? undefined : tableAround(cells, row, labelColumn);
    if (!table) continue;
    tables.push(table);
    after = (table.rows.at(-1)?.last ?? row) + 1;
  }
  return tables;
}

function tableAround(cells: SheetCells, share: number, labelColumn: number): FigureTable | undefined {
  const first = edge(cells, share, labelColumn, -1);
  const last = edge(cells, share, labelColumn, 1);
  const columns = figureColumns(cells, labelColumn, first, last);
  if (first === share || columns.length === 0) return undefined;
  const rows: FigureRow[] = [];
  for (let row = first; row <= last; row++) {
    rows.push({ first: row, last: row, kind: "item", label: cells.own(row, labelColumn) });
  }
  return { grid: cells.grid, cells, columns, labelColumn, rows };
}

/** The block runs as far as rows have a label and figures; rows of shares may still be empty. */
function edge(cells: SheetCells, from: number, labelColumn: number, step: 1 | -1): number {
  let at = from;
  for (let row = from + step; row >= cells.top && row < cells.bottom; row += step) {
    const label = cells.own(row, labelColumn);
    if (label === "" || !(hasFigure(cells, row, labelColumn) || RATIO_LABEL.test(fold(label)))) break;
    at = row;
  }
  return at;
}

function hasFigure(cells: SheetCells, row: number, labelColumn: number): boolean {
  return cells
    .filled(row)
    .some((column) => column > labelColumn && figureAt(cells.grid, { row, column }) !== undefined);
}

/** Every column right of the labels; the rows directly above the block are its titles. */
function figureColumns(cells: SheetCells, labelColumn: number, first: number, last: number): FigureColumn[] {
  let top = first;
  while (top > cells.top && first - top < HIGHEST_BAND && cells.filled(top - 1).length > 1) top--;
  const columns: FigureColumn[] = [];
  for (let column = labelColumn + 1; column < Math.min(cells.right, labelColumn + WIDEST); column++) {
    const path = headingPath(cells, top, first - 1, column);
    let figures = 0;
    for (let row = first; row <= last; row++) if (figureAt(cells.grid, { row, column })) figures++;
    const measure = measureOf(path) ?? (figures === 0 && path.length > 0 ? "text" : undefined);
    if (path.length > 0 || figures > 0) columns.push({ column, path, ...(measure && { measure }) });
  }
  return columns;
}
