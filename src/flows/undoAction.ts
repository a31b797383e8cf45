import { removeEntry, reversalOf, type JournalEntry } from "../core/journal/journal";
import { applyEdits } from "../excel/applyEdits";
import { readWorkbookId } from "../excel/workbookId";
import { ExcelFailure } from "./failure";
import { loadJournal, saveJournal, type JournalStore } from "./journalStore";

/** An action of the list of changes, without what it changed. */
export type ListedChange = Omit<JournalEntry, "records">;

/** An action that was taken back, and all sheets that it had changed. */
export interface UndoneChange extends ListedChange {
  sheets: readonly string[];
}

/** The actions on the open workbook that can be taken back, the newest first. Throws ExcelFailure. */
export async function listChanges(store: JournalStore): Promise<ListedChange[]> {
  const { entries } = loadJournal(store, await readWorkbookId());
  return entries.map(({ records: _records, ...said }) => said).reverse();
}

/**
 * Takes back one action, the last or any other, and answers which it was. Throws ExcelFailure: "blocked" where a cell was
 * edited since, "rowsMoved" where the place of deleted rows cannot be found, "blockedBy" where a later action has to be
 * taken back first; then nothing is written and the action stays in the list.
 */
export async function undoAction(id: string, store: JournalStore): Promise<UndoneChange> {
  const workbook = await readWorkbookId();
  const journal = loadJournal(store, workbook);
  const reversal = reversalOf(journal, id);
  if (workbook === undefined || reversal.kind === "blocked") {
    const { time = "" } = (reversal.kind === "blocked" && reversal.by) || {};
    throw new ExcelFailure("blockedBy", { time });
  }
  const { entry, records } = reversal;
  await applyEdits(records.map((record) => ({ kind: "restore", record })));
  saveJournal(store, workbook, removeEntry(journal, id));
  const { records: _records, ...said } = entry;
  return { ...said, sheets: [...new Set(records.map(({ sheet }) => sheet))] };
}
