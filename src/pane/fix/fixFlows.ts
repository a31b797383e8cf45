import type { SheetCheck } from "../../core/rules/check";
import type { FixRequest, FixResult } from "../../flows/applyFixes";
import type { ChangeList, UndoneChange } from "../../flows/undoAction";

/** What the pane can ask for where fixes can be applied and taken back. */
export interface FixFlows {
  applyFixes: (request: FixRequest) => Promise<FixResult>;
  /** Marks sheets as an action that can be taken back. */
  markFindings: (sheets: readonly SheetCheck[]) => Promise<void>;
  undoAction: (id: string) => Promise<UndoneChange>;
  /** The actions on the open workbook. */
  readChanges: () => Promise<ChangeList>;
}
