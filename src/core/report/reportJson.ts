import type { Language } from "../../texts/say";
import { sayFinding } from "../../texts/sayFinding";
import { columnName } from "../grid/address";
import type { SheetCheck, TableCheck } from "../rules/check";
import type { Finding } from "../rules/finding";
import type { ReadTask } from "../rules/rule";
import { ROLES, type Table, type TableRow } from "../table/table";
import { allFindings, countSeverities, type WorkbookCheck } from "./report";

/** The report of `check --json`, version 1: rows 1-based, columns as letters, days ISO. */
export interface ReportJson {
  version: 1;
  files: object[];
  counts: Record<"error" | "warning" | "info", number>;
}

/** Puts checked workbooks into the report's words. */
export function reportJson(
  files: readonly { file: string; check: WorkbookCheck }[],
  language: Language,
): ReportJson {
  return {
    version: 1,
    files: files.map(({ file, check }) => ({
      file,
      planYear: check.plan.year,
      sheets: check.sheets.map((sheet) => sheetJson(sheet, language)),
    })),
    counts: countSeverities(files.flatMap(({ check }) => allFindings(check))),
  };
}

function sheetJson(sheet: SheetCheck, language: Language): object {
  return {
    name: sheet.name,
    tables: sheet.tables.map(tableJson),
    findings: sheet.findings.map((finding) => findingJson(finding, language)),
  };
}

function findingJson(finding: Finding, language: Language): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    cell: finding.cell,
    message: sayFinding(language, finding).sentence,
    fixable: finding.fix !== undefined,
  };
}

function tableJson({ table, tasks }: TableCheck): object {
  const read = new Map(tasks.map((task) => [task.row, task]));
  return {
    template: table.template,
    confidence: Math.round(table.confidence * 100) / 100,
    headerRows: table.headerRows.map((row) => row + 1),
    bodyRows: table.bodyRows.map((row) => row + 1),
    columns: columnsJson(table),
    rows: table.rows.map((row) => rowJson(row, read.get(row))),
  };
}

function columnsJson(table: Table): Record<string, string> {
  const named = ROLES.flatMap((role) => {
    const column = table.columns.find((entry) => entry.role === role);
    return column ? [[role, columnName(column.column)] as const] : [];
  });
  return Object.fromEntries(named);
}

function rowJson(row: TableRow, task: ReadTask | undefined): object {
  return {
    rows: [row.first + 1, row.last + 1],
    kind: row.kind,
    ...(row.index !== undefined && { index: row.index }),
    ...(row.kind === "section" && { title: row.title }),
    ...(task && taskJson(row, task)),
  };
}

function taskJson(row: TableRow, task: ReadTask): object {
  return {
    section: row.section,
    task: row.title,
    lead: task.leads.map((unit) => unit.name),
    coordinator: task.coordinators.map((unit) => unit.name),
    ...(task.deadline && {
      deadline: {
        text: task.deadline.text,
        kind: task.deadline.kind,
        due: task.deadline.due,
        reading: task.deadline.reading,
      },
    }),
    ...(task.targets.length > 0 && { target: task.targets }),
    ...(task.status && { status: task.status }),
  };
}
