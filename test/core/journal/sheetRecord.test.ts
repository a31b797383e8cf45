import fc from "fast-check";
import type { ChangeRecord, SheetsRecord } from "../../../src/core/journal/changeRecord";
import { EMPTY_JOURNAL, reversalOf, type JournalEntry } from "../../../src/core/journal/journal";
import { packRows, unpackRows } from "../../../src/core/journal/packedRows";
import { packSnapshot, unpackSnapshot } from "../../../src/core/journal/sheetRecord";
import type { SheetDraft } from "../../../src/core/report/sheetDraft";

test("what repeats downwards is said once", () => {
  const rows = [
    ["Văn phòng", 1],
    ["Văn phòng", 2],
    ["Thanh tra", 2],
  ];
  expect(packRows(rows)).toEqual([
    [
      ["Văn phòng", 2],
      ["Thanh tra", 1],
    ],
    [
      [1, 1],
      [2, 2],
    ],
  ]);
});

test("rows come back as they were, text and number apart", () => {
  const cell = fc.oneof(fc.constantFrom("", "1", 1, true, "Hoàn thành"), fc.string());
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
  fc.assert(
    fc.property(rows, (whole) => {
      expect(unpackRows(packRows(whole))).toEqual(whole);
    }),
  );
});

const DRAFT: SheetDraft = {
  name: "Tổng hợp quý IV-2025",
  formulas: [["Đơn vị"], ["=SUM(SoNhiemVu[Hạn])"]],
  styles: [],
  merges: [],
  columnWidths: [50],
  rowHeights: [],
  tables: [],
  frozenRows: 0,
};

test("a snapshot is the same after it was kept", () => {
  const snapshot = {
    draft: DRAFT,
    looks: { looks: [{ bold: true }], lookOf: [[0], [0]] },
    entryRules: [{ area: { top: 0, left: 0, bottom: 0, right: 0 } }],
    chartBox: { left: 1, top: 2, width: 3, height: 4 },
  };
  expect(unpackSnapshot(packSnapshot(snapshot))).toEqual(snapshot);
  expect(unpackSnapshot(packSnapshot({ draft: DRAFT }))).toEqual({ draft: DRAFT });
});

describe("taking back an earlier action", () => {
  const rewritten: SheetsRecord = {
    kind: "sheets",
    sheet: DRAFT.name,
    added: ["Sổ nhiệm vụ"],
    rewritten: [packSnapshot({ draft: DRAFT })],
    names: [],
  };
  const entry = (id: string, record: ChangeRecord): JournalEntry => ({
    ...{ id, action: "summary", sheet: record.sheet, count: 1, day: "2025-12-10", time: "10:42" },
    records: [record],
  });
  const later = (sheet: string): ChangeRecord => ({ kind: "cells", sheet, cells: [], rows: [] });

  test.each<[string, ChangeRecord, "blocked" | "ready"]>([
    ["the sheets were written again", { ...rewritten, added: [], sheet: "khác" }, "blocked"],
    ["a cell of the added sheet was mended", later("Sổ nhiệm vụ"), "blocked"],
    ["a cell elsewhere was mended", later("Phụ lục 01"), "ready"],
    ["other sheets were added", { ...rewritten, added: ["Khác"], rewritten: [] }, "ready"],
    ["cells were marked", { kind: "marks", sheet: "Sổ nhiệm vụ" }, "ready"],
  ])("%s: %s", (_what, second, kind) => {
    const journal = { ...EMPTY_JOURNAL, entries: [entry("một", rewritten), entry("hai", second)] };
    expect(reversalOf(journal, "một").kind).toBe(kind);
    expect(reversalOf(journal, "hai").kind).toBe("ready");
  });
});
