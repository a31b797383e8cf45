import type { Journal, JournalEntry } from "./journal";

/** Sheets as they are called now, by their id. */
export type SheetNames = ReadonlyMap<string, string>;

/** The ids of the sheets that an action changes, by their names; a sheet that the action adds has none yet. */
export function sheetIdsOf(
  { records }: Pick<JournalEntry, "records">,
  names: SheetNames,
): Record<string, string> {
  const changed = new Set(records.map(({ sheet }) => sheet));
  return Object.fromEntries([...names].flatMap(([id, name]) => (changed.has(name) ? [[name, id]] : [])));
}

/** The journal with every sheet under the name that it has now; one that is gone keeps its last name. */
export function withSheetNames(journal: Journal, names: SheetNames): Journal {
  return { ...journal, entries: journal.entries.map((entry) => renamed(entry, names)) };
}

function renamed(entry: JournalEntry, names: SheetNames): JournalEntry {
  const { sheetIds = {} } = entry;
  const now = (sheet: string) => names.get(sheetIds[sheet] ?? "") ?? sheet;
  if (Object.keys(sheetIds).every((sheet) => now(sheet) === sheet)) return entry;
  return {
    ...entry,
    sheet: now(entry.sheet),
    sheetIds: Object.fromEntries(Object.entries(sheetIds).map(([sheet, id]) => [now(sheet), id])),
    records: entry.records.map((record) => ({ ...record, sheet: now(record.sheet) })),
  };
}
