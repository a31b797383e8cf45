import { planSample } from "../../scripts/samples/planSample";
import type { Finding } from "../../src/core/rules/finding";
import { applyFixes, type FixResult } from "../../src/flows/applyFixes";
import { checkWorkbook } from "../../src/flows/checkWorkbook";
import type { Keeping } from "../../src/flows/journalStore";
import { markFindings } from "../../src/flows/markFindings";
import { readChanges, undoAction } from "../../src/flows/undoAction";
import type { Host } from "../../src/host/createHost";
import { contents, openHost } from "../excel/openRows";
import { refusal } from "../fixtures/faults";
import { keepingIn, memoryStore } from "./keeping";
import { listChanges } from "./listChanges";

const SHEET = "Phụ lục 01";

interface Bench {
  host: Host;
  keeping: Keeping;
  texts: Map<string, string>;
}

async function open(room?: number): Promise<Bench> {
  const host = await openHost(planSample());
  const store = memoryStore(room);
  return { host, keeping: keepingIn(store), texts: store.texts };
}

async function findings(rule: string): Promise<Finding[]> {
  const check = await checkWorkbook({ sheets: [SHEET], asOf: "2025-06-30" });
  return check.sheets[0]!.findings.filter((finding) => finding.rule === rule);
}

/** Applies the certain fixes of all findings of a rule as one action. */
async function fixAll(rule: string, keeping: Keeping): Promise<FixResult> {
  const fixes = (await findings(rule)).flatMap(({ fix }) => (fix ? [fix] : []));
  expect(fixes.length).toBeGreaterThan(0);
  return applyFixes({ sheet: SHEET, action: rule, fixes }, keeping);
}

/** Writes one text over another into D31, each time as an action of its own. */
function writer(keeping: Keeping) {
  return (before: string, text: string) => {
    const edit = { kind: "set-text", sheet: SHEET, row: 30, column: 3, before, text } as const;
    return applyFixes({ sheet: SHEET, action: "unknown-unit", fixes: [[edit]] }, keeping);
  };
}

const cell = (host: Host, address: string) => host.workbook.getWorksheet(SHEET)!.getCell(address).value;

test("a fix is one entry in the list of changes and its finding is gone", async () => {
  const { keeping } = await open();
  const { done, dropped } = await fixAll("stray-spaces", keeping);
  expect([done, dropped]).toEqual([{ cells: 1, rows: 0 }, 0]);
  expect(await findings("stray-spaces")).toEqual([]);
  expect(await listChanges(keeping.store)).toEqual([
    {
      id: "n2",
      action: "stray-spaces",
      sheet: SHEET,
      count: 1,
      cell: "D31",
      day: "2025-06-30",
      time: "10:42",
    },
  ]);
});

test("everything is taken back, the newest first, also after the pane was closed", async () => {
  const { host, keeping } = await open();
  host.recalculate();
  const before = contents(host.workbook);
  await fixAll("duplicate-index", keeping);
  await fixAll("stray-spaces", keeping);
  await markFindings((await checkWorkbook({ sheets: [SHEET], asOf: "2025-06-30" })).sheets, keeping);
  const reopened = keeping.store;
  for (const { id } of await listChanges(reopened)) await undoAction(id, reopened);
  expect(await listChanges(reopened)).toEqual([]);
  expect(contents(host.workbook)).toBe(before);
});

test("an older action is taken back while a newer one stays", async () => {
  const { host, keeping } = await open();
  const { id } = await fixAll("duplicate-index", keeping);
  await fixAll("stray-spaces", keeping);
  await undoAction(id!, keeping.store);
  expect([cell(host, "A18"), cell(host, "D31")]).toEqual(["2.2", "Tổ Công nghệ thông tin"]);
  expect((await listChanges(keeping.store)).map(({ action }) => action)).toEqual(["stray-spaces"]);
});

test("a cell that was edited since is kept, and what it used to hold is said", async () => {
  const { host, keeping } = await open();
  const { id } = await fixAll("stray-spaces", keeping);
  host.editCell(SHEET, "D31", "Tổ Chuyển đổi số");
  expect(await refusal(undoAction(id!, keeping.store))).toEqual({
    reason: "blocked",
    values: { cell: "D31", before: "Tổ Công nghệ  thông tin" },
    outcome: "unchanged",
  });
  expect(cell(host, "D31")).toBe("Tổ Chuyển đổi số");
  expect(await listChanges(keeping.store)).toHaveLength(1);
});

test("a cell that a newer action wrote again has to wait for that one", async () => {
  const { keeping } = await open();
  const write = writer(keeping);
  const first = await write("Tổ Công nghệ  thông tin", "Thanh tra Sở");
  const second = await write("Thanh tra Sở", "Văn phòng Sở");
  expect(await refusal(undoAction(first.id!, keeping.store))).toMatchObject({ reason: "blockedBy" });
  await undoAction(second.id!, keeping.store);
  await undoAction(first.id!, keeping.store);
  expect((await findings("stray-spaces")).map((finding) => finding.cell)).toEqual(["D31"]);
});

test("a fix whose cell was edited since the check does nothing and leaves no entry", async () => {
  const { host, keeping } = await open();
  const fixes = (await findings("stray-spaces")).flatMap(({ fix }) => (fix ? [fix] : []));
  host.editCell(SHEET, "D31", "Tổ Chuyển đổi số");
  const work = applyFixes({ sheet: SHEET, action: "stray-spaces", fixes }, keeping);
  expect(await refusal(work)).toMatchObject({ reason: "changed", outcome: "unchanged" });
  expect(await listChanges(keeping.store)).toEqual([]);
});

test("the file keeps an id and nothing of the cells", async () => {
  const { host, keeping, texts } = await open();
  await fixAll("stray-spaces", keeping);
  expect([...texts.keys()]).toEqual(["n1"]);
  expect(host.notSaved()).toEqual([expect.stringContaining("soat-bieu.workbook")]);
});

test("the oldest entries make room, and how many is said", async () => {
  const { keeping } = await open(1200);
  const write = writer(keeping);
  const dropped = [await write("Tổ Công nghệ  thông tin", "a")];
  for (let step = 0; step < 6; step++)
    dropped.push(await write(step === 0 ? "a" : `a${step - 1}`, `a${step}`));
  expect(dropped.map((result) => result.dropped).reduce((sum, count) => sum + count)).toBeGreaterThan(0);
  const gone = dropped.reduce((sum, result) => sum + result.dropped, 0);
  expect(await listChanges(keeping.store)).toHaveLength(7 - gone);
  expect((await readChanges(keeping.store)).dropped).toBe(gone);
});

test("where there is no room at all the fix is done, and nothing is offered to be taken back", async () => {
  const { host, keeping } = await open(0);
  const fix = await writer(keeping)("Tổ Công nghệ  thông tin", "Thanh tra Sở");
  expect(fix).toMatchObject({ id: undefined, done: { cells: 1, rows: 0 }, dropped: 0 });
  expect(cell(host, "D31")).toBe("Thanh tra Sở");
  expect(await readChanges(keeping.store)).toEqual({ changes: [], dropped: 0 });
});

describe("the pane is closed in the middle", () => {
  /** Everything the pane would have done after the n-th batch is lost with it: no batch is sent, nothing is kept. */
  async function closeAfter(batch: number, { host, keeping }: Bench): Promise<void> {
    const fixes = (await findings("duplicate-index")).flatMap(({ fix }) => (fix ? [fix] : []));
    host.counters.reset();
    for (let later = 1; later <= 20; later++) host.faults.failBatch(batch + later, "before");
    const isClosed = () => host.counters.syncs > batch;
    const { store } = keeping;
    const closing = { ...store, write: (id: string, text: string) => isClosed() || store.write(id, text) };
    const work = applyFixes(
      { sheet: SHEET, action: "duplicate-index", fixes },
      { ...keeping, store: closing },
    );
    await work.catch(() => undefined);
    host.faults.clear();
  }

  test.each([1, 2, 3, 4, 5])("after %i batches: opened again, all can be taken back", async (batch) => {
    const bench = await open();
    const before = cell(bench.host, "A18");
    await closeAfter(batch, bench);
    for (const { id } of await listChanges(bench.keeping.store)) await undoAction(id, bench.keeping.store);
    expect(cell(bench.host, "A18")).toBe(before);
  });
});

test.each([1, 2, 3])(
  "an Excel that cannot group for undo at batch %i is asked again without",
  async (batch) => {
    const { host, keeping } = await open();
    const fixes = (await findings("stray-spaces")).flatMap(({ fix }) => (fix ? [fix] : []));
    await applyFixes(
      {
        sheet: SHEET,
        action: "first",
        fixes: [[{ kind: "set-text", sheet: SHEET, row: 40, column: 1, before: "", text: "x" }]],
      },
      keeping,
    );
    host.faults.failBatch(batch + 1, "before", { code: "UndoNotSupported" });
    await applyFixes({ sheet: SHEET, action: "stray-spaces", fixes }, keeping);
    expect(cell(host, "D31")).toBe("Tổ Công nghệ thông tin");
    expect(await listChanges(keeping.store)).toHaveLength(2);
  },
);
