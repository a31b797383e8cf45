import type { SheetEdit } from "../../../src/core/grid/edits";
import { countEdits } from "../../../src/core/fixes/sayEdits";
import { sayAmount } from "../../../src/pane/fix/sayAmount";
import { say, type Language } from "../../../src/texts/say";

const SHEET = "Phụ lục 01";
const CELL: SheetEdit = { kind: "set-text", sheet: SHEET, row: 3, column: 1, before: "a", text: "b" };
const ROWS: SheetEdit = { kind: "delete-rows", sheet: SHEET, row: 4, column: 0, before: [["STT"], ["1"]] };

test.each<[Language, readonly SheetEdit[], string[]]>([
  ["vi", [CELL], ["Sẽ sửa 1 ô; các ô khác giữ nguyên.", "Sửa 1 ô", "Đã sửa 1 ô.", "1 ô", "Đã lấy lại 1 ô."]],
  [
    "vi",
    [ROWS],
    [
      "Sẽ xoá 2 dòng; các dòng khác giữ nguyên.",
      "Xoá 2 dòng",
      "Đã xoá 2 dòng.",
      "2 dòng",
      "Đã lấy lại 2 dòng.",
    ],
  ],
  [
    "vi",
    [CELL, ROWS],
    [
      "Sẽ sửa 1 ô và xoá 2 dòng; phần còn lại giữ nguyên.",
      "Sửa 1 ô, xoá 2 dòng",
      "Đã sửa 1 ô, xoá 2 dòng.",
      "1 ô, 2 dòng",
      "Đã lấy lại 1 ô, 2 dòng.",
    ],
  ],
  ["vi", [], ["Sẽ sửa 0 ô; các ô khác giữ nguyên.", "Sửa 0 ô", "Đã sửa 0 ô.", "0 ô", "Đã lấy lại 0 ô."]],
  [
    "en",
    [ROWS],
    [
      "Rows to delete: 2; the others stay as they are.",
      "Delete 2 rows",
      "Rows deleted: 2.",
      "rows: 2",
      "Rows restored: 2.",
    ],
  ],
])("%s: cells and rows are counted apart", (language, edits, said) => {
  const t = (...spoken: [key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]]) =>
    say(language, ...spoken);
  const places = ["total", "confirm", "done", "listed", "undone"] as const;
  expect(places.map((where) => sayAmount(t, where, countEdits(edits)))).toEqual(said);
});
