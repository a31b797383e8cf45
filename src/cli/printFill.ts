import { cellAddress } from "../core/grid/address";
import { isFraction, variantOf } from "../core/indicators/calculatedCell";
import type { KeptCell, PlannedFormula } from "../core/indicators/fillPlan";
import type { SheetFill, WorkbookFill } from "../flows/fillIndicators";
import { say, type Language } from "../texts/say";
import { sayCodeFault, sayFigure, sayVariant } from "../texts/sayIndicators";

/** The readable account of one workbook: what is filled where, in words and in Excel, and what stays. */
export function fillLines(file: string, { plan, sheets }: WorkbookFill, language: Language): string[] {
  return [
    say(language, "cli.report.file", { file, year: plan.year }),
    ...sheets.flatMap((sheet) => sheetLines(sheet, language)),
  ];
}

function sheetLines(sheet: SheetFill, language: Language): string[] {
  const head = say(language, "cli.fill.sheet", { sheet: sheet.sheet });
  const { fill, kept, faults, calculated } = sheet;
  if (fill.length + kept.length + faults.length + calculated === 0) {
    return ["", head, `  ${say(language, "ind.none")}`];
  }
  const isDone = fill.length === 0 && kept.length === 0;
  const counts = { count: fill.length, kept: kept.length };
  const isLocked = sheet.isProtected && fill.length > 0;
  return [
    "",
    head,
    `  ${isDone ? say(language, "ind.nothing") : say(language, "ind.preview", counts)}`,
    ...(isLocked ? [`  ${say(language, "cli.fill.protected", { sheet: sheet.sheet })}`] : []),
    ...faults.map((fault) => lineAt(fault, sayCodeFault(language, fault))),
    ...fill.map((cell) => lineAt(cell, plannedWords(cell, language))),
    ...kept.filter(({ agrees }) => !agrees).map((cell) => lineAt(cell, differenceWords(cell, language))),
  ];
}

function lineAt({ row, column }: { row: number; column: number }, words: string): string {
  return `  ${cellAddress(row, column)}  ${words}`;
}

function plannedWords(cell: PlannedFormula, language: Language): string {
  const { label, words, formula, shows } = cell;
  const variant = variantOf(cell);
  const source = variant ? ` (${sayVariant(language, variant)})` : "";
  return `${label}: ${words ?? formula} → ${sayFigure(language, shows, isFraction(cell))}${source}`;
}

function differenceWords(cell: KeptCell, language: Language): string {
  const { label, typed, shows } = cell;
  const figures = {
    typed: sayFigure(language, typed, isFraction(cell)),
    computed: sayFigure(language, shows, isFraction(cell)),
  };
  return `${label}: ${say(language, "ind.differs", figures)}`;
}
