import type { PlanYears } from "../rules/planYear";
import type { SheetCheck } from "../rules/check";
import type { Finding } from "../rules/finding";
import type { Severity } from "../rules/rule";

/** The result of checking one workbook. `findings` of the whole workbook (no-table) stand at its first sheet. */
export interface WorkbookCheck {
  plan: PlanYears;
  sheets: readonly SheetCheck[];
}

export type SeverityCounts = Record<Severity, number>;

/** How many findings of each severity there are. */
export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts: SeverityCounts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/** All findings of a workbook, sheet by sheet. */
export function allFindings(check: WorkbookCheck): Finding[] {
  return check.sheets.flatMap((sheet) => sheet.findings);
}
