import { markAreas } from "../core/report/markAreas";
import type { SheetCheck } from "../core/rules/check";
import { keptOrNot } from "./keepAction";
import type { Keeping } from "./journalStore";
import { applyEdits, type WorkbookEdit } from "../excel/applyEdits";

/**
 * Marks the cells of the findings of each sheet; marks of an earlier check go. With `keeping` marks that were not there
 * before are an action in the journal. Throws ExcelFailure.
 */
export async function markFindings(sheets: readonly SheetCheck[], keeping?: Keeping): Promise<void> {
  const count = sheets.reduce((sum, sheet) => sum + new Set(sheet.findings.map(({ cell }) => cell)).size, 0);
  await keptOrNot({ action: "marks", sheet: sheets[0]?.name ?? "", count }, keeping, (keep) =>
    applyEdits(sheets.map(marksOf), keep),
  );
}

/**
 * Takes all marks of ours off the sheets; the user's own formats stay. With `keeping` it is an action in the journal.
 * Throws ExcelFailure.
 */
export async function removeMarks(sheets: readonly string[], keeping?: Keeping): Promise<void> {
  const edits = sheets.map((sheet): WorkbookEdit => {
    return { kind: "marks", sheet, areas: { error: [], warning: [], info: [] } };
  });
  await keptOrNot({ action: "unmark", sheet: sheets[0] ?? "", count: 0 }, keeping, (keep) =>
    applyEdits(edits, keep),
  );
}

/** The edit that marks one checked sheet. */
export function marksOf(sheet: SheetCheck): WorkbookEdit {
  return { kind: "marks", sheet: sheet.name, areas: markAreas(sheet.findings) };
}
