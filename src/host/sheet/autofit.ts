import type ExcelJS from "exceljs";
import type { Area } from "./areas";
import { readableArea } from "./cellStyles";
import type { HostDocument } from "../wire/hostDocument";
import { internals } from "./exceljsInternals";
import { RangeReader } from "./rangeRead";

/** A column wider than this Excel does not make. */
const WIDEST = 255;
/** What stands beside the text in a cell. */
const PADDING = 2;

/** Fits columns to their longest line. There is no screen to measure on: a character counts as a digit. */
export function autofitColumns(document: HostDocument, sheet: ExcelJS.Worksheet, area: Area): void {
  const texts = new RangeReader(sheet, document.calculation).texts(readableArea(sheet, area));
  for (let column = area.left; column <= area.right; column++) {
    const lengths = texts
      .flatMap((row) => (row[column - area.left] ?? "").split("\n"))
      .map((line) => line.length);
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    if (longest > 0) sheet.getColumn(column + 1).width = Math.min(WIDEST, longest + PADDING);
  }
}

/** Lets Excel choose the heights when it opens the file: a row without a height of its own is fitted there. */
export function autofitRows(sheet: ExcelJS.Worksheet, area: Area): void {
  const last = Math.min(area.bottom, internals(sheet)._rows.length - 1);
  for (let row = area.top; row <= last; row++) {
    const line = internals(sheet)._rows[row] as { height?: number } | undefined;
    if (line) delete line.height;
  }
}
