import { areaAddress } from "../core/grid/address";
import { groupFindings, type FindingGroup } from "../core/report/groupFindings";
import { allFindings, countSeverities, type SeverityCounts } from "../core/report/report";
import { isOwnSheet } from "../core/table/ownSheets";
import type { SheetCheck, TableCheck } from "../core/rules/check";
import type { CheckedWorkbook } from "../flows/checkWorkbook";
import { say, sayTemplate, type Language, type TextKey } from "../texts/say";
import { paint, wrap, type TerminalLook } from "./terminalLook";

/** How the report is to be said and shown. */
export interface ReportStyle extends TerminalLook {
  language: Language;
}

const NARROWEST = 40;
/** Cells of one cause stand before their sentence while they take no more room than this. */
const CELLS_WIDTH = 10;

/** The readable report of one workbook: sheets, tables, findings by cause, counts last. */
export function reportLines(file: string, check: CheckedWorkbook, style: ReportStyle): string[] {
  const { language } = style;
  return [
    paint(say(language, "cli.report.file", { file, year: check.plan.year }), "title", style),
    ...check.sheets.flatMap((sheet) => sheetLines(sheet, style)),
    "",
    countLine(countSeverities(allFindings(check)), style),
  ];
}

/** The counts of several workbooks together. */
export function totalLine(files: number, counts: SeverityCounts, style: ReportStyle): string {
  return `${say(style.language, "cli.report.files", { count: files })} ${countLine(counts, style)}`;
}

function countLine(counts: SeverityCounts, { language }: ReportStyle): string {
  const count = counts.error + counts.warning + counts.info;
  return say(language, "cli.report.counts", { count, ...counts });
}

function sheetLines(sheet: SheetCheck, style: ReportStyle): string[] {
  const { language } = style;
  const head =
    sheet.tables.length === 0
      ? [say(language, emptyKey(sheet.name), { sheet: sheet.name })]
      : sheet.tables.map((table) => tableLine(sheet.name, table, language));
  const groups = groupFindings(sheet.findings, language);
  const isClean = sheet.tables.length > 0 && groups.length === 0;
  return [
    "",
    ...head.map((line) => paint(line, "title", style)),
    ...groups.flatMap((group, place) => [
      ...(groups[place - 1]?.severity === group.severity ? [] : [severityLine(group, style)]),
      ...groupLines(group, style),
    ]),
    ...(isClean ? [`  ${say(language, "cli.report.sheetClean")}`] : []),
  ];
}

/** The sheet "Danh mục" has no table to miss. */
function emptyKey(sheet: string): TextKey {
  return isOwnSheet(sheet) ? "cli.report.ownSheet" : "cli.report.noTable";
}

function tableLine(sheet: string, { table, tasks }: TableCheck, language: Language): string {
  return say(language, "cli.report.table", {
    sheet,
    template: sayTemplate(language, table.template),
    range: areaAddress(table.area),
    tasks: tasks.length,
    sections: table.rows.filter((row) => row.kind === "section").length,
  });
}

function severityLine({ severity }: FindingGroup, style: ReportStyle): string {
  return `  ${paint(say(style.language, `severity.${severity}`), severity, style)}`;
}

/** The cells, then the sentence with the rule's name behind it; many cells have lines of their own. */
function groupLines({ cells, sentence, rule }: FindingGroup, style: ReportStyle): string[] {
  const indent = " ".repeat(4);
  const width = Math.max(NARROWEST, style.columns - indent.length - CELLS_WIDTH);
  const said = wrap([...sentence.split(" "), `(${rule})`], width).map((line, at, lines) => {
    if (at < lines.length - 1) return line.join(" ");
    return [...line.slice(0, -1), paint(`(${rule})`, "aside", style)].join(" ");
  });
  const named = wrap(listed(cells), width + CELLS_WIDTH).map((line) => line.join(" "));
  const isShort = named.length === 1 && named[0]!.length < CELLS_WIDTH;
  const first = isShort ? [`${indent}${named[0]!.padEnd(CELLS_WIDTH)}${said[0]}`] : [];
  const above = isShort ? [] : named.map((line) => indent + line);
  return [
    ...above,
    ...first,
    ...said.slice(first.length).map((line) => indent + " ".repeat(CELLS_WIDTH) + line),
  ];
}

/** "C13,", "C26": the words of a list of cells. */
function listed(cells: readonly string[]): string[] {
  return cells.map((cell, at) => (at < cells.length - 1 ? `${cell},` : cell));
}
