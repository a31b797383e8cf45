import type { ChangeRecord } from "../../src/core/journal/changeRecord";
import { ExcelFailure } from "../../src/excel/excelFailure";
import type { RecordKeeper } from "../../src/excel/transaction";
import { keepAction } from "../../src/flows/keepAction";
import { readChanges } from "../../src/flows/undoAction";
import { openRows } from "../excel/openRows";
import { refusal } from "../fixtures/faults";
import { keepingIn, memoryStore } from "./keeping";

const SHEET = "Biểu 1";
const SAID = { action: "marks", sheet: SHEET, count: 1 };
const RECORDS: readonly ChangeRecord[] = [{ kind: "marks", sheet: SHEET }];

const keepOnce = (keep: RecordKeeper) => Promise.resolve(keep(RECORDS));
const keepTwice = (keep: RecordKeeper) => {
  keep(RECORDS);
  return keepOnce(keep);
};
const said = async (store: Parameters<typeof readChanges>[0]) => {
  const { changes, dropped } = await readChanges(store);
  return [changes.length, dropped];
};

test("what is kept again makes room once", async () => {
  const store = memoryStore(500);
  await openRows({ [SHEET]: [["TT"]] });
  const keeping = keepingIn(store);
  for (let step = 0; step < 2; step++) await keepAction(SAID, keeping, keepOnce);
  const [before] = await said(store);
  const answer = await keepAction(SAID, keeping, keepTwice);
  const [now, dropped] = await said(store);
  expect(before! + 1 - answer.dropped).toBe(now);
  expect(answer.dropped).toBeGreaterThan(0);
  expect(dropped).toBe(answer.dropped + (2 - before!));
});

test("an action that changed nothing leaves the list as it was", async () => {
  const store = memoryStore(500);
  await openRows({ [SHEET]: [["TT"]] });
  const keeping = keepingIn(store);
  for (let step = 0; step < 2; step++) await keepAction(SAID, keeping, keepOnce);
  const before = await readChanges(store);
  const failed = keepAction(SAID, keeping, (keep) => {
    keep(RECORDS);
    return Promise.reject(new ExcelFailure("busy"));
  });
  expect(await refusal(failed)).toMatchObject({ reason: "busy" });
  expect(await readChanges(store)).toEqual(before);
});

test("without any room nothing is kept, and nothing but older ones counts as dropped", async () => {
  const store = memoryStore(0);
  await openRows({ [SHEET]: [["TT"]] });
  const answer = await keepAction(SAID, keepingIn(store), keepTwice);
  expect(answer).toEqual({ id: undefined, dropped: 0 });
  expect(await said(store)).toEqual([0, 0]);
});
