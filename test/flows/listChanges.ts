import type { JournalStore } from "../../src/flows/journalStore";
import { readChanges, type ListedChange } from "../../src/flows/undoAction";

/** What can be taken back, the newest first. */
export async function listChanges(store: JournalStore): Promise<ListedChange[]> {
  return [...(await readChanges(store)).changes];
}
