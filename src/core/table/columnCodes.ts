/** One code of the row under the headings: (1), [2], 3, A, b, or a formula "(5)=(3)/(4)*100", "3=1/2". */
const CODE = /^[([]?(?:\d{1,2}|[A-Za-zđĐ])[)\]]?$/u;
const FORMULA = /^[([]?\d{1,2}[)\]]?\s*=\s*[-\d\s()[\]+*/:x×%.,]+$/iu;
const FORMULA_INSIDE = /^[([]\s*\d{1,2}\s*=\s*[-\d\s+*/:x×%.,]+[)\]]$/iu;

/** Whether a text is the code of a column. */
function isColumnCode(text: string): boolean {
  return CODE.test(text) || FORMULA.test(text) || FORMULA_INSIDE.test(text);
}

/**
 * Whether the texts of a row are column codes: nothing else stands in it, and the plain ones count upwards. A row of
 * data (1, 5, 3) does not.
 */
export function isCodeRow(texts: readonly string[]): boolean {
  if (texts.length < 3 || !texts.every(isColumnCode)) return false;
  const numbers = texts
    .map((text) => Number(/\d+/u.exec(text)?.[0] ?? Number.NaN))
    .filter((n) => !Number.isNaN(n));
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return numbers.length >= 2 && steps.every((step) => step >= 1 && step <= 2);
}
