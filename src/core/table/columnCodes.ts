import { parseColumnCode, type ColumnCode } from "./codeFormula";

/**
 * Whether the texts of a row are column codes: nothing else stands in it, and the plain ones count upwards. A row of
 * data (1, 5, 3) does not. A formula ("5=3/4") gives a row of letters away, too.
 */
export function isCodeRow(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  const codes: ColumnCode[] = [];
  for (const text of texts) {
    const code = parseColumnCode(text);
    if (!code) return false;
    codes.push(code);
  }
  const numbers = codes.flatMap(({ code }) =>
    code !== undefined && /^\d/u.test(code) ? [Number(code)] : [],
  );
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  const calculates = codes.some(({ formula, isBroken }) => formula !== undefined || isBroken);
  return (numbers.length >= 2 || calculates) && steps.every((step) => step >= 1 && step <= 2);
}
