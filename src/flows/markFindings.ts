import { markAreas } from "../core/report/markAreas";
import type { SheetCheck } from "../core/rules/check";
import type { RecordKeeper } from "../excel/transaction";
import { keepAction } from "./keepAction";
import type { Keeping } from "./journalStore";
import { applyEdits, type WorkbookEdit } from "../excel/applyEdits";

/**
 * Marks the cells of the findings of each sheet; marks of an earlier check go. With `keeping` marks that were not there
 * before are an action in the journal. Throws ExcelFailure.
 */
export async function markFindings(sheets: readonly SheetCheck[], keeping?: Keeping): Promise<void> {
  const [first] = sheets;
  const mark = (keep?: RecordKeeper) => applyEdits(sheets.map(marksOf), keep);
  if (!keeping || !first) return mark();
  const count = sheets.reduce((sum, sheet) => sum + new Set(sheet.findings.map(({ cell }) => cell)).size, 0);
  await keepAction({ action: "marks", sheet: first.name, count }, keeping, mark);
}

/** Takes all marks of ours off the sheets; the user's own formats stay. Throws ExcelFailure. */
export async function removeMarks(sheets: readonly string[]): Promise<void> {
  await applyEdits(
    sheets.map((sheet) => ({ kind: "marks", sheet, areas: { error: [], warning: [], info: [] } })),
  );
}

/** The edit that marks one checked sheet. */
export function marksOf(sheet: SheetCheck): WorkbookEdit {
  return { kind: "marks", sheet: sheet.name, areas: markAreas(sheet.findings) };
}
