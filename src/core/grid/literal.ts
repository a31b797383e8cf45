import type { CellValue } from "./grid";

/** What Excel takes for something else than text: formulas, numbers, dates, times, per cents, booleans, errors. */
const MAY_BE_READ = /^\s*(?:[=+\-@'#]|[\d(.,$€₫]|(?:true|false|đúng|sai)\s*$|[a-z]{3,9}[\s-]*\d)/iu;

/**
 * Text as it has to be written so that it stays text: Excel reads "- Lập danh mục" as a formula, "1.10" as a
 * number and "3/4" as a day. The apostrophe in front is Excel's own sign for text and is not shown.
 */
export function literal(text: string): string {
  return MAY_BE_READ.test(text) ? `'${text}` : text;
}

/**
 * What puts a cell back as it stood: text as text, formulas and numbers as they are. `formula` and `value` are what
 * Excel answers for the cell; they are equal unless it holds a formula.
 */
export function rewritable<Content extends CellValue>(formula: Content, value: CellValue): Content | string {
  return typeof value === "string" && formula === value && value !== "" ? literal(value) : formula;
}
