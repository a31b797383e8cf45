import type { SheetEdit } from "../core/grid/edits";
import type { FindingsContents, Opinions } from "../core/report/findingsDraft";
import type { MarkAreas } from "../core/report/markAreas";
import { cellsChange } from "./cellEdits";
import { findingsSheetChange } from "./findingsSheet";
import { marksChange } from "./marks";
import { runChanges, type Change } from "./transaction";

/** Everything that the add-in may do to a workbook. */
export type WorkbookEdit =
  | { kind: "cells"; sheet: string; edits: readonly SheetEdit[] }
  | { kind: "marks"; sheet: string; areas: MarkAreas }
  | { kind: "findings-sheet"; compose: (opinions: Opinions) => FindingsContents };

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
  return findingsSheetChange(edit.compose);
}
