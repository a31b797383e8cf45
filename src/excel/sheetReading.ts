import { parseArea } from "../core/grid/address";
import type { Area, CellValue } from "../core/grid/grid";
import { rewritable } from "../core/grid/literal";
import type { SheetDraft } from "../core/report/sheetDraft";
import { LOOK } from "./rowContents";
import type { Asked } from "./steps";

/** A response may weigh 5 MB: few cells at first, then as many rows as what was read allows, two sheets side by side. */
const FIRST_CELLS = 4_000;
const LETTERS_PER_BAND = 600_000;
/** A look weighs about a kilobyte, and merges are told of at most 512 in one answer. */
const LOOKS_PER_BAND = 1_100;
const DRESSED_ROWS = 80;

/** The cells of a sheet from A1 on, in the size that is ours. */
export interface Extent {
  rows: number;
  columns: number;
}

/** What was read of the cells of a sheet. */
export interface CellsRead {
  /** Text as it has to be written so that it stays text. */
  formulas: CellValue[][];
  heights: number[];
  numberFormats: string[][];
  looks: Excel.CellProperties[][];
  merges: Area[];
}

/** How much is read: what a sheet says, and for one whose looks follow from nothing else those too. */
export type Depth = "contents" | "everything";

/** Queues reading the first rows of a sheet; the rest follows in bands. */
export function loadCells(
  worksheet: Excel.Worksheet,
  extent: Extent,
  depth: Depth,
  formatAt: (row: number, column: number) => string,
): Asked<CellsRead> {
  const found: CellsRead = { formulas: [], heights: [], numberFormats: [], looks: [], merges: [] };
  const most = depth === "everything" ? DRESSED_ROWS : Infinity;
  const cells = depth === "everything" ? LOOKS_PER_BAND : FIRST_CELLS;
  const loadFrom = (top: number, wanted: number): Asked<CellsRead> => {
    const rows = Math.min(extent.rows - top, most, wanted);
    const band = loadBand(worksheet, { ...extent, top, rows }, depth, formatAt);
    return () => {
      const letters = band(found);
      const next = top + rows;
      if (next >= extent.rows) return found;
      const fitting = Math.floor((rows * LETTERS_PER_BAND) / Math.max(1, letters));
      return loadFrom(next, depth === "everything" ? wanted : Math.max(1, fitting));
    };
  };
  if (extent.rows === 0) return () => found;
  return loadFrom(0, Math.max(1, Math.floor(cells / extent.columns)));
}

/** Queues one band; the answer adds it to what was found and says how many letters it has. */
function loadBand(
  worksheet: Excel.Worksheet,
  { top, rows, columns }: Extent & { top: number },
  depth: Depth,
  formatAt: (row: number, column: number) => string,
): (found: CellsRead) => number {
  const range = worksheet.getRangeByIndexes(top, 0, rows, columns);
  range.load("values,formulas");
  if (depth === "everything") range.load("numberFormat");
  const lines = range.getRowProperties({ format: { rowHeight: true } });
  const looks = depth === "everything" ? range.getCellProperties(LOOK) : undefined;
  const merged = depth === "everything" ? range.getMergedAreasOrNullObject() : undefined;
  merged?.areas.load("items/address");
  return (found) => {
    const formulas = range.formulas as CellValue[][];
    const formats = depth === "everything" ? (range.numberFormat as string[][]) : undefined;
    formulas.forEach((row, at) =>
      found.formulas.push(
        row.map((formula, column) =>
          rewritable({
            formula,
            value: range.values[at]?.[column] as CellValue,
            numberFormat: formats?.[at]?.[column] ?? formatAt(top + at, column),
          }),
        ),
      ),
    );
    found.heights.push(...lines.value.map((line) => line.format?.rowHeight ?? 0));
    found.numberFormats.push(...(formats ?? []));
    found.looks.push(...(looks?.value ?? []));
    if (merged && !merged.isNullObject)
      found.merges.push(...merged.areas.items.map((item) => parseArea(item.address)));
    return letterCount(range.values as CellValue[][]) + letterCount(formulas);
  };
}

function letterCount(rows: readonly (readonly CellValue[])[]): number {
  let letters = 0;
  for (const row of rows) for (const value of row) letters += String(value).length + 3;
  return letters;
}

/** The number format that a draft gives a cell. */
export function draftFormat({ styles }: SheetDraft): (row: number, column: number) => string {
  const formats = styles.filter(({ style }) => style.numberFormat !== undefined);
  return (row, column) =>
    formats.findLast(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    )?.style.numberFormat ?? "General";
}

/** Queues reading what cells say and nothing else, in bands. */
export function loadFormulas(worksheet: Excel.Worksheet, { rows, columns }: Extent): Asked<CellValue[][]> {
  const found: CellValue[][] = [];
  const loadFrom = (top: number, wanted: number): Asked<CellValue[][]> => {
    const count = Math.min(rows - top, wanted);
    const range = worksheet.getRangeByIndexes(top, 0, count, columns).load("formulas");
    return () => {
      const formulas = range.formulas as CellValue[][];
      found.push(...formulas);
      if (top + count >= rows) return found;
      const fitting = Math.floor((count * LETTERS_PER_BAND) / Math.max(1, letterCount(formulas)));
      return loadFrom(top + count, Math.max(1, fitting));
    };
  };
  return rows === 0 ? () => found : loadFrom(0, Math.max(1, Math.floor(FIRST_CELLS / columns)));
}
