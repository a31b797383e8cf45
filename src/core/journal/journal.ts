import type { CellsRecord, ChangeRecord } from "./changeRecord";
import { recordNow, withRowsBack } from "./rowShifts";

/** One action on the workbook as the list of changes shows it. */
export interface JournalEntry {
  id: string;
  /** A rule's id, or what was done: "marks", "unmark", "formulas", "report", "catalogue", "blank", "learn", "aside", "asideBack". */
  action: string;
  sheet: string;
  /** How many cells it wrote, 0 where that says nothing (a sheet); the cell where there is only one. */
  count: number;
  cell?: string;
  /** How many rows it took out, where it did. */
  rows?: number;
  /** ISO day and "10:51". */
  day: string;
  time: string;
  /** The ids of the sheets that the records name: sheets get other names, never another id. */
  sheetIds?: Readonly<Record<string, string>>;
  records: readonly ChangeRecord[];
}

/**
 * Actions that stand, the oldest first. An action that was taken back is no longer in it. The version counts up whenever records
 * are kept in another form: actions of an older form cannot be taken back.
 */
export interface Journal {
  version: 2;
  entries: readonly JournalEntry[];
  /** How many of the oldest actions had to make room so far. */
  dropped?: number;
}

export const EMPTY_JOURNAL: Journal = { version: 2, entries: [] };

/** A journal as it was kept; an empty one where the text is none of ours. */
export function readJournal(text: string): Journal {
  try {
    const kept: unknown = JSON.parse(text);
    const isOurs =
      typeof kept === "object" &&
      kept !== null &&
      "version" in kept &&
      kept.version === EMPTY_JOURNAL.version;
    return isOurs && "entries" in kept && Array.isArray(kept.entries) ? (kept as Journal) : EMPTY_JOURNAL;
  } catch {
    return EMPTY_JOURNAL;
  }
}
/** The list shows no more, and a store of 5 MB is shared by all workbooks. */
const MOST_ENTRIES = 50;
const MOST_LETTERS = 1_000_000;

/** The journal without so many of its oldest actions. */
export function withoutOldest(journal: Journal, count: number): Journal {
  if (count === 0) return journal;
  return { ...journal, entries: journal.entries.slice(count), dropped: (journal.dropped ?? 0) + count };
}

/** The journal with one action more; `dropped` counts the oldest ones that had to make room for it. */
export function addEntry(journal: Journal, entry: JournalEntry): { journal: Journal; dropped: number } {
  const entries = [...journal.entries, entry];
  let letters = 0;
  const first = entries.findLastIndex((kept, at) => {
    letters += JSON.stringify(kept).length;
    return entries.length - at > MOST_ENTRIES || letters > MOST_LETTERS;
  });
  const dropped = Math.min(first + 1, entries.length - 1);
  return { journal: withoutOldest({ ...journal, entries }, dropped), dropped };
}

/** What has to be put back now to take an action back. */
export type Reversal =
  | { kind: "ready"; entry: JournalEntry; records: readonly ChangeRecord[] }
  /** A later action touched the same cells or rows, or is not known. */
  | { kind: "blocked"; by: JournalEntry | undefined };

/** How to take back one action, which need not be the last. */
export function reversalOf({ entries }: Journal, id: string): Reversal {
  const at = entries.findIndex((entry) => entry.id === id);
  const entry = entries[at];
  if (!entry) return { kind: "blocked", by: undefined };
  const later = entries.slice(at + 1);
  const records = entry.records.map((record) => recordNow(record, recordsOf(later)));
  if (records.every((record) => record !== undefined))
    return { kind: "ready", entry, records: records.reverse() };
  const by = later.find((_, place) =>
    entry.records.some((record) => !recordNow(record, recordsOf(later.slice(0, place + 1)))),
  );
  return { kind: "blocked", by };
}

function recordsOf(entries: readonly JournalEntry[]): ChangeRecord[] {
  return entries.flatMap((entry) => entry.records);
}

/** The journal without an action that was taken back; later ones read as if its rows had never gone. */
export function removeEntry(journal: Journal, id: string): Journal {
  const at = journal.entries.findIndex((entry) => entry.id === id);
  const removed = journal.entries[at];
  if (!removed) return journal;
  let later = journal.entries.slice(at + 1);
  for (const record of removed.records) if (record.kind === "cells") later = rebase(later, record);
  return { ...journal, entries: [...journal.entries.slice(0, at), ...later] };
}

function rebase(later: readonly JournalEntry[], record: CellsRecord): JournalEntry[] {
  const moved = withRowsBack(recordsOf(later), record);
  return later.map((entry) => ({ ...entry, records: moved.splice(0, entry.records.length) }));
}
