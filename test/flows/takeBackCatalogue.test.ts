import { BLOCKS, type BlockId } from "../../src/core/catalogue/blocks";
import type { AsideEntry } from "../../src/core/catalogue/catalogue";
import { fillIndicators, planIndicators, type WorkbookFill } from "../../src/flows/fillIndicators";
import { undoAction } from "../../src/flows/undoAction";
import {
  learn,
  setAside,
  takeAsideBack,
  takeBackCatalogue,
  type WrittenCatalogue,
} from "../../src/flows/writeCatalogue";
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
  act: () => Promise<WrittenCatalogue | undefined>;
  back?: () => Promise<void>;
}

const { store, ...clock } = keepingIn(memoryStore());
let planned: WorkbookFill | undefined;
const ACTS: readonly (readonly [string, Act])[] = [
  ["a unit is learnt", { act: () => learn([unit("Phòng Công nghệ số")], "vi") }],
  ["a finding is set aside", { act: () => setAside(ASIDE, "vi") }],
  [
    "the reason is worded anew",
    {
      prepare: () => setAside(ASIDE, "vi"),
      act: () => setAside({ ...ASIDE, reason: "Đã có quyết định" }, "vi"),
    },
  ],
  [
    "a finding is given back",
    { prepare: () => setAside(ASIDE, "vi"), act: () => takeAsideBack(ASIDE, "vi") },
  ],
  [
    "indicators are filled",
    {
      prepare: async () => {
        planned ??= await planIndicators({ sheets: ["Biểu 1"], asOf: "2025-12-10" });
      },
      act: async () => {
        await fillIndicators(planned!.sheets, { store, ...clock });
        return undefined;
      },
      back: async () => {
        const [last] = await listChanges(store);
        await undoAction(last!.id, store);
      },
    },
  ],
];

async function stage({ prepare }: Act): Promise<Host> {
  const host = await open();
  await prepare?.();
  return host;
}

async function takeBack({ back }: Act, written: WrittenCatalogue | undefined): Promise<void> {
  if (back) await back();
  else if (written) await takeBackCatalogue(written);
}

describe.each(ACTS)("%s", (_, act) => {
  /** The act, or taking it back, on a workbook that is opened anew. */
  const opened = async (): Promise<Trial> => {
    const host = await stage(act);
    return { host, work: act.act, state: () => stateOf(host) };
  };
  const openedDone = async (): Promise<Trial> => {
    const host = await stage(act);
    const written = await act.act();
    return { host, work: () => takeBack(act, written), state: () => stateOf(host) };
  };

  test("and taken back: the workbook is what it was", async () => {
    const host = await stage(act);
    const before = stateOf(host);
    const written = await act.act();
    expect(stateOf(host)).not.toEqual(before);
    await takeBack(act, written);
    expect(stateOf(host)).toEqual(before);
  });

  test.each(POINTS)("a fault %s any batch leaves the workbook as before or as intended", (point) =>
    hitEveryBatch(opened, point),
  );

  test.each(POINTS)("a fault %s any batch of taking it back does neither more nor less", (point) =>
    hitEveryBatch(openedDone, point),
  );
});

test("the first of two lessons is not taken back from under the second", async () => {
  const host = await open();
  const start = stateOf(host);
  const first = await learn([unit("Phòng Hai")], "vi");
  const second = await learn([unit("Phòng Ba")], "vi");
  const before = stateOf(host);
  const refused = await refusal(takeBackCatalogue(first));
  expect(refused).toMatchObject({ reason: "changed", outcome: "unchanged" });
  expect(stateOf(host)).toEqual(before);
  await takeBackCatalogue(second);
  await takeBackCatalogue(first);
  expect(stateOf(host)).toEqual(start);
});
