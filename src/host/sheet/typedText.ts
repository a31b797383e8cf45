import { FORMULA_CHARACTERS } from "../wire/limits";
import { hostError, type HostError } from "../wire/errors";
import { formulaTokens } from "../formula/formulaTokens";

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

/** Texts that become a date, a number or stay text, each by the language of the user's Excel. */
const BY_LANGUAGE = [
  // 12/2025, 1-2, 20.7.2025, 2025-07-20
  /^\d{1,4}[/.-]\d{1,4}(?:[/.-]\d{1,4})?$/u,
  // 1.5, 1,234.5, 2,5 %
  /^[+-]?\d[\d.,]*[.,]\d+\s?%?$/u,
  // 5-Mar, Mar 2025
  new RegExp(`^\\d{1,4}[\\s/.-]${MONTH}$`, "iu"),
  new RegExp(`^(?:\\d{1,2}[\\s/.-])?${MONTH}[\\s/.,-]+\\d{1,4}$`, "iu"),
  // $5, 5 ₫
  /^[$€£¥₫]\s?\d|^\d[\d.,]*\s?[$€£¥₫]$/u,
];

/**
 * Excel reads such a text by the language of its user: "1/2" is 1 February in Hà Nội and 2 January in Chicago. The host
 * does not guess: it refuses, so that the code which wrote it learns to write a serial or to set the format "@" first.
 */
export function dependsOnLanguage(text: string): boolean {
  const trimmed = text.trim();
  return BY_LANGUAGE.some((pattern) => pattern.test(trimmed));
}

/** Does Excel take this text for a formula? A number with a sign is none. */
export function startsFormula(text: string): boolean {
  return /^[=+\-@]./su.test(text) && !/^[+-]\d+(?:e[+-]?\d+)?%?$/iu.test(text);
}

/** What keeps a text from being a formula, or undefined: Excel refuses to enter one that it cannot read. */
export function formulaFault(text: string, location: string): HostError | undefined {
  if (text.length > FORMULA_CHARACTERS) return hostError("FormulaLengthExceedsLimit", location);
  return isReadable(text.replace(/^[=@]/u, "")) ? undefined : hostError("InvalidArgument", location);
}

const CLOSING: Readonly<Record<string, string>> = { ")": "(", "}": "{" };
const OPERAND = new Set(["text", "structured", "cell", "rows", "columns", "name", "number", "error"]);
const OPERATOR = /^[+\-*/^&=<>:,%@#!(){};\s]$/u;

/** Brackets balanced, no end in the middle, no two constants side by side, no character that formulas do not know. */
function isReadable(formula: string): boolean {
  const open: string[] = [];
  let last = "";
  let isAfterOperand = false;
  for (const { kind, text } of formulaTokens(formula)) {
    if (kind === "other") {
      if (!OPERATOR.test(text)) return false;
      if (text === ";" && open.at(-1) !== "{") return false;
      if (text === "(" || text === "{") open.push(text);
      if (CLOSING[text] !== undefined && open.pop() !== CLOSING[text]) return false;
      if (/\S/u.test(text)) isAfterOperand = false;
    } else {
      const isConstant = kind === "text" || kind === "number";
      if (isAfterOperand && OPERAND.has(kind) && (isConstant || last === "number" || last === "text"))
        return false;
      isAfterOperand = OPERAND.has(kind);
    }
    if (/\S/u.test(text)) last = kind === "other" ? text : kind;
  }
  return open.length === 0 && last !== "" && !/^[+\-*/^&=<>:,@!]$/u.test(last);
}
