import { dayOfSerial, sayDay } from "../calendar/day";
import type { CellValue } from "../grid/grid";
import { inUnicode } from "../text/legacyEncoding";
import { tidy } from "../text/normalise";

/** A cell's text as people read it, text of old fonts in Unicode. Numbers are written with a point, dates as dd/mm/yyyy. */
export function cellLabel(value: CellValue, numberFormat: string): string {
  if (typeof value === "string") return tidy(inUnicode(value));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const day = isDateFormat(numberFormat) ? dayOfSerial(value) : undefined;
  if (day) return sayDay(day);
  return String(Math.round(value * 1e10) / 1e10);
}

/** Whether a number under this format is shown as a day or month. Quoted text and colours do not count. */
export function isDateFormat(numberFormat: string): boolean {
  if (numberFormat === "General" || numberFormat === "@") return false;
  return /[dmy]/iu.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, ""));
}
