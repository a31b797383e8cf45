import { parseArea } from "../core/grid/address";
import type { Area } from "../core/grid/grid";
import { toFailure } from "./excelFailure";
import { loadBand, type Band } from "./readBands";

/** Excel on the web answers at most 5 MB; a cell of a plan weighs about a hundred bytes. */
const MOST_CELLS = 20_000;
/** Rows so near to each other are read as one stretch. */
const NEAR = 8;
const MOST_STRETCHES = 300;

/** The used part of a sheet as it is now, and some of its rows. */
export interface RowsRead {
  used: Area;
  rows: readonly Band[];
}

/**
 * Reads rows of a sheet (zero-based) again, and with them every row that holds a formula, whose value may have changed
 * unsaid; two syncs. Undefined where that would be too much: then the whole sheet is to be read. Merged areas are not
 * asked for, as that may empty Excel's undo. Throws ExcelFailure.
 */
export async function readRows(sheet: string, wanted: readonly number[]): Promise<RowsRead | undefined> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const frame = await readFrame(context, sheet);
      if (!frame) return undefined;
      const { used, formulas } = frame;
      const columns = used.right - used.left + 1;
      const inside = [...wanted, ...formulas].filter((row) => used.top <= row && row <= used.bottom);
      const stretches = stretchesOf(inside);
      const rows = stretches.reduce((sum, { first, last }) => sum + last - first + 1, 0);
      if (rows * columns > MOST_CELLS || stretches.length > MOST_STRETCHES) return undefined;
      const bands = stretches.map(({ first, last }) =>
        loadBand(context, sheet, {
          top: first,
          left: used.left,
          rows: last - first + 1,
          columns,
          hasMerges: false,
        }),
      );
      await context.sync();
      return { used, rows: bands.map((answer) => answer()) };
    });
  } catch (error) {
    throw toFailure(error, sheet);
  }
}

/** The used part and the rows with formulas; undefined for an empty sheet and where results spill over cells. */
async function readFrame(context: Excel.RequestContext, sheet: string) {
  const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  range.load("address,hasSpill");
  const formulas = range.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  formulas.load("address");
  await context.sync();
  // null: some cells spill
  if (range.isNullObject || range.hasSpill !== false) return undefined;
  const areas = formulas.isNullObject ? [] : formulas.address.split(",").map(parseArea);
  return {
    used: parseArea(range.address),
    formulas: areas.flatMap(({ top, bottom }) =>
      Array.from({ length: bottom - top + 1 }, (_, at) => top + at),
    ),
  };
}

interface Stretch {
  first: number;
  last: number;
}

function stretchesOf(rows: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const stretch = stretches.at(-1);
    if (stretch && row - stretch.last <= NEAR) stretch.last = row;
    else stretches.push({ first: row, last: row });
  }
  return stretches;
}
