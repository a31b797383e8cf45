import ExcelJS from "exceljs";
import type { ChangeRecord } from "../../src/core/journal/changeRecord";
import { applyEdits } from "../../src/excel/applyEdits";
import { ExcelFailure } from "../../src/excel/excelFailure";
import { registerDraft, summaryDraft, type Units } from "./builtDrafts";
import { openHost } from "./openRows";
import { workbookState } from "./workbookState";

const FIRST: Units = { "Văn phòng": ["xong", "đang", "xong"], "Thanh tra": ["đang"] };
const THEN: Units = { "Bổ trợ": ["xong"], "Văn phòng": ["đang"] };
const POINTS = ["before", "inside", "after"] as const;

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

async function open({ prepare }: Case) {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Phụ lục 01").getCell("A1").value = "Biểu của đơn vị";
  const host = await openHost(workbook);
  const records = await prepare();
  const before = JSON.stringify(await workbookState(host));
  host.counters.reset();
  return { host, records, before };
}

async function measure(item: Case) {
  const { host, records, before } = await open(item);
  await item.act(records);
  const { syncs, actions } = host.counters;
  return { batches: syncs, actions, before, after: JSON.stringify(await workbookState(host)) };
}

test.each(CASES)("%s: at most six requests for small sheets", async (_what, item) => {
  expect((await measure(item)).batches).toBeLessThanOrEqual(6);
});

describe.each(CASES)("a fault while %s leaves all as before or fully done", (_what, item) => {
  test.each(POINTS)("%s any batch", async (point) => {
    const { batches, after } = await measure(item);
    for (let batch = 1; batch <= batches; batch++) await failAt(item, after, batch, { point });
  });

  test("inside the batch that writes, at any action", async () => {
    const { batches, actions, after } = await measure(item);
    const writing = batches - 2;
    const step = Math.ceil(actions / 12);
    for (let actionIndex = 0; actionIndex < actions; actionIndex += step)
      await failAt(item, after, writing, { point: "inside", actionIndex });
  });
});

async function failAt(
  item: Case,
  after: string,
  batch: number,
  { point, actionIndex }: { point: (typeof POINTS)[number]; actionIndex?: number },
): Promise<void> {
  const { host, records, before } = await open(item);
  host.faults.failBatch(batch, point, actionIndex === undefined ? {} : { actionIndex });
  const failure = await item.act(records).then(
    () => undefined,
    (error: unknown) => error,
  );
  const where = `${point} batch ${batch}, action ${actionIndex ?? "any"}`;
  const now = JSON.stringify(await workbookState(host));
  if (failure === undefined) {
    expect(`${where} ${now}`).toBe(`${where} ${after}`);
    return;
  }
  expect(failure).toBeInstanceOf(ExcelFailure);
  expect([where, (failure as ExcelFailure).outcome]).not.toEqual([where, "partial"]);
  expect(`${where} ${now}`).toBe(`${where} ${before}`);
}
