import type { CellState } from "../core/journal/changeRecord";
import { CELL_STATES } from "./cellStates";

/** A cell of a sheet, zero-based. */
export interface Placed {
  row: number;
  column: number;
}

/** Cells one below the other in one column, read and written in one call. */
export interface CellBlock<Cell extends Placed> extends Placed {
  cells: Cell[];
}

/** Cells as few blocks, by column from top to bottom. */
export function cellBlocks<Cell extends Placed>(cells: readonly Cell[]): CellBlock<Cell>[] {
  const blocks: CellBlock<Cell>[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = blocks.at(-1);
    if (last?.column === cell.column && last.row + last.cells.length === cell.row) last.cells.push(cell);
    else blocks.push({ row: cell.row, column: cell.column, cells: [cell] });
  }
  return blocks;
}

function rangeOf(context: Excel.RequestContext, sheet: string, block: CellBlock<Placed>): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(block.row, block.column, block.cells.length, 1);
}

/** Queues reading the blocks: values, formulas, number formats. */
export function loadBlocks(
  context: Excel.RequestContext,
  sheet: string,
  blocks: readonly CellBlock<Placed>[],
): Excel.Range[] {
  return blocks.map((block) => {
    const range = rangeOf(context, sheet, block);
    range.load(CELL_STATES);
    return range;
  });
}

/** Queues writing states; an empty number format leaves the cell's as it is. */
export function writeStates(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly (Placed & { state: CellState })[],
): void {
  for (const block of cellBlocks(cells)) {
    const range = rangeOf(context, sheet, block);
    // null leaves a number format as it is; the format goes first, since it decides how Excel reads what follows
    range.numberFormat = block.cells.map(({ state }) => [state.numberFormat || null]) as string[][];
    range.formulas = block.cells.map(({ state }) => [state.formula]);
  }
}
