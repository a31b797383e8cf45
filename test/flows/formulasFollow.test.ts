import type { SheetEdit } from "../../src/core/grid/edits";
import { applyFixes } from "../../src/flows/applyFixes";
import { ExcelFailure } from "../../src/flows/failure";
import type { Keeping } from "../../src/flows/journalStore";
import { undoAction } from "../../src/flows/undoAction";
import type { Host } from "../../src/host/createHost";
import { openRows } from "../excel/openRows";
import { workbookState } from "../excel/workbookState";
import { keepingIn, memoryStore } from "./keeping";
import { listChanges } from "./listChanges";

const SHEET = "Phụ lục 02";
const REST = "(tiếp)";
/** Rows 1 to 8; row 3, row 5 and row 7 only go on with the row above. */
const ROWS = [
  ["STT", "Tử số", "Mẫu số", "Tỷ lệ"],
  ["1", 8, 10, null],
  ["", REST, "", null],
  ["2", 9, 10, null],
  ["", REST, "", null],
  ["3", 3, 5, null],
  ["", REST, "", null],
  ["4", 1, 4, null],
];

/** Formulas that stand before anything is done. */
type Formulas = Record<string, string>;
async function open(formulas: Formulas): Promise<Host> {
  const host = await openRows({ [SHEET]: ROWS, "Ghi chú": [["Số liệu"]] });
  for (const [cell, formula] of Object.entries(formulas)) {
    const isElsewhere = cell.startsWith("!");
    host.editCell(isElsewhere ? "Ghi chú" : SHEET, cell.replace("!", ""), formula);
  }
  host.recalculate();
  return host;
}

/** Takes the row with this number in Excel out; `shows` is what its last column says. */
const without = (number: number, shows: string | number = ""): SheetEdit => ({
  kind: "delete-rows",
  sheet: SHEET,
  row: number - 1,
  column: 0,
  before: [["", REST, "", shows]],
});
const fill = (number: number, formula: string): SheetEdit => ({
  kind: "set-formula",
  sheet: SHEET,
  row: number - 1,
  column: 3,
  before: "",
  formula,
  numberFormat: "0.0%",
});

/** Formulas before, then one action after the other; row numbers are those of the moment. */
const STORIES: readonly [string, Formulas, readonly (readonly SheetEdit[])[]][] = [
  [
    "formulas of the user's below and on another sheet",
    { D8: "=B8/C8", A10: "=$B$8+B$8", "!B1": `='${SHEET}'!$B$8*2` },
    [[without(3), without(5)], [without(5)]],
  ],
  ["a filled formula below rows that go later", {}, [[fill(8, "=B8/$C$8")], [without(3)]]],
  ["a filled formula below rows that went before", {}, [[without(3)], [fill(7, "=B7/$C$7")]]],
  [
    "a row that goes with its formula, then one above it",
    { D5: "=B8/C8" },
    [[without(5, 0.25)], [without(3)]],
  ],
  [
    "a row that goes with its formula, after one above it",
    { D5: "=B8/C8" },
    [[without(3)], [without(4, 0.25)]],
  ],
  ["two rows at once, the upper with a formula", { D3: "=B8/C8" }, [[without(3, 0.25), without(7)]]],
  ["a row whose formula names one that goes later", { D3: "=COUNTA(B5)" }, [[without(3, 1)], [without(4)]]],
];

describe.each(STORIES)("%s", (_, formulas, actions) => {
  test.each(["newest first", "oldest first"])("all comes back, taken back the %s", async (order) => {
    const host = await open(formulas);
    const { store, ...clock }: Keeping = keepingIn(memoryStore());
    const before = await workbookState(host);
    for (const edits of actions)
      await applyFixes({ sheet: SHEET, action: "split-row", fixes: [edits] }, { store, ...clock });
    const changes = await listChanges(store);
    expect(changes).toHaveLength(actions.length);
    if (order === "oldest first") {
      for (const { id } of changes.reverse())
        await undoAction(id, store).catch((refusal: unknown) => expect(refusal).toBeInstanceOf(ExcelFailure));
    }
    for (const { id } of await listChanges(store)) await undoAction(id, store);
    expect(await workbookState(host)).toEqual(before);
  });
});
