import { sayCodeFault } from "../../texts/sayIndicators";
import type { Language } from "../../texts/say";
import { cellAddress } from "../grid/address";
import type { FillPlan, KeptCell, PlannedFormula } from "../indicators/fillPlan";
import type { CodeFault } from "../indicators/columnFormulas";

/** The report of `fill --json`, version 1: formulas in en-US, cells in A1. */
export function fillJson(
  files: readonly { file: string; fill: { plan: { year: number }; sheets: readonly FillPlan[] } }[],
  language: Language,
): { version: 1; files: object[] } {
  return {
    version: 1,
    files: files.map(({ file, fill: { plan, sheets } }) => ({
      file,
      planYear: plan.year,
      sheets: sheets.map((sheet) => ({
        name: sheet.sheet,
        fill: sheet.fill.map(plannedJson),
        kept: sheet.kept.map(keptJson),
        faults: sheet.faults.map((fault) => faultJson(fault, language)),
      })),
    })),
  };
}

function plannedJson({
  row,
  column,
  kind,
  label,
  formula,
  words,
  numberFormat,
  shows,
}: PlannedFormula): object {
  return {
    cell: cellAddress(row, column),
    kind,
    label,
    formula,
    ...(words !== undefined && { words }),
    ...(numberFormat !== undefined && { numberFormat }),
    shows,
  };
}

function keptJson({ row, column, kind, label, typed, shows, agrees }: KeptCell): object {
  return { cell: cellAddress(row, column), kind, label, typed, shows, agrees };
}

function faultJson(fault: CodeFault, language: Language): object {
  const { row, column, kind, code } = fault;
  return { cell: cellAddress(row, column), kind, code, message: sayCodeFault(language, fault) };
}
