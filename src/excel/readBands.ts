import { parseArea } from "../core/grid/address";
import type { Area, CellValue } from "../core/grid/grid";
import { errorCode } from "./excelFailure";

/** Excel on the web allows 5 MB per response; half of it leaves room for texts that are longer further down. */
const BYTES_PER_BAND = 2_500_000;
/** Cells of the first band, before anything is known about the length of the texts. */
const FIRST_BAND_CELLS = 8_000;
/** Below this many rows a failing band is not the fault of its size. */
const SMALLEST_BAND = 16;

/** The used rectangle of a sheet, in zero-based positions. */
export interface UsedArea {
  top: number;
  left: number;
  rows: number;
  columns: number;
}

/** What to read of a sheet: its used rectangle, with or without the merged areas in it. */
interface Reading extends UsedArea {
  hasMerges: boolean;
}

/** Some rows of a sheet as they came from Excel. */
export interface Band {
  top: number;
  values: CellValue[][];
  numberFormats: string[][];
  merges: Area[];
  boldRows: number[];
  hiddenRows: number[];
  hiddenColumns: number[];
}

/**
 * Reads the used rectangle of a sheet from top to bottom in bands. A band is sized by what the one before weighed;
 * one that fails (too heavy, or more than 512 merged areas) is read again in halves. `onBand` hears of every band
 * and may throw to stop.
 */
export async function readBands(
  context: Excel.RequestContext,
  sheet: string,
  used: Reading,
  onBand: (rowsRead: number) => Promise<void>,
): Promise<Band[]> {
  const bands: Band[] = [];
  let rows = Math.max(1, Math.floor(FIRST_BAND_CELLS / used.columns));
  for (let done = 0; done < used.rows;) {
    rows = Math.min(rows, used.rows - done);
    const band = await readBand(context, sheet, { ...used, top: used.top + done, rows }).catch(
      (error: unknown) => {
        if (rows <= SMALLEST_BAND || isFinal(error)) throw error;
        return undefined;
      },
    );
    if (!band) {
      rows = Math.floor(rows / 2);
      continue;
    }
    bands.push(band);
    done += rows;
    rows = nextBandRows(band, rows);
    await onBand(done);
  }
  return bands;
}

/** Trying again with fewer rows cannot help here. */
function isFinal(error: unknown): boolean {
  return ["InvalidOperationInCellEditMode", "AccessDenied", "ItemNotFound", "ApiNotFound"].includes(
    errorCode(error),
  );
}

function nextBandRows(band: Band, rows: number): number {
  const perRow = Math.max(1, estimateBytes(band) / rows);
  return Math.max(SMALLEST_BAND, Math.floor(BYTES_PER_BAND / perRow));
}

/** Bytes of a band on the wire: two bytes for a Vietnamese letter on the average, quotes, commas, formats, row properties. */
function estimateBytes(band: Band): number {
  let bytes = 0;
  for (const row of band.values) {
    bytes += 80;
    for (const value of row) bytes += (typeof value === "string" ? value.length * 2 : 12) + 16;
  }
  return bytes + band.merges.length * 40;
}

async function readBand(context: Excel.RequestContext, sheet: string, area: Reading): Promise<Band> {
  const answer = loadBand(context, sheet, area);
  await context.sync();
  return answer();
}

/** Queues reading some rows of a sheet. */
export function loadBand(context: Excel.RequestContext, sheet: string, area: Reading): () => Band {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = worksheet.getRangeByIndexes(area.top, area.left, area.rows, area.columns);
  range.load("values,numberFormat");
  const rows = range.getRowProperties({ format: { font: { bold: true } }, rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  const merged = area.hasMerges ? range.getMergedAreasOrNullObject() : undefined;
  merged?.areas.load("items/address");
  return () => {
    // Excel may answer null instead of an error where a range is too heavy.
    if (!range.values) throw new Error("Range.values is null");
    return {
      top: area.top,
      values: range.values as CellValue[][],
      numberFormats: range.numberFormat as string[][],
      merges: !merged || merged.isNullObject ? [] : merged.areas.items.map((item) => parseArea(item.address)),
      // null: some cells of the row are bold, others are not
      boldRows: placesWhere(rows.value, area.top, (row) => row.format?.font?.bold !== false),
      hiddenRows: placesWhere(rows.value, area.top, (row) => row.rowHidden === true),
      hiddenColumns: placesWhere(columns.value, area.left, (column) => column.columnHidden === true),
    };
  };
}

function placesWhere<Line>(lines: readonly Line[], first: number, holds: (line: Line) => boolean): number[] {
  return lines.flatMap((line, index) => (holds(line) ? [first + index] : []));
}
