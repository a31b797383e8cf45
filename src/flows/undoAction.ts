import { removeEntry, reversalOf, type JournalEntry } from "../core/journal/journal";
import { withSheetNames } from "../core/journal/renamedSheets";
import { applyEdits } from "../excel/applyEdits";
import { readWorkbookId } from "../excel/workbookId";
import { ExcelFailure } from "./failure";
import { loadJournal, saveJournal, type JournalStore } from "./journalStore";

/** An action of the list of changes, without what it changed. */
export type ListedChange = Omit<JournalEntry, "records" | "sheetIds">;

/** An action that was taken back, and all sheets that it had changed. */
export interface UndoneChange extends ListedChange {
  sheets: readonly string[];
}

/** What was done on the open workbook. */
export interface ChangeList {
  /** What can be taken back, the newest first. */
  changes: readonly ListedChange[];
  /** How many older actions had to make room. */
  dropped: number;
}

/** The actions on the open workbook that can be taken back. Throws ExcelFailure. */
export async function readChanges(store: JournalStore): Promise<ChangeList> {
  const { id, sheetNames } = await readWorkbookId();
  const { entries, dropped = 0 } = withSheetNames(loadJournal(store, id), sheetNames);
  return { changes: entries.map(listed).reverse(), dropped };
}

/**
 * Takes back one action, the last or any other, and answers which it was. Throws ExcelFailure: "blocked" where a cell was
 * edited since, "rowsMoved" where the place of deleted rows cannot be found, "blockedBy" where a later action has to be
 * taken back first; then nothing is written and the action stays in the list.
 */
export async function undoAction(id: string, store: JournalStore): Promise<UndoneChange> {
  const { id: workbook, sheetNames } = await readWorkbookId();
  const journal = withSheetNames(loadJournal(store, workbook), sheetNames);
  const reversal = reversalOf(journal, id);
  if (workbook === undefined || reversal.kind === "blocked") {
    const { time = "" } = (reversal.kind === "blocked" && reversal.by) || {};
    throw new ExcelFailure("blockedBy", { time });
  }
  const { entry, records } = reversal;
  await applyEdits(records.map((record) => ({ kind: "restore", record })));
  saveJournal(store, workbook, removeEntry(journal, id));
  return { ...listed(entry), sheets: [...new Set(records.map(({ sheet }) => sheet))] };
}

function listed({ records: _records, sheetIds: _sheetIds, ...said }: JournalEntry): ListedChange {
  return said;
}
