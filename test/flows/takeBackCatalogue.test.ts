import { BLOCKS, type BlockId } from "../../src/core/catalogue/blocks";
import type { AsideEntry } from "../../src/core/catalogue/catalogue";
import { fillIndicators, planIndicators, type WorkbookFill } from "../../src/flows/fillIndicators";
import { undoAction } from "../../src/flows/undoAction";
import { learn, setAside, takeAsideBack } from "../../src/flows/writeCatalogue";
import { say, type TextKey } from "../../src/texts/say";
import type { Host } from "../../src/host/createHost";
import { openRows } from "../excel/openRows";
import { hitEveryBatch, POINTS, refusal, type Trial } from "../fixtures/faults";
import { keepingIn, memoryStore } from "./keeping";
import { listChanges } from "./listChanges";

const OFFICE = "Danh mục";
const headings = (block: BlockId) =>
  BLOCKS[block].columns.map(({ key }) => say("vi", `catalogue.${block}.${key}` as TextKey));
const ASIDE: AsideEntry = {
  rule: "unknown-unit",
  sheet: "Phụ lục 1",
  index: "2",
  task: "Kiểm tra công tác văn thư",
  value: "Phòng Công nghệ số",
  reason: "Chờ quyết định thành lập",
};
const unit = (name: string) => ({ kind: "unit", name, otherNames: [] }) as const;
const INDICATORS = [
  ["STT", "Chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ", "Chỉ tiêu giao"],
  [1, "Hồ sơ nộp trực tuyến", 45, 50, null, "từ 70% trở lên"],
];

/** A small sheet "Danh mục": its units in an Excel table, what is set aside in plain cells. */
async function open(): Promise<Host> {
  const units = headings("units");
  const host = await openRows({
    [OFFICE]: [
      [...units, null, ...headings("setAside")],
      ["Phòng Một", "P1", "", "", "", ""],
    ],
    "Biểu 1": INDICATORS,
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(OFFICE);
    sheet.tables.add("A1:F2", true).name = BLOCKS.units.table;
    await context.sync();
  });
  return host;
}

/** What the cells of the first rows say and look like, and where tables end. */
function stateOf({ workbook }: Host): unknown {
  return workbook.worksheets.map((sheet) => {
    const { tables } = sheet.model as { tables?: { tableRef?: string }[] };
    const cells = Array.from({ length: 6 * 13 }, (_, at) => {
      const cell = sheet.getCell(1 + Math.floor(at / 13), 1 + (at % 13));
      const { value, formula, numFmt, font, border, dataValidation } = cell;
      const looks = [numFmt ?? "General", font?.name ?? "Calibri", border?.bottom?.style ?? ""];
      return [cell.address, formula ?? value ?? "", ...looks, dataValidation?.type ?? ""];
    });
    return [sheet.name, cells, tables?.map(({ tableRef }) => tableRef)];
  });
}

/** Something that writes, what has to stand before it, and how it is taken back. */
interface Act {
  prepare?: () => Promise<unknown>;
  act: () => Promise<unknown>;
}

const { store, ...clock } = keepingIn(memoryStore());
const WRITING = { language: "vi", keeping: { store, ...clock } } as const;
let planned: WorkbookFill | undefined;
const ACTS: readonly (readonly [string, Act])[] = [
  ["a unit is learnt", { act: () => learn([unit("Phòng Công nghệ số")], WRITING) }],
  ["a finding is set aside", { act: () => setAside(ASIDE, WRITING) }],
  [
    "the reason is worded anew",
    {
      prepare: () => setAside(ASIDE, WRITING),
      act: () => setAside({ ...ASIDE, reason: "Đã có quyết định" }, WRITING),
    },
  ],
  [
    "a finding is given back",
    { prepare: () => setAside(ASIDE, WRITING), act: () => takeAsideBack(ASIDE, WRITING) },
  ],
  [
    "indicators are filled",
    {
      prepare: async () => {
        planned ??= await planIndicators({ sheets: ["Biểu 1"], asOf: "2025-12-10" });
      },
      act: () => fillIndicators(planned!.sheets, { store, ...clock }),
    },
  ],
];

async function stage({ prepare }: Act): Promise<Host> {
  const host = await open();
  await prepare?.();
  return host;
}

async function takeBackLast(): Promise<void> {
  const [last] = await listChanges(store);
  await undoAction(last!.id, store);
}

describe.each(ACTS)("%s", (_, act) => {
  /** The act, or taking it back, on a workbook that is opened anew. */
  const opened = async (): Promise<Trial> => {
    const host = await stage(act);
    return { host, work: act.act, state: () => stateOf(host) };
  };
  const openedDone = async (): Promise<Trial> => {
    const host = await stage(act);
    await act.act();
    return { host, work: takeBackLast, state: () => stateOf(host) };
  };

  test("and taken back: the workbook is what it was", async () => {
    const host = await stage(act);
    const before = stateOf(host);
    await act.act();
    expect(stateOf(host)).not.toEqual(before);
    await takeBackLast();
    expect(stateOf(host)).toEqual(before);
  });

  test.each(POINTS)("a fault %s any batch leaves the workbook as before or as intended", (point) =>
    hitEveryBatch(opened, point),
  );

  test.each(POINTS)("a fault %s any batch of taking it back does neither more nor less", (point) =>
    hitEveryBatch(openedDone, point),
  );
});

const WRITES: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["another is learnt below it", () => learn([unit("Phòng Ba")], WRITING)],
  [
    "it is given another name",
    () => learn([{ kind: "other-names", unit: "Phòng Hai", names: ["Tổ Chuyển đổi số"] }], WRITING),
  ],
];
test.each(WRITES)("a lesson is not taken back from under a second when %s", async (_, write) => {
  const host = await open();
  const start = stateOf(host);
  await learn([unit("Phòng Hai")], WRITING);
  const between = stateOf(host);
  await write();
  const before = stateOf(host);
  expect(before).not.toEqual(between);
  const [second, first] = await listChanges(store);
  expect([second, first].map((change) => change?.action)).toEqual(["learn", "learn"]);
  const refused = await refusal(undoAction(first!.id, store));
  expect(refused).toMatchObject({ reason: "blockedBy", outcome: "unchanged" });
  expect(stateOf(host)).toEqual(before);
  await undoAction(second!.id, store);
  expect(stateOf(host)).toEqual(between);
  await undoAction(first!.id, store);
  expect(stateOf(host)).toEqual(start);
});

test("what was set aside since stays when a lesson is taken back", async () => {
  const host = await open();
  const { id } = await learn([unit("Phòng Hai")], WRITING);
  await setAside(ASIDE, WRITING);
  await undoAction(id!, store);
  const office = host.workbook.getWorksheet(OFFICE)!;
  expect(office.getCell("A3").value).toBeNull();
  expect(JSON.stringify(office.getRow(2).values)).toContain(ASIDE.reason);
});

test("the sheet that a lesson made goes after the lesson", async () => {
  const host = await openRows({ "Biểu 1": INDICATORS });
  await learn([unit("Phòng Hai")], WRITING);
  const [lesson, sheet] = await listChanges(store);
  expect([lesson?.action, sheet?.action]).toEqual(["learn", "catalogue"]);
  expect(await refusal(undoAction(sheet!.id, store))).toMatchObject({ reason: "sheetEdited" });
  await undoAction(lesson!.id, store);
  await undoAction(sheet!.id, store);
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Biểu 1"]);
});
