import { addEntry, type Journal, type JournalEntry } from "../core/journal/journal";
import { sheetIdsOf, withSheetNames } from "../core/journal/renamedSheets";
import type { RecordKeeper } from "../excel/transaction";
import { ensureWorkbookId } from "../excel/workbookId";
import { ExcelFailure } from "./failure";
import { loadJournal, saveJournal, type Keeping } from "./journalStore";

/** Does an action, with an entry in the journal where one is kept. Throws what the action throws. */
export async function keptOrNot(
  said: Parameters<typeof keepAction>[0],
  keeping: Keeping | undefined,
  act: (keep?: RecordKeeper) => Promise<void>,
): ReturnType<typeof keepAction> {
  if (keeping) return keepAction(said, keeping, act);
  await act();
  return { id: undefined, dropped: 0 };
}

/**
 * Does an action and keeps what it changes. The entry is kept before anything is written, so that it is there even when
 * the pane is closed half-way, and goes again where nothing came of it. `id` is the entry's, undefined where nothing was
 * to be changed or the entry found no room; `dropped` counts the older ones that made room. Throws what the action throws.
 */
export async function keepAction(
  said: Pick<JournalEntry, "action" | "sheet" | "count" | "cell" | "rows">,
  { store, newId, day, time }: Keeping,
  act: (keep: RecordKeeper) => Promise<void>,
): Promise<{ id: string | undefined; dropped: number }> {
  const { id: workbook, sheetNames } = await ensureWorkbookId(newId);
  const id = newId();
  let before: Journal | undefined;
  let dropped = 0;
  let isKept = false;
  const keep: RecordKeeper = (records) => {
    if (records.length === 0) return;
    // Asked again where Excel refuses to group its undo: what made room the first time makes room once.
    before ??= withSheetNames(loadJournal(store, workbook), sheetNames);
    const sheetIds = sheetIdsOf({ records }, sheetNames);
    const added = addEntry(before, { ...said, id, day, time, sheetIds, records });
    const unsaved = saveJournal(store, workbook, added.journal);
    isKept = unsaved < added.journal.entries.length;
    dropped = added.dropped + unsaved - (isKept ? 0 : 1);
  };
  try {
    await act(keep);
  } catch (error) {
    const isUndone = !(error instanceof ExcelFailure) || error.outcome !== "partial";
    if (isUndone && before) saveJournal(store, workbook, before);
    throw error;
  }
  return { id: isKept ? id : undefined, dropped };
}
