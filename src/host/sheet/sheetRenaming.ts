import type ExcelJS from "exceljs";
import { quotedSheet } from "./areas";
import { namesOf } from "./definedNames";
import { internals } from "./exceljsInternals";
import { formulaTokens } from "../formula/formulaTokens";
import { isSameName } from "./sheetNames";

const FORMULA_TYPE = 6;

/** A formula with the references to one sheet written under another name. */
function renamed(formula: string, before: string, after: string): string {
  const bare = (text: string) => text.slice(0, -1).replace(/^'|'$/gu, "").replaceAll("''", "'");
  return formulaTokens(formula)
    .map(({ kind, text }) =>
      kind === "sheet" && isSameName(bare(text), before) ? `${quotedSheet(after)}!` : text,
    )
    .join("");
}

/** Everything that names a sheet by its text: formulas, conditional formats, names. Links inside the file keep theirs, as in Excel. */
export function renameInFormulas(workbook: ExcelJS.Workbook, before: string, after: string): void {
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => renameCell(cell, before, after)));
    for (const rule of internals(sheet).conditionalFormattings.flatMap(({ rules }) => rules)) {
      if (rule.formulae) rule.formulae = rule.formulae.map((text) => renamed(String(text), before, after));
    }
  }
  for (const name of namesOf(workbook)) name.refersTo = renamed(name.refersTo, before, after);
}

function renameCell(cell: ExcelJS.Cell, before: string, after: string): void {
  const { value } = cell;
  if (
    (cell.type as number) !== FORMULA_TYPE ||
    typeof value !== "object" ||
    value === null ||
    !("formula" in value)
  )
    return;
  const formula = renamed(value.formula, before, after);
  if (formula !== value.formula)
    cell.value = { ...value, formula, ...(cell.result === undefined ? {} : { result: cell.result }) };
}
