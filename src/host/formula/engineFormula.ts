/** A stored formula as the calculation engine understands it: no tables, no HYPERLINK, no prefixes of the file format. */
import type { WorkbookName } from "../sheet/definedNames";
import { formulaTokens, type FormulaToken } from "./formulaTokens";
import { type FormulaPlace, tableRange, type TablePlace } from "./structuredReferences";

const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/u;

/** The engine counts days in the 1900 system only; in a 1904 workbook these would be four years off. */
const DAY_FUNCTIONS = new Set(
  "DATE DATEVALUE DAY DAYS DAYS360 EDATE EOMONTH ISOWEEKNUM MONTH NETWORKDAYS NETWORKDAYS.INTL NOW TEXT TODAY WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL YEAR YEARFRAC DATEDIF".split(
    " ",
  ),
);

export type EngineFormula = { formula: string } | { unsupported: string };

/** What formulas of a workbook may refer to. */
export interface KnownThings {
  tables: readonly TablePlace[];
  names: readonly WorkbookName[];
  is1904: boolean;
}

/** Names may be built on names; a circle of them ends here. */
const DEEPEST_NAME = 8;

export function engineFormula(
  stored: string,
  place: FormulaPlace,
  known: KnownThings,
  depth = 0,
): EngineFormula {
  const translated: FormulaToken[] = [];
  for (const token of formulaTokens(stored)) {
    const text = token.text.replace(PREFIX, "");
    if (token.kind === "sheet" && text.includes("[")) return { unsupported: "external reference" };
    if (token.kind === "function" && known.is1904 && DAY_FUNCTIONS.has(text.toUpperCase()))
      return { unsupported: text };
    if (token.kind !== "structured" && token.kind !== "name") {
      translated.push({ kind: token.kind, text });
      continue;
    }
    const range = tableRange(token, place, known.tables);
    if (range === undefined && token.kind === "structured") return { unsupported: text };
    const meaning = range === undefined ? nameMeaning(text, place, known, depth) : { formula: range };
    if (meaning !== undefined && "unsupported" in meaning) return meaning;
    translated.push(
      meaning === undefined ? { kind: "name", text } : { kind: "other", text: meaning.formula },
    );
  }
  return { formula: withoutHyperlinks(translated) };
}

/** What a defined name stands for, in brackets; a sheet's own name comes before the workbook's. */
function nameMeaning(
  text: string,
  place: FormulaPlace,
  known: KnownThings,
  depth: number,
): EngineFormula | undefined {
  const same = known.names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const found =
    same.find(({ sheet }) => sheet?.name === place.sheet) ?? same.find(({ sheet }) => sheet === undefined);
  if (found === undefined) return undefined;
  if (depth >= DEEPEST_NAME) return { unsupported: text };
  const meaning = engineFormula(found.refersTo, place, known, depth + 1);
  return "formula" in meaning ? { formula: `(${meaning.formula})` } : meaning;
}

/** HYPERLINK(address, text) shows its text, and its address when it has none. */
function withoutHyperlinks(tokens: readonly FormulaToken[]): string {
  let result = "";
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "function" || token.text.toUpperCase() !== "HYPERLINK") {
      result += token?.text ?? "";
      continue;
    }
    const call = callArguments(tokens, at + 1);
    result += `(${withoutHyperlinks(call.last)})`;
    at = call.end;
  }
  return result;
}

/** The last argument of the call whose bracket opens at `open`, and where the call ends. */
function callArguments(tokens: readonly FormulaToken[], open: number): { last: FormulaToken[]; end: number } {
  let depth = 0;
  let last: FormulaToken[] = [];
  for (let at = open; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isPunctuation = token.kind === "other";
    if (isPunctuation && (token.text === ")" || token.text === "}")) depth -= 1;
    if (depth === 0 && at > open) return { last, end: at };
    if (isPunctuation && token.text === "," && depth === 1) last = [];
    else if (at > open) last.push(token);
    if (isPunctuation && (token.text === "(" || token.text === "{")) depth += 1;
  }
  return { last, end: tokens.length };
}
