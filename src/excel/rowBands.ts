import type { CellValue } from "../core/grid/grid";

/** Rows one below the other, counted from the first row of what was parted. */
export interface RowBand<Row> {
  first: number;
  rows: readonly Row[];
}

/** Excel on the web takes 5 MB in one request; two bands and the looks of a sheet may go in one. */
const BYTES_PER_BAND = 2_000_000;
/** Quotes, comma and brackets around a value. */
const BYTES_PER_CELL = 4;

/** Parts rows so that each part can be written in one request. */
export function rowBands<Row extends readonly CellValue[]>(
  rows: readonly Row[],
  most = BYTES_PER_BAND,
): RowBand<Row>[] {
  const bands: { first: number; rows: Row[] }[] = [];
  let bytes = Infinity;
  rows.forEach((row, at) => {
    const own = rowBytes(row);
    if (bytes + own > most) {
      bands.push({ first: at, rows: [] });
      bytes = 0;
    }
    bands.at(-1)?.rows.push(row);
    bytes += own;
  });
  return bands;
}

function rowBytes(row: readonly CellValue[]): number {
  return row.reduce<number>((sum, value) => sum + valueBytes(value) + BYTES_PER_CELL, 0);
}

/** UTF-8: Vietnamese letters with two marks take three bytes. */
function valueBytes(value: CellValue): number {
  if (typeof value !== "string") return String(value).length;
  let bytes = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
