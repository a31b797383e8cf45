import type { SheetEdit } from "../../src/core/grid/edits";
import { applyFixes } from "../../src/flows/applyFixes";
import { ExcelFailure } from "../../src/flows/failure";
import type { Keeping } from "../../src/flows/journalStore";
import { undoAction } from "../../src/flows/undoAction";
import { openRows } from "../excel/openRows";
import { workbookState } from "../excel/workbookState";
import { keepingIn, memoryStore } from "./keeping";
import { listChanges } from "./listChanges";

const SHEET = "Phụ lục 01";
const HEADING = ["STT", "Nhiệm vụ", "Chủ trì"];
const FIRST = ["1", "Lập kế hoạch", "Văn phòng Sở"];
const LAST = ["2", "Báo cáo", "Thanh tra Sở"];

/** A sheet whose heading stands again so many times between two tasks, each time in another colour. */
async function open(headings: number) {
  const repeated = Array.from({ length: headings }, () => HEADING);
  const host = await openRows({ [SHEET]: [HEADING, FIRST, ...repeated, LAST] });
  repeated.forEach((_, at) => {
    const fgColor = { argb: `FFFFF${at}CC` };
    host.workbook.getWorksheet(SHEET)!.getCell(3 + at, 1).fill = {
      type: "pattern",
      pattern: "solid",
      fgColor,
    };
  });
  return host;
}

/** Takes repeated headings out, counted from the first one that stands. */
function takeOut(headings: readonly number[], keeping: Keeping): Promise<unknown> {
  const fixes = headings.map((at): SheetEdit[] => [
    { kind: "delete-rows", sheet: SHEET, row: 2 + at, column: 0, before: [HEADING] },
  ]);
  return applyFixes({ sheet: SHEET, action: "repeated-header", fixes }, keeping);
}

const ACTIONS: readonly [string, number, readonly (readonly number[])[]][] = [
  ["the first alone", 3, [[0]]],
  ["two of four", 4, [[0, 1]]],
  ["the first of three alone, then the others", 3, [[0], [0, 1]]],
  ["one after the other", 3, [[0], [0], [0]]],
  [
    "every second one of five, then the rest",
    5,
    [
      [0, 2, 4],
      [0, 1],
    ],
  ],
];

test.each(ACTIONS)("headings that read the same all come back: %s", async (_, headings, actions) => {
  const host = await open(headings);
  const keeping = keepingIn(memoryStore());
  const before = await workbookState(host);
  for (const rows of actions) await takeOut(rows, keeping);
  for (const { id } of await listChanges(keeping.store)) await undoAction(id, keeping.store);
  expect(await workbookState(host)).toEqual(before);
});

test.each(ACTIONS)("or wait for a later action when asked for first: %s", async (_, headings, actions) => {
  const host = await open(headings);
  const keeping = keepingIn(memoryStore());
  const before = await workbookState(host);
  for (const rows of actions) await takeOut(rows, keeping);
  for (const { id } of (await listChanges(keeping.store)).reverse()) {
    const refusal = await undoAction(id, keeping.store).catch((failure: unknown) => failure);
    if (refusal instanceof ExcelFailure)
      expect(refusal).toMatchObject({ reason: "rowsMoved", outcome: "unchanged" });
  }
  for (const { id } of await listChanges(keeping.store)) await undoAction(id, keeping.store);
  expect(await workbookState(host)).toEqual(before);
});

test("headings that Excel's own undo brought back are not written twice", async () => {
  const host = await open(3);
  const keeping = keepingIn(memoryStore());
  const before = await workbookState(host);
  await takeOut([0], keeping);
  const again = host.workbook.getWorksheet(SHEET)!.insertRow(3, HEADING);
  again.getCell(1).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF0CC" } };
  const [change] = await listChanges(keeping.store);
  await undoAction(change!.id, keeping.store);
  expect(await workbookState(host)).toEqual(before);
});

const REST = ["", "các đơn vị", ""];

test.each<[string, readonly string[][], readonly number[]]>([
  ["on both sides of a heading", [FIRST, REST, HEADING, REST, LAST], [1, 3]],
  ["above a heading", [FIRST, REST, HEADING, LAST], [1]],
  ["below a heading at the end", [FIRST, HEADING, REST], [2]],
])("rows that come back %s do not hide where it stood", async (_, lines, rests) => {
  const host = await openRows({ [SHEET]: [HEADING, ...lines] });
  const keeping = keepingIn(memoryStore());
  const before = await workbookState(host);
  const remove = (row: number, text: readonly string[]): SheetEdit[] => [
    { kind: "delete-rows", sheet: SHEET, row, column: 0, before: [[...text]] },
  ];
  const taken = rests.map((at) => remove(at + 1, REST));
  await applyFixes({ sheet: SHEET, action: "split-row", fixes: taken }, keeping);
  const heading = lines.filter((line) => line !== REST).indexOf(HEADING);
  await applyFixes(
    { sheet: SHEET, action: "repeated-header", fixes: [remove(heading + 1, HEADING)] },
    keeping,
  );
  const [later, earlier] = await listChanges(keeping.store);
  await undoAction(earlier!.id, keeping.store);
  await undoAction(later!.id, keeping.store);
  expect(await workbookState(host)).toEqual(before);
});
