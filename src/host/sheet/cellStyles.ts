import type ExcelJS from "exceljs";
import { isEntireColumn, isEntireRow, type Area } from "./areas";
import { internals } from "./exceljsInternals";
import { storedNumberFormat } from "./numberFormatText";
import { usedArea } from "./usedArea";
import { withoutKeys } from "./withoutKeys";

export type CellStyle = Partial<ExcelJS.Style>;

const NO_STYLE: CellStyle = {};

/**
 * The style of a cell; one that was never written has its row's, else its column's. Many cells answer the same object, among
 * them all that have no style.
 */
export function styleAt(sheet: ExcelJS.Worksheet, row: number, column: number): CellStyle {
  const { _rows, _columns } = internals(sheet);
  const line = _rows[row];
  const cell = line?.findCell(column + 1);
  if (cell) return shared(cell.style);
  return line?.style && !isEmpty(line.style) ? line.style : (_columns?.[column]?.style ?? NO_STYLE);
}

/** exceljs gives each new cell an empty style of its own. */
function shared(style: CellStyle): CellStyle {
  return isEmpty(style) ? NO_STYLE : style;
}

function isEmpty(style: CellStyle): boolean {
  for (const _part in style) return false;
  return true;
}

/** Unbounded areas are read within the used part and one line beyond, where the defaults of rows and columns show. */
export function readableArea(sheet: ExcelJS.Worksheet, area: Area): Area {
  if (!isEntireRow(area) && !isEntireColumn(area)) return area;
  const used = usedArea(sheet, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    top: area.top,
    left: area.left,
    bottom: isEntireColumn(area) ? Math.min(area.bottom, used.bottom + 1) : area.bottom,
    right: isEntireRow(area) ? Math.min(area.right, used.right + 1) : area.right,
  };
}

/** What `pick` says of every cell's style when all agree; `mixed` otherwise. Cells that share a style are asked once. */
export function commonStyle<Value>(
  sheet: ExcelJS.Worksheet,
  area: Area,
  pick: (style: CellStyle) => Value,
): { value: Value } | "mixed" {
  const { top, left, bottom, right } = readableArea(sheet, area);
  if (top === bottom && left === right) return { value: pick(styleAt(sheet, top, left)) };
  const seen = new Set<CellStyle>();
  let common: { value: Value } | undefined;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const style = styleAt(sheet, row, column);
      if (seen.has(style)) continue;
      seen.add(style);
      const value = pick(style);
      if (common && common.value !== value) return "mixed";
      common ??= { value };
    }
  }
  return common ?? { value: pick(NO_STYLE) };
}

/**
 * Restyles an area. Cells read from a file share style objects, so a style is replaced and never changed; equal cells
 * share the new one too.
 */
export function restyle(sheet: ExcelJS.Worksheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  const changed = new Map<CellStyle, CellStyle>();
  const restyled = (before: CellStyle): CellStyle => {
    const style = shared(before);
    const known = changed.get(style) ?? change(style);
    changed.set(style, known);
    return known;
  };
  if (isEntireRow(area) && !isEntireColumn(area)) restyleRows(sheet, area, restyled);
  else if (isEntireColumn(area)) restyleColumns(sheet, area, restyled);
  else restyleCells(sheet, area, restyled);
}

/** Gives an area an en-US number format. */
export function setNumberFormat(sheet: ExcelJS.Worksheet, area: Area, code: string): void {
  const numFmt = storedNumberFormat(code);
  restyle(sheet, area, (style) => {
    const others = withoutKeys(style, "numFmt");
    return numFmt === undefined ? others : { ...others, numFmt };
  });
}

type Restyled = (style: CellStyle) => CellStyle;

function restyleCells(sheet: ExcelJS.Worksheet, area: Area, restyled: Restyled): void {
  for (let row = area.top; row <= area.bottom; row++) {
    const line = sheet.getRow(row + 1);
    for (let column = area.left; column <= area.right; column++) {
      const cell = line.getCell(column + 1);
      cell.style = restyled(cell.style);
    }
  }
}

function restyleRows(sheet: ExcelJS.Worksheet, area: Area, restyled: Restyled): void {
  for (let row = area.top; row <= area.bottom; row++) {
    const line: { style: CellStyle } = styledLine(sheet.getRow(row + 1));
    line.style = restyled(line.style);
  }
  restyleExisting(sheet, area, restyled);
}

/** A whole sheet is too wide for the file: formats reach 25 columns beyond the used part. */
function restyleColumns(sheet: ExcelJS.Worksheet, area: Area, restyled: Restyled): void {
  const last = Math.min(area.right, Math.max(usedArea(sheet, false)?.right ?? 0, area.left) + 25);
  for (let column = area.left; column <= last; column++) {
    const line: { style: CellStyle } = styledLine(sheet.getColumn(column + 1));
    line.style = restyled(line.style ?? NO_STYLE);
  }
  restyleExisting(sheet, { ...area, right: last }, restyled);
}

/** Rows and columns carry a style that exceljs' types do not show. */
function styledLine(line: object): { style: CellStyle } {
  return line as { style: CellStyle };
}

/** Cells that exist in the area, and only those. */
function restyleExisting(sheet: ExcelJS.Worksheet, area: Area, restyled: Restyled): void {
  const last = Math.min(area.bottom, internals(sheet)._rows.length - 1);
  for (let row = area.top; row <= last; row++) {
    internals(sheet)._rows[row]?.eachCell({ includeEmpty: true }, (cell, number) => {
      if (number - 1 >= area.left && number - 1 <= area.right) cell.style = restyled(cell.style);
    });
  }
}
