import { dayOfSerial, sayDay } from "../calendar/day";
import type { CellValue } from "../grid/grid";
import { tidy } from "../text/normalise";

/** Composed letters and single spaces: most cells need no tidying, and telling so is cheaper than tidying. */
const TIDY_ALREADY = /^(?:[!-~À-ʯẠ-ỹ–—…“”‘’]+(?: [!-~À-ʯẠ-ỹ–—…“”‘’]+)*)?$/u;

/** A cell's text as people read it. Numbers are written with a point, dates as dd/mm/yyyy. */
export function cellLabel(value: CellValue, numberFormat: string): string {
  if (typeof value === "string") return TIDY_ALREADY.test(value) ? value : tidy(value);
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
