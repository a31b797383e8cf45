import { areaAddress } from "../core/grid/address";
import { allFindings, countSeverities } from "../core/report/report";
import { findingLine } from "../core/report/reportJson";
import type { SheetCheck, TableCheck } from "../core/rules/check";
import type { CheckedWorkbook } from "../flows/checkWorkbook";
import { say, type Language } from "../texts/say";

/** The readable report of one workbook: sheets, tables, findings, counts last. */
export function reportLines(file: string, check: CheckedWorkbook, language: Language): string[] {
  const findings = allFindings(check);
  return [
    say(language, "cli.report.file", { file, year: check.plan.year }),
    ...check.sheets.flatMap((sheet) => sheetLines(sheet, language)),
    "",
    say(language, "cli.report.counts", { count: findings.length, ...countSeverities(findings) }),
  ];
}

function sheetLines(sheet: SheetCheck, language: Language): string[] {
  const head =
    sheet.tables.length === 0
      ? [say(language, "cli.report.noTable", { sheet: sheet.name })]
      : sheet.tables.map((table) => tableLine(sheet.name, table, language));
  const findings = sheet.findings.map((finding) => `  ${findingLine(finding, language)}`);
  const isClean = sheet.tables.length > 0 && findings.length === 0;
  return ["", ...head, ...findings, ...(isClean ? [`  ${say(language, "cli.report.sheetClean")}`] : [])];
}

function tableLine(sheet: string, { table, tasks }: TableCheck, language: Language): string {
  return say(language, "cli.report.table", {
    sheet,
    template: say(language, `template.${table.template}`),
    range: areaAddress(table.area),
    tasks: tasks.length,
    sections: table.rows.filter((row) => row.kind === "section").length,
  });
}
