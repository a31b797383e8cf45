import type { SheetEdit } from "../core/grid/edits";
import type { FindingsContents, Opinions } from "../core/report/findingsDraft";
import type { MarkAreas } from "../core/report/markAreas";
import type { BlockAddition } from "../core/catalogue/rewrite";
import type { SheetDraft } from "../core/report/sheetDraft";
import { blockRowsBackChange, blockRowsChange } from "./blockRows";
import { cellsChange } from "./cellEdits";
import { findingsSheetChange } from "./findingsSheet";
import { marksChange } from "./marks";
import { newSheetChange } from "./newSheet";
import { runChanges, type Change } from "./transaction";

/** Everything that the add-in may do to a workbook. */
export type WorkbookEdit =
  | { kind: "cells"; sheet: string; edits: readonly SheetEdit[] }
  | { kind: "marks"; sheet: string; areas: MarkAreas }
  | { kind: "findings-sheet"; compose: (opinions: Opinions) => FindingsContents }
  | { kind: "new-sheet"; draft: SheetDraft }
  | { kind: "block-rows"; sheet: string; additions: readonly BlockAddition[] }
  | { kind: "block-rows-back"; sheet: string; additions: readonly BlockAddition[] };

/**
 * The only writer: carries out all edits or none, in three syncs (look, write, read back).
 * Throws ExcelFailure that says why not and what became of the workbook.
 */
export async function applyEdits(edits: readonly WorkbookEdit[]): Promise<void> {
  await runChanges(edits.map(toChange));
}

function toChange(edit: WorkbookEdit): Change {
  if (edit.kind === "cells") return cellsChange(edit.sheet, edit.edits);
  if (edit.kind === "marks") return marksChange(edit.sheet, edit.areas);
  if (edit.kind === "new-sheet") return newSheetChange(edit.draft);
  if (edit.kind === "block-rows") return blockRowsChange(edit.sheet, edit.additions);
  if (edit.kind === "block-rows-back") return blockRowsBackChange(edit.sheet, edit.additions);
  return findingsSheetChange(edit.compose);
}
