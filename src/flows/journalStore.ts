import { EMPTY_JOURNAL, readJournal, withoutOldest, type Journal } from "../core/journal/journal";

/** Where journals are kept between two openings: local storage in the pane. Never the file, which is passed on. */
export interface JournalStore {
  read: (workbook: string) => string | null;
  /** False where there is no room left. */
  write: (workbook: string, text: string) => boolean;
}

/** What keeping a journal needs from outside. `day` is an ISO day, `time` "10:51"; `newId` gives an id never given before. */
export interface Keeping {
  store: JournalStore;
  newId: () => string;
  day: string;
  time: string;
}

/** The journal of a workbook; an empty one where none was kept or it cannot be read. */
export function loadJournal(store: JournalStore, workbook: string | undefined): Journal {
  const text = workbook === undefined ? null : store.read(workbook);
  return text === null ? EMPTY_JOURNAL : readJournal(text);
}

/** Keeps a journal, without its oldest entries where there is no room; answers how many had to go, all where nothing is kept. */
export function saveJournal(store: JournalStore, workbook: string, journal: Journal): number {
  const { length } = journal.entries;
  for (let dropped = 0; dropped <= length; dropped++) {
    if (store.write(workbook, JSON.stringify(withoutOldest(journal, dropped)))) return dropped;
  }
  return length;
}
