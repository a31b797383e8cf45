import { planSample } from "../../scripts/samples/planSample";
import { applyFixes } from "../../src/flows/applyFixes";
import { makeBlankSheet } from "../../src/flows/blankSheet";
import { openCatalogue } from "../../src/flows/catalogueSheet";
import { checkWorkbook } from "../../src/flows/checkWorkbook";
import type { Keeping } from "../../src/flows/journalStore";
import { markFindings } from "../../src/flows/markFindings";
import { removeAllMarks } from "../../src/flows/removeAllMarks";
import { undoAction } from "../../src/flows/undoAction";
import { writeFindingsSheet } from "../../src/flows/writeFindings";
import type { Host } from "../../src/host/createHost";
import { contents, openHost } from "../excel/openRows";
import { failureOf, hitEveryBatch, planFault, POINTS } from "../fixtures/faults";
import { keepingIn, memoryStore } from "./keeping";
import { listChanges } from "./listChanges";

const SETTINGS = { time: "10:42", day: "2025-06-30", language: "vi" as const };
const SHEET = "Phụ lục 01";
const check = () => checkWorkbook({ sheets: [SHEET], asOf: "2025-06-30" });

/** Something that writes, after what has to stand before it. */
interface Act {
  prepare?: (keeping: Keeping) => Promise<unknown>;
  act: (keeping: Keeping) => Promise<unknown>;
}

async function fix(rule: string, keeping: Keeping): Promise<void> {
  const { sheets } = await check();
  const fixes = sheets.flatMap(({ findings }) =>
    findings.flatMap((finding) => (finding.rule === rule && finding.fix ? [finding.fix] : [])),
  );
  expect(fixes).not.toEqual([]);
  await applyFixes({ sheet: SHEET, action: rule, fixes }, keeping);
}

const report = async (keeping: Keeping) => writeFindingsSheet(await check(), SETTINGS, keeping);
const marks = async (keeping: Keeping) => markFindings((await check()).sheets, keeping);
const ACTS: readonly (readonly [string, Act])[] = [
  ["cells are mended", { act: (keeping) => fix("stray-spaces", keeping) }],
  ["marks are made", { act: marks }],
  ["marks are taken off", { prepare: marks, act: (keeping) => removeAllMarks(keeping) }],
  ["the findings sheet is made", { act: report }],
  [
    "the findings sheet is written anew",
    {
      prepare: async (keeping) => {
        await report(keeping);
        await fix("stray-spaces", keeping);
      },
      act: report,
    },
  ],
  ["the sheet “Danh mục” is made", { act: (keeping) => openCatalogue({ language: "vi", keeping }) }],
  [
    "a blank sheet is made",
    {
      prepare: () => openCatalogue({ language: "vi" }),
      act: (keeping) => makeBlankSheet("plan", 2026, { language: "vi", keeping }),
    },
  ],
];

interface Stage {
  host: Host;
  keeping: Keeping;
  before: string;
}

async function stage({ prepare }: Act): Promise<Stage> {
  const host = await openHost(planSample());
  const keeping = keepingIn(memoryStore());
  await prepare?.(keeping);
  host.recalculate();
  host.counters.reset();
  return { host, keeping, before: contents(host.workbook) };
}

function now({ host }: Stage): string {
  host.recalculate();
  return contents(host.workbook);
}

async function undoLast({ keeping }: Stage): Promise<void> {
  const [last] = await listChanges(keeping.store);
  await undoAction(last!.id, keeping.store);
}

describe.each(ACTS)("%s", (_, act) => {
  test("and taken back: the workbook is what it was", async () => {
    const one = await stage(act);
    const { length } = await listChanges(one.keeping.store);
    await act.act(one.keeping);
    expect(now(one)).not.toBe(one.before);
    expect(await listChanges(one.keeping.store)).toHaveLength(length + 1);
    await undoLast(one);
    expect(now(one)).toBe(one.before);
    expect(await listChanges(one.keeping.store)).toHaveLength(length);
  });

  test.each(POINTS)("a fault %s any batch leaves the workbook as before or as intended", async (point) => {
    const whole = await stage(act);
    await act.act(whole.keeping);
    const intended = now(whole);
    for (let batch = 1; batch <= whole.host.counters.syncs; batch++) {
      const one = await stage(act);
      planFault(one.host, { batch, point });
      const failure = await failureOf(act.act(one.keeping));
      expect([batch, [one.before, intended].includes(now(one))]).toEqual([batch, true]);
      expect([batch, failure?.outcome]).not.toEqual([batch, "partial"]);
    }
  });

  test.each(POINTS)("a fault %s any batch of taking it back does neither more nor less", (point) =>
    hitEveryBatch(async () => {
      const one = await stage(act);
      await act.act(one.keeping);
      return { host: one.host, work: () => undoLast(one), state: () => now(one) };
    }, point),
  );
});

test.each<[string, Act["act"], string]>([
  ["Kết quả kiểm tra", report, "A3"],
  ["Danh mục", (keeping) => openCatalogue({ language: "vi", keeping }), "B8"],
  ["Danh mục", (keeping) => openCatalogue({ language: "vi", keeping }), "Z200"],
])("a sheet that somebody worked on since stays: %s", async (sheet, act, cell) => {
  const one = await stage({ act });
  await act(one.keeping);
  one.host.editCell(sheet, cell, "ý kiến của đơn vị");
  const done = now(one);
  await expect(undoLast(one)).rejects.toMatchObject({ reason: "sheetEdited", outcome: "unchanged" });
  expect(now(one)).toBe(done);
});

test("opinions typed on the findings sheet are not lost by taking back that it was written anew", async () => {
  const one = await stage({ prepare: report, act: report });
  await fix("stray-spaces", one.keeping);
  await report(one.keeping);
  one.host.editCell("Kết quả kiểm tra", "H6", "đã sửa");
  await expect(undoLast(one)).rejects.toMatchObject({ reason: "sheetEdited" });
});

test("a sheet that was deleted by hand is out of the list once it is taken back", async () => {
  const one = await stage({ act: report });
  await report(one.keeping);
  one.host.workbook.removeWorksheet(one.host.workbook.getWorksheet("Kết quả kiểm tra")!.id);
  await undoLast(one);
  expect(await listChanges(one.keeping.store)).toEqual([]);
});
