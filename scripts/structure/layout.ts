import type { Area, CellValue, Grid } from "../../src/core/grid/grid";

/** A sheet under construction: cells by position, with what a person sees of them. Positions are zero-based. */
export interface Layout {
  name: string;
  values: Map<string, { row: number; column: number; value: CellValue; numberFormat: string }>;
  merges: Area[];
  boldRows: Set<number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
}

/** An empty sheet. */
export function emptyLayout(name: string): Layout {
  return {
    name,
    values: new Map(),
    merges: [],
    boldRows: new Set(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** Writes one cell; an empty text leaves it as it is. */
export function put(
  layout: Layout,
  row: number,
  column: number,
  value: CellValue,
  numberFormat = "General",
): void {
  if (value !== "") layout.values.set(`${row}:${column}`, { row, column, value, numberFormat });
}

/** Joins an area; one cell is no merge. */
export function join(layout: Layout, top: number, left: number, bottom: number, right: number): void {
  if (top !== bottom || left !== right) layout.merges.push({ top, left, bottom, right });
}

/** The layout as the plain data that is read from Excel: the smallest rectangle that holds everything. */
export function gridOf(layout: Layout): Grid {
  const cells = [...layout.values.values()];
  const areas = [
    ...layout.merges,
    ...cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
  ];
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  const rows = Math.max(...areas.map((area) => area.bottom)) - top + 1;
  const columns = Math.max(...areas.map((area) => area.right)) - left + 1;
  const values = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(""));
  const numberFormats = Array.from({ length: rows }, () => new Array<string>(columns).fill("General"));
  for (const { row, column, value, numberFormat } of cells) {
    values[row - top]?.splice(column - left, 1, value);
    numberFormats[row - top]?.splice(column - left, 1, numberFormat);
  }
  const { name, merges, boldRows, hiddenRows, hiddenColumns } = layout;
  return { name, top, left, values, numberFormats, merges, boldRows, hiddenRows, hiddenColumns };
}
