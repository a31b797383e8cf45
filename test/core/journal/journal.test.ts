import fc from "fast-check";
import type { ChangeRecord, RowsRecord } from "../../../src/core/journal/changeRecord";
import {
  addEntry,
  EMPTY_JOURNAL,
  readJournal,
  removeEntry,
  reversalOf,
  type Journal,
  type JournalEntry,
} from "../../../src/core/journal/journal";

const SHEET = "Phụ lục 01";

/** A sheet as a list of row names; an action takes rows out by their places, which is all that shifts depend on. */
type Rows = readonly string[];

function deletion(rows: Rows, places: readonly number[]): { record: ChangeRecord; rows: Rows } {
  const gone = [...new Set(places)].sort((a, b) => a - b);
  const spans = gone.map((row) => ({
    row,
    cells: [[{ formula: rows[row] ?? "", numberFormat: "General" }]],
  }));
  const record: ChangeRecord = { kind: "cells", sheet: SHEET, cells: [], rows: spans.map(fullRecord) };
  return { record, rows: rows.filter((_, at) => !gone.includes(at)) };
}

function fullRecord({ row, cells }: Pick<RowsRecord, "row" | "cells">): RowsRecord {
  const nothing = { lookOf: [], looks: [], heights: [], hidden: [], merges: [], validations: [] };
  return { row, column: 0, cells, ...nothing, above: [], below: [] };
}

/** Puts the rows of a record back from the top down. */
function putBack(rows: Rows, record: ChangeRecord): Rows {
  const whole = [...rows];
  if (record.kind === "cells")
    for (const { row, cells } of record.rows)
      whole.splice(row, 0, ...cells.map(([cell]) => String(cell?.formula)));
  return whole;
}

function entry(id: string, records: readonly ChangeRecord[]): JournalEntry {
  return { id, action: "split-row", sheet: SHEET, count: 1, day: "2025-06-30", time: "10:42", records };
}

const nameRows = (count: number) => Array.from({ length: count }, (_, at) => `dòng ${at}`);

test("rows taken out by several actions come back in any order to where they were", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 13, max: 18 }),
      fc.array(fc.array(fc.nat({ max: 13 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat({ max: 9 }), { minLength: 4, maxLength: 4 }),
      (count, actions, order) => {
        const start = nameRows(count);
        let rows: Rows = start;
        let journal: Journal = EMPTY_JOURNAL;
        actions.forEach((places, at) => {
          const done = deletion(
            rows,
            places.map((place) => place % rows.length),
          );
          journal = addEntry(journal, entry(`${at}`, [done.record])).journal;
          rows = done.rows;
        });
        for (const pick of order) {
          const { id } = journal.entries[pick % Math.max(1, journal.entries.length)] ?? { id: "" };
          const reversal = reversalOf(journal, id);
          if (reversal.kind === "blocked") continue;
          for (const record of reversal.records) rows = putBack(rows, record);
          journal = removeEntry(journal, id);
        }
        for (const { id } of [...journal.entries].reverse()) {
          const reversal = reversalOf(journal, id);
          expect(reversal.kind).toBe("ready");
          if (reversal.kind === "ready") for (const record of reversal.records) rows = putBack(rows, record);
          journal = removeEntry(journal, id);
        }
        expect(rows).toEqual(start);
      },
    ),
    { numRuns: 2000 },
  );
});

const written = (row: number): ChangeRecord => ({
  kind: "cells",
  sheet: SHEET,
  rows: [],
  cells: [
    {
      row,
      column: 2,
      before: { formula: "a", numberFormat: "General" },
      after: { formula: "b", numberFormat: "General" },
    },
  ],
});

function journalOf(...records: readonly ChangeRecord[]): Journal {
  return { version: 2, entries: records.map((record, at) => entry(`${at}`, [record])) };
}

test("a cell moves up with the rows that a later action took out above it", () => {
  const reversal = reversalOf(journalOf(written(9), deletion(nameRows(12), [2, 3]).record), "0");
  expect(reversal).toMatchObject({ kind: "ready", records: [{ cells: [{ row: 7, column: 2 }] }] });
});

test.each([
  ["took its row out", deletion(nameRows(12), [9]).record],
  ["wrote it again", written(9)],
])("a cell has to wait where a later action %s", (_, later) => {
  expect(reversalOf(journalOf(written(9), later), "0")).toMatchObject({ kind: "blocked", by: { id: "1" } });
});

const marked: ChangeRecord = { kind: "marks", sheet: SHEET };
const unmarked: ChangeRecord = { kind: "unmarked", sheet: SHEET, marks: [] };
test.each([
  ["marks were taken off since", marked, unmarked],
  ["marks were made since", unmarked, marked],
])("%s: that has to be taken back first", (_, record, later) => {
  expect(reversalOf(journalOf(record, later), "0")).toMatchObject({ kind: "blocked", by: { id: "1" } });
  const elsewhere = { ...later, sheet: "Phụ lục 02" };
  expect(reversalOf(journalOf(record, elsewhere, written(3)), "0")).toMatchObject({ kind: "ready" });
});

test("actions on another sheet and marks move nothing", () => {
  const other = { ...deletion(nameRows(12), [2]).record, sheet: "Phụ lục 02" };
  const reversal = reversalOf(journalOf(written(9), other, { kind: "marks", sheet: SHEET }), "0");
  expect(reversal).toMatchObject({ kind: "ready", records: [{ cells: [{ row: 9 }] }] });
});

test("fifty actions are kept, the oldest go first", () => {
  let journal: Journal = EMPTY_JOURNAL;
  let dropped = 0;
  for (let at = 0; at < 53; at++) {
    const added = addEntry(journal, entry(`${at}`, [written(at)]));
    journal = added.journal;
    dropped += added.dropped;
  }
  expect([journal.entries.length, journal.entries[0]?.id, dropped]).toEqual([50, "3", 3]);
});

test("one action too long for the store is kept alone", () => {
  const long = entry("1", [{ ...written(1), sheet: "x".repeat(1_100_000) }]);
  const added = addEntry(journalOf(written(0)), long);
  expect([added.journal.entries.length, added.dropped]).toEqual([1, 1]);
});

test.each(["", "{}", "[]", '{"version":2,"entries":[]}', '{"version":1}', "null"])(
  "“%s” is no journal of ours",
  (text) => {
    expect(readJournal(text)).toEqual(EMPTY_JOURNAL);
  },
);
