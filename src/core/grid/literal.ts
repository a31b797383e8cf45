import type { CellValue } from "./grid";

/** The number format under which Excel reads nothing into what is written. */
export const TEXT_FORMAT = "@";

/** What Excel takes for something else than text: formulas, numbers, dates, times, per cents, booleans, errors. */
const MAY_BE_READ = /^\s*(?:[=+\-@'#]|[\d(.,$€₫]|(?:true|false|đúng|sai)\s*$|[a-z]{3,9}[\s-]*\d)/iu;

/**
 * Text as it has to be written so that it stays text: Excel reads "- Lập danh mục" as a formula, "1.10" as a
 * number and "3/4" as a day. The apostrophe in front is Excel's own sign for text and is not shown; in a cell of
 * text format it would be a letter like any other.
 */
export function literal(text: string, numberFormat = "General"): string {
  if (numberFormat === TEXT_FORMAT) return text;
  return MAY_BE_READ.test(text) ? `'${text}` : text;
}

/** A cell as Excel answers for it: `formula` and `value` are equal unless it holds a formula. */
export interface CellContents {
  formula: CellValue;
  value: CellValue;
  /** en-US */
  numberFormat: string;
}

/** What puts a cell back as it stood: text as text, formulas and numbers as they are. */
export function rewritable({ formula, value, numberFormat }: CellContents): CellValue {
  const isText = typeof value === "string" && formula === value && value !== "";
  return isText ? literal(value, numberFormat) : formula;
}
