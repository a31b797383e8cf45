import type { CellEdit, SheetEdit } from "../core/grid/edits";
import type { ChangeRecord } from "../core/journal/changeRecord";
import type { FindingsContents, Opinions } from "../core/report/findingsDraft";
import type { MarkAreas } from "../core/report/markAreas";
import type { BlockAddition } from "../core/catalogue/rewrite";
import type { SheetDraft } from "../core/report/sheetDraft";
import { blockRowsBackChange, blockRowsChange } from "./blockRows";
import { builtSheetsChange, sheetsBackChange } from "./builtSheets";
import { cellsChange } from "./cellEdits";
import { findingsBackChange, findingsSheetChange } from "./findingsSheet";
import { marksBackChange, marksChange } from "./marks";
import { restorationChange } from "./restoration";
import { rowDeletionChange } from "./rowDeletion";
import { sheetRemovalChange } from "./sheetRemoval";
import { runChanges, type Change, type RecordKeeper } from "./transaction";
import { newSheetChange } from "./newSheet";

/** Everything that the add-in may do to a workbook. */
export type WorkbookEdit =
  | { kind: "cells"; sheet: string; edits: readonly SheetEdit[] }
  | { kind: "marks"; sheet: string; areas: MarkAreas }
  /** Takes back what a record says. */
  | { kind: "restore"; record: ChangeRecord }
  | { kind: "findings-sheet"; compose: (opinions: Opinions) => FindingsContents }
  | { kind: "new-sheet"; draft: SheetDraft }
  /** Sheets of ours, written in this order; those that stand are written anew in place. */
  | { kind: "built-sheets"; drafts: readonly SheetDraft[] }
  | { kind: "block-rows"; sheet: string; additions: readonly BlockAddition[] };

/**
 * The only writer: carries out all edits or none, in three syncs (look, write, read back), one more where rows are taken
 * out. `keep` hears what will be changed before anything is written. Throws ExcelFailure that says why not and what
 * became of the workbook.
 */
export async function applyEdits(edits: readonly WorkbookEdit[], keep?: RecordKeeper): Promise<void> {
  await runChanges(edits.map(toChange), keep);
}

function toChange(edit: WorkbookEdit): Change {
  if (edit.kind === "cells") return sheetChange(edit.sheet, edit.edits);
  if (edit.kind === "marks") return marksChange(edit.sheet, edit.areas);
  if (edit.kind === "restore") return restoreChange(edit.record);
  if (edit.kind === "new-sheet") return newSheetChange(edit.draft);
  if (edit.kind === "built-sheets") return builtSheetsChange(edit.drafts);
  if (edit.kind === "block-rows") return blockRowsChange(edit.sheet, edit.additions);
  return findingsSheetChange(edit.compose);
}

function sheetChange(sheet: string, edits: readonly SheetEdit[]): Change {
  const isCells = edits.every((edit): edit is CellEdit => edit.kind !== "delete-rows");
  return isCells ? cellsChange(sheet, edits) : rowDeletionChange(sheet, edits);
}

function restoreChange(record: ChangeRecord): Change {
  if (record.kind === "cells") return restorationChange(record);
  if (record.kind === "sheets") return sheetsBackChange(record);
  if (record.kind === "unmarked") return marksBackChange(record);
  if (record.kind === "new-sheet") return sheetRemovalChange(record.sheet, record.print);
  if (record.kind === "block-rows") return blockRowsBackChange(record.sheet, record.additions);
  if (record.kind === "findings") return findingsBackChange(record);
  return marksChange(record.sheet, { error: [], warning: [], info: [] });
}
