import { numberFormatAt, type Grid } from "../grid/grid";
import { dayOfSerial, dayParts } from "../calendar/day";
import { isDateFormat } from "./cellLabel";
import { numberAt } from "./sheetCells";

/** Reads the number of a row from its index cell; `text` is what the cell says. */
export type StoredIndexReader = (row: number, column: number, text: string) => string;

/**
 * Reads index cells, also those that Excel stores as numbers: 1.1 may have been typed as 1.10, and a typed "1.2" or
 * "1/2" may have become a day. The number format and the rows above decide, so ask in sheet order.
 */
export function storedIndexReader(grid: Grid, indexColumn: number): StoredIndexReader {
  const hasNumbers = grid.values.some((row) => typeof row[indexColumn - grid.left] === "number");
  if (!hasNumbers) return (_row, _column, text) => text;
  const lastOf = new Map<string, number>();
  const follows = (text: string) => {
    const { whole, part } = split(text);
    return part !== undefined && lastOf.get(whole) === part - 1;
  };
  return (row, column, text) => {
    const number = numberAt(grid, row, column);
    const written = number === undefined ? [text] : candidates(number, numberFormatAt(grid, row, column));
    const chosen = written.find(follows) ?? written[0] ?? text;
    const { whole, part } = split(chosen);
    if (part !== undefined) lastOf.set(whole, part);
    return chosen;
  };
}

/** "11.10" is the tenth part of 11. */
function split(text: string): { whole: string; part?: number } {
  const match = /^(?<whole>\d+)\.(?<part>\d+)$/u.exec(text);
  const { whole, part } = match?.groups ?? {};
  return whole === undefined || part === undefined ? { whole: text } : { whole, part: Number(part) };
}

function candidates(number: number, numberFormat: string): string[] {
  if (isDateFormat(numberFormat)) return dayCandidates(number, numberFormat);
  const text = String(Math.round(number * 1e6) / 1e6);
  const decimals = /^0\.(?<places>0+)$/u.exec(numberFormat)?.groups?.["places"];
  if (decimals) return [number.toFixed(decimals.length)];
  return /\.\d$/u.test(text) ? [text, `${text}0`] : [text];
}

/** A day without a shown year was "1.2" or "1/2"; with one it was "1.2.3". */
function dayCandidates(serial: number, numberFormat: string): string[] {
  const iso = dayOfSerial(serial);
  if (!iso) return [];
  const { day, month, year } = dayParts(iso);
  if (/y/iu.test(numberFormat) && year % 100 <= 20) return [`${day}.${month}.${year % 100}`];
  const dayFirst = `${day}.${month}`;
  const monthFirst = `${month}.${day}`;
  return /^[^d]*m/iu.test(numberFormat) ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
}
