import ExcelJS from "exceljs";
import type { ChangeRecord } from "../../src/core/journal/changeRecord";
import { applyEdits } from "../../src/excel/applyEdits";
import { ExcelFailure } from "../../src/excel/excelFailure";
import type { Host } from "../../src/host/createHost";
import { REGISTER, registerDraft, SUMMARY, summaryDraft, type Units } from "./builtDrafts";
import { openHost } from "./openRows";
import { workbookState } from "./workbookState";

const FEW: Units = { "Văn phòng": ["xong", "đang", "xong"], "Thanh tra": ["đang"] };
const MORE: Units = { ...FEW, "Bổ trợ": ["đang", "xong"], "Trung tâm": ["xong"] };

const build = (units: Units, keep?: (records: readonly ChangeRecord[]) => void) =>
  applyEdits([{ kind: "built-sheets", drafts: [registerDraft(units), summaryDraft(units)] }], keep);

const names = ({ workbook }: Host) => workbook.worksheets.map(({ name }) => name);

/** A workbook of the user's, with a formula that counts on our table. */
async function open(options = {}): Promise<Host> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Phụ lục 01").getCell("A1").value = "Biểu của đơn vị";
  return openHost(workbook, options);
}

test("both sheets come to the end of the workbook, with names that point into them", async () => {
  const host = await open();
  await build(FEW);
  expect(names(host)).toEqual(["Phụ lục 01", REGISTER, SUMMARY]);
  await Excel.run(async (context) => {
    const day = context.workbook.names.getItem("TH_NgayTinh").load("formula");
    const total = context.workbook.worksheets.getItem(SUMMARY).getRange("A7:C7").load("values");
    await context.sync();
    expect(day.formula).toBe(`='${SUMMARY}'!$A$1`);
    expect(total.values).toEqual([["Tổng cộng", 4, 2]]);
  });
  expect(host.notSaved()).toEqual(["chart: Theo đơn vị"]);
});

test.each([
  ["more rows", FEW, MORE],
  ["fewer rows", MORE, FEW],
  ["the same rows", FEW, FEW],
  ["nothing at all", FEW, {}],
  ["rows where nothing was", {}, FEW],
] as [string, Units, Units][])(
  "sheets that stand are written anew in place: %s",
  async (_what, first, then) => {
    const fresh = await open();
    await build(then);
    const expected = await workbookState(fresh);
    const host = await open();
    await build(first);
    await build(then);
    expect(await workbookState(host)).toEqual(expected);
  },
);

test("what the person set stays: widths, margins, orientation, scale, names of the register's sheet", async () => {
  const host = await open();
  await build(FEW);
  const [, register, summary] = host.workbook.worksheets;
  await Excel.run(async (context) => {
    const [, own, built] = (await loadSheets(context)) as [unknown, Excel.Worksheet, Excel.Worksheet];
    own.name = "Sổ của tôi";
    built.getRange("A1").format.columnWidth = 222;
    built.pageLayout.set({ orientation: "Portrait", leftMargin: 50, zoom: { scale: 77 } });
    await context.sync();
  });
  await build(MORE);
  expect(names(host)).toEqual(["Phụ lục 01", "Sổ của tôi", SUMMARY]);
  expect(summary?.pageSetup).toMatchObject({ orientation: "portrait", scale: 77, printArea: "A$3:D$11" });
  expect(register?.getCell("C9").value).toBe("Trung tâm");
  await Excel.run(async (context) => {
    const width = context.workbook.worksheets.getItem(SUMMARY).getRange("A1").format.load("columnWidth");
    await context.sync();
    expect(width.columnWidth).toBeCloseTo(222, 0);
  });
});

test("what somebody wrote below the register is not written over: nothing is done until it is moved", async () => {
  const host = await open();
  await build(FEW);
  host.editCell(REGISTER, "B8", "Người lập sổ");
  const before = await workbookState(host);
  await expect(build(MORE)).rejects.toMatchObject({
    reason: "belowTable",
    values: { sheet: REGISTER, cell: "B8", count: 3 },
    outcome: "unchanged",
  });
  expect(await workbookState(host)).toEqual(before);
  await build(FEW);
  host.editCell(REGISTER, "B8", "");
  host.editCell(REGISTER, "H8", "Người lập sổ");
  await build(MORE);
  expect(host.workbook.getWorksheet(REGISTER)?.getCell("H8").value).toBe("Người lập sổ");
});

async function loadSheets(context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items;
}

test("formulas of the user that count on the table stay whole", async () => {
  const host = await open();
  await build(FEW);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Phụ lục 01").getRange("B1:C1");
    cell.formulas = [['=COUNTIFS(SoNhiemVu[Tình trạng],"Hoàn thành")', `='${SUMMARY}'!A1`]];
    await context.sync();
  });
  await build(MORE);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Phụ lục 01").getRange("B1:C1").load("values,formulas");
    await context.sync();
    expect(cell.values).toEqual([[4, 46001]]);
    expect(cell.formulas[0]![1]).toBe(`='${SUMMARY}'!A1`);
  });
  expect(host.workbook.worksheets[0]?.getCell("A1").value).toBe("Biểu của đơn vị");
});

test("a filter on the register is cleared, one on the summary is named", async () => {
  const host = await open();
  await build(FEW);
  const register = host.workbook.getWorksheet(REGISTER)!;
  register.getRow(4).hidden = true;
  await build(MORE);
  expect(register.getRow(4).hidden).toBe(false);
  await Excel.run(async (context) => {
    const filter = { filterOn: "Values", values: ["Văn phòng"] } as const;
    context.workbook.worksheets.getItem(SUMMARY).autoFilter.apply("A4:D8", 0, filter as never);
    await context.sync();
  });
  await expect(build(FEW)).rejects.toMatchObject({ reason: "filtered", outcome: "unchanged" });
});

test("sheets of the user under the same names are left alone", async () => {
  const host = await open();
  for (const name of [REGISTER, SUMMARY]) host.workbook.addWorksheet(name).getCell("A1").value = "của tôi";
  await build(FEW);
  expect(names(host)).toEqual(["Phụ lục 01", REGISTER, SUMMARY, `${REGISTER} (2)`, `${SUMMARY} (2)`]);
  expect(host.workbook.worksheets[1]?.getCell("A1").value).toBe("của tôi");
});

test.each([
  ["a protected sheet of ours", (sheet: Excel.Worksheet) => sheet.protection.protect(), "protected", 1],
  [
    "a workbook that takes no sheets",
    (sheet: Excel.Worksheet) => sheet.context.workbook.protection.protect(),
    "structureLocked",
    0,
  ],
] as const)("%s is named and nothing is done", async (_what, lock, reason, runs) => {
  const host = await open();
  if (runs > 0) await build(FEW);
  await Excel.run(async (context) => {
    const sheets = await loadSheets(context);
    lock(sheets.at(-1)!);
    await context.sync();
  });
  const before = await workbookState(host);
  await expect(build(MORE)).rejects.toMatchObject({ reason, outcome: "unchanged" });
  expect(await workbookState(host)).toEqual(before);
});

test.each([
  ["sheets that were added go", []],
  ["sheets that stood stand as before", [FEW]],
  ["a chart and bars of another size come back", [MORE]],
] as [string, Units[]][])("taking back: %s", async (_what, runs) => {
  const host = await open();
  for (const units of runs) await build(units);
  const before = await workbookState(host);
  let records: readonly ChangeRecord[] = [];
  await build({ ...FEW, "Đơn vị mới": ["xong"] }, (kept) => (records = kept));
  expect(await workbookState(host)).not.toEqual(before);
  // as the journal keeps it
  const kept = JSON.parse(JSON.stringify(records)) as ChangeRecord[];
  await applyEdits(kept.map((record) => ({ kind: "restore", record })));
  expect(await workbookState(host)).toEqual(before);
});

test("a sheet that is gone cannot be put back", async () => {
  const host = await open();
  await build(FEW);
  let records: readonly ChangeRecord[] = [];
  await build(MORE, (kept) => (records = kept));
  host.workbook.removeWorksheet(host.workbook.getWorksheet(SUMMARY)!.id);
  const failure = applyEdits(records.map((record) => ({ kind: "restore", record })));
  await expect(failure).rejects.toBeInstanceOf(ExcelFailure);
  await expect(failure).rejects.toMatchObject({ reason: "sheetGone", outcome: "unchanged" });
});
