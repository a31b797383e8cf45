import { areaAddress } from "../grid/address";
import { gridBottom, gridRight, valueAt, type Grid } from "../grid/grid";
import { fold } from "../text/normalise";
import { BLOCK_IDS, BLOCKS, type BlockId } from "./blocks";
import type { Problem } from "./problem";
import { headingOf } from "./words";

/** A block as it stands on the sheet: `columns` are sheet columns by key; the user's own columns have none. */
export interface FoundBlock {
  id: BlockId;
  /** The row of headings; zero-based. */
  headerRow: number;
  left: number;
  right: number;
  columns: ReadonlyMap<string, number>;
  /** Rows below the headings with something in a column of ours; blank ones between them are left out. */
  rows: readonly number[];
}

/** At least so many headings make a block; a list of the user's may share one of them. */
const FEWEST_HEADINGS = 2;

/**
 * The blocks of a sheet, wherever they stand and in whatever order their columns are; columns that are not ours are left
 * out. A block that stands twice is read once, a heading that is gone is a problem at the block's first heading.
 */
export function findBlocks(grid: Grid): { blocks: FoundBlock[]; problems: Problem[] } {
  const blocks: FoundBlock[] = [];
  const problems: Problem[] = [];
  for (const header of headers(grid)) {
    const place = { row: header.headerRow, column: header.left };
    if (blocks.some(({ id }) => id === header.id)) {
      problems.push({ ...place, problem: "block-twice" });
      continue;
    }
    for (const { key } of BLOCKS[header.id].columns)
      if (!header.columns.has(key)) {
        const heading = headingOf("vi", header.id, key);
        problems.push({ ...place, problem: "column-missing", values: { heading } });
      }
    blocks.push(header);
  }
  return { blocks, problems };
}

function headers(grid: Grid): FoundBlock[] {
  const found: Omit<FoundBlock, "rows">[] = [];
  for (let row = grid.top; row < gridBottom(grid); row++)
    for (const [left, right] of filledRuns(grid, row)) {
      const header = headerIn(grid, row, left, right);
      if (header) found.push(header);
    }
  return found.map((header) => ({ ...header, rows: bodyRows(grid, header, found) }));
}

/** Neighbouring cells of a row that all hold something. */
function filledRuns(grid: Grid, row: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let column = grid.left; column < gridRight(grid); column++) {
    if (valueAt(grid, row, column) === "") continue;
    const last = runs.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

function headerIn(grid: Grid, headerRow: number, left: number, right: number) {
  const texts = Array.from({ length: right - left + 1 }, (_, step) =>
    fold(String(valueAt(grid, headerRow, left + step))),
  );
  const candidates = BLOCK_IDS.map((id) => ({ id, columns: columnsOf(id, texts, left) }));
  const best = candidates.reduce((a, b) => (b.columns.size > a.columns.size ? b : a));
  return best.columns.size < FEWEST_HEADINGS ? undefined : { ...best, headerRow, left, right };
}

function columnsOf(id: BlockId, texts: readonly string[], left: number): Map<string, number> {
  const columns = new Map<string, number>();
  for (const { key } of BLOCKS[id].columns) {
    const names = (["vi", "en"] as const).map((language) => fold(headingOf(language, id, key)));
    const at = texts.findIndex((text) => names.includes(text));
    if (at >= 0) columns.set(key, left + at);
  }
  return columns;
}

/** A block ends where another one begins below it. */
function bodyRows(grid: Grid, header: Omit<FoundBlock, "rows">, all: readonly Omit<FoundBlock, "rows">[]) {
  const below = all.filter(
    (other) => other.headerRow > header.headerRow && other.left <= header.right && header.left <= other.right,
  );
  const end = Math.min(gridBottom(grid), ...below.map(({ headerRow }) => headerRow));
  const columns = [...header.columns.values()];
  const rows: number[] = [];
  for (let row = header.headerRow + 1; row < end; row++)
    if (columns.some((column) => String(valueAt(grid, row, column)).trim() !== "")) rows.push(row);
  return rows;
}

/** The cells of a block's column from the first row to the last, as "A7:A70"; undefined where there are none. */
export function columnRange({ headerRow, columns, rows }: FoundBlock, key: string): string | undefined {
  const column = columns.get(key);
  const bottom = rows.at(-1);
  if (column === undefined || bottom === undefined) return undefined;
  return areaAddress({ top: headerRow + 1, bottom, left: column, right: column });
}
