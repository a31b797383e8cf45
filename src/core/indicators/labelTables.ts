import type { Area } from "../grid/grid";
import type { SheetCells } from "../table/sheetCells";
import { namesShare, type IndicatorDefinition } from "./definitions";
import { figureAt } from "./figure";
import type { FigureColumn, FigureRow, FigureBlock } from "./figureTable";
import { headingPath, measureOf } from "./headings";

const HIGHEST_BAND = 3;
const WIDEST = 60;

/** Blocks outside the known areas in which a row of shares ("Tỷ lệ …") stands under rows of figures, whatever their headings say. */
export function labelTables(
  cells: SheetCells,
  known: readonly Area[],
  indicators: readonly IndicatorDefinition[],
): FigureBlock[] {
  const isShare = (label: string) => namesShare(indicators, label);
  const tables: FigureBlock[] = [];
  let after = cells.top;
  for (let row = cells.top; row < cells.bottom; row++) {
    const area = known.find(({ top, bottom }) => top <= row && row <= bottom);
    if (area || row < after) continue;
    const labelColumn = cells.filled(row).find((column) => isShare(cells.own(row, column)));
    const table = labelColumn === undefined ? undefined : tableAround(cells, { row, labelColumn, isShare });
    if (!table) continue;
    tables.push(table);
    after = (table.rows.at(-1)?.last ?? row) + 1;
  }
  return tables;
}

/** A row of shares: where its label stands, and what labels of shares are. */
interface ShareRow {
  row: number;
  labelColumn: number;
  isShare: (label: string) => boolean;
}

function tableAround(cells: SheetCells, share: ShareRow): FigureBlock | undefined {
  const { labelColumn } = share;
  const first = edge(cells, share, -1);
  const last = edge(cells, share, 1);
  const columns = figureColumns(cells, labelColumn, first, last);
  if (first === share.row || columns.length === 0) return undefined;
  const rows: FigureRow[] = [];
  for (let row = first; row <= last; row++) {
    rows.push({ first: row, last: row, kind: "item", label: cells.own(row, labelColumn) });
  }
  return { grid: cells.grid, cells, columns, labelColumn, rows };
}

/** The block runs as far as rows have a label and figures; rows of shares may still be empty. */
function edge(cells: SheetCells, { row: from, labelColumn, isShare }: ShareRow, step: 1 | -1): number {
  let at = from;
  for (let row = from + step; row >= cells.top && row < cells.bottom; row += step) {
    const label = cells.own(row, labelColumn);
    if (label === "" || !(hasFigure(cells, row, labelColumn) || isShare(label))) break;
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
