import type { JournalStore, Keeping } from "../../src/flows/journalStore";

/** A store in memory with room for so many letters a journal. */
export function memoryStore(room = Infinity): JournalStore & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (workbook) => texts.get(workbook) ?? null,
    write: (workbook, text) => {
      if (text.length > room) return false;
      texts.set(workbook, text);
      return true;
    },
  };
}

/** Keeping for tests: ids count up, the hour stands still. */
export function keepingIn(store: JournalStore): Keeping {
  let last = 0;
  return { store, newId: () => `n${++last}`, day: "2025-06-30", time: "10:42" };
}
