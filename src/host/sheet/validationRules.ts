import { oneOf, record, text, truth } from "../wire/arguments";
import { absoluteText, quotedSheet } from "./areas";
import { COMPARISONS, operandCount } from "./comparisons";
import { hostError } from "../wire/errors";
import { LIST_SOURCE_CHARACTERS } from "../wire/limits";
import { serialOf } from "./serials";
import { SheetArea } from "./sheetArea";
import type { Validation } from "./validations";

/** The API's kinds of rules under the file's names. */
const KINDS = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
  list: "list",
  custom: "custom",
} as const;

/** The serial of 1 January 1970, and the length of a day. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

type Kind = keyof typeof KINDS;

const TYPES: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  list: "List",
  custom: "Custom",
};

const OPERATORS = {
  ...COMPARISONS,
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

type Operator = keyof typeof OPERATORS;

/** `Excel.DataValidationType` of a rule of the file. */
export function validationType(rule: Validation | undefined): string {
  return rule ? (TYPES[rule.type] ?? "None") : "None";
}

/** A rule as `DataValidation.rule` takes it, in the file's words. */
export function readRule(input: unknown, location: string): Validation {
  const rule = record(input, location);
  const kind = (Object.keys(KINDS) as Kind[]).find((name) => rule[name] !== undefined && rule[name] !== null);
  if (!kind) throw hostError("InvalidArgument", location);
  const body = record(rule[kind], location);
  if (kind === "list") return listRule(body, location);
  if (kind === "custom")
    return { type: "custom", allowBlank: true, formulae: [formulaOf(body["formula"], location)] };
  const operator = oneOf(body["operator"], Object.keys(OPERATORS) as Operator[], location);
  const formulae = [body["formula1"], body["formula2"]]
    .slice(0, operandCount(operator))
    .map((part) => formulaOf(part, location))
    .map((formula) => (kind === "date" ? writtenDay(formula) : formula));
  // exceljs writes "time" too; its types leave it out.
  const type = KINDS[kind] as Exclude<Validation["type"], "list" | "custom">;
  return { type, operator: OPERATORS[operator], allowBlank: true, formulae };
}

/** A list written into the rule holds at most 255 characters; a longer one stands in cells. */
function listRule(body: Record<string, unknown>, location: string): Validation {
  const { source } = body;
  const isDropDown = body["inCellDropDown"] === undefined || truth(body["inCellDropDown"], location);
  const formula = listFormula(source, location);
  const hidden = isDropDown ? {} : { showDropDown: true };
  return { type: "list", allowBlank: true, formulae: [formula], ...hidden } as Validation;
}

function listFormula(source: unknown, location: string): string {
  if (source instanceof SheetArea) return `${quotedSheet(source.sheet.name)}!${absoluteText(source.area)}`;
  const written = text(source, location);
  if (written.startsWith("=")) return written.slice(1);
  if (written === "" || written.length > LIST_SOURCE_CHARACTERS) throw hostError("InvalidArgument", location);
  return `"${written}"`;
}

function formulaOf(value: unknown, location: string): string {
  if (typeof value === "number") return String(value);
  if (value instanceof SheetArea) return `${quotedSheet(value.sheet.name)}!${absoluteText(value.area)}`;
  const written = text(value, location);
  if (/^\d{4}-\d{2}-\d{2}/u.test(written))
    return String(serialOf(new Date(`${written.slice(0, 10)}T00:00:00Z`)));
  if (written === "") throw hostError("InvalidArgument", location);
  return written.replace(/^=/u, "");
}

/** exceljs writes the bounds of a date from Date objects, and takes the digits of a serial for a year. */
function writtenDay(formula: string): string | Date {
  return /^\d+(?:\.\d+)?$/u.test(formula)
    ? new Date((Number(formula) - UNIX_EPOCH_SERIAL) * DAY_MS)
    : formula;
}

/** A rule of the file as `DataValidation.rule` answers it. */
export function spokenRule(rule: Validation): Record<string, unknown> {
  const [first, second] = (rule.formulae ?? []).map(spokenFormula);
  if (rule.type === "list") {
    const isHidden = (rule as Validation & { showDropDown?: boolean }).showDropDown === true;
    return { list: { inCellDropDown: !isHidden, source: String(first ?? "").replace(/^="(.*)"$/su, "$1") } };
  }
  if (rule.type === "custom") return { custom: { formula: first } };
  const kind = (Object.keys(KINDS) as Kind[]).find((name) => KINDS[name] === rule.type);
  const names = Object.keys(OPERATORS) as Operator[];
  const operator = names.find((name) => OPERATORS[name] === (rule.operator ?? "between"));
  return {
    [kind ?? "custom"]: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator },
  };
}

function spokenFormula(formula: unknown): unknown {
  if (formula instanceof Date) return serialOf(formula);
  if (typeof formula === "number") return formula;
  const written = String(formula);
  return /^[+-]?\d+(?:\.\d+)?$/u.test(written) ? Number(written) : `=${written}`;
}
