import { markAreas } from "../core/report/markAreas";
import type { SheetCheck } from "../core/rules/check";
import { applyEdits, type WorkbookEdit } from "../excel/applyEdits";

/** Marks the cells of the findings of each sheet; marks of an earlier check go. Throws ExcelFailure. */
export async function markFindings(sheets: readonly SheetCheck[]): Promise<void> {
  await applyEdits(sheets.map(marksOf));
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
