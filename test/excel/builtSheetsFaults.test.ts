import ExcelJS from "exceljs";
import type { ChangeRecord } from "../../src/core/journal/changeRecord";
import { applyEdits } from "../../src/excel/applyEdits";
import { hitActions, hitEveryBatch, measure, POINTS, type Trial } from "../fixtures/faults";
import { registerDraft, summaryDraft, type Units } from "./builtDrafts";
import { openHost } from "./openRows";
import { workbookState } from "./workbookState";

const FIRST: Units = { "Văn phòng": ["xong", "đang", "xong"], "Thanh tra": ["đang"] };
const THEN: Units = { "Bổ trợ": ["xong"], "Văn phòng": ["đang"] };

type Records = readonly ChangeRecord[];

async function build(units: Units): Promise<Records> {
  let kept: Records = [];
  const drafts = [registerDraft(units), summaryDraft(units)];
  await applyEdits([{ kind: "built-sheets", drafts }], (records) => (kept = records));
  return kept;
}

/** What stands before, and the action that a fault hits. */
interface Case {
  prepare: () => Promise<Records>;
  act: (records: Records) => Promise<unknown>;
}

const takeBack = (records: Records) => applyEdits(records.map((record) => ({ kind: "restore", record })));

const CASES: [string, Case][] = [
  ["building for the first time", { prepare: () => Promise.resolve([]), act: () => build(THEN) }],
  ["building again", { prepare: () => build(FIRST), act: () => build(THEN) }],
  ["building the same again", { prepare: () => build(THEN), act: () => build(THEN) }],
  ["taking the first building back", { prepare: () => build(FIRST), act: takeBack }],
  ["taking the second building back", { prepare: () => build(FIRST).then(() => build(THEN)), act: takeBack }],
];

async function open({ prepare, act }: Case): Promise<Trial> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Phụ lục 01").getCell("A1").value = "Biểu của đơn vị";
  const host = await openHost(workbook);
  const records = await prepare();
  const state = async () => JSON.stringify(await workbookState(host));
  return { host, work: () => act(records), state };
}

test.each(CASES)("%s: at most six requests for small sheets", async (_what, item) => {
  expect((await measure(await open(item))).batches).toBeLessThanOrEqual(6);
});

describe.each(CASES)("a fault while %s leaves all as before or fully done", (_what, item) => {
  test.each(POINTS)("%s any batch", (point) => hitEveryBatch(() => open(item), point));

  test("inside the batch that writes, at any action", () => hitActions(() => open(item), 12, [2]));
});
