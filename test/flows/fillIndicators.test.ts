import { join } from "node:path";
import type { Worksheet } from "exceljs";
import { readFile } from "node:fs/promises";
import { cellAddress } from "../../src/core/grid/address";
import { fillIndicators, planIndicators } from "../../src/flows/fillIndicators";
import { createHost, type Host } from "../../src/host/createHost";
import { loadOffice } from "../../src/host/officeRealm";
import { openWorkbook } from "../../src/host/workbookFile";
import { undoAction } from "../../src/flows/undoAction";
import { contents, openRows } from "../excel/openRows";
import { keepingIn, memoryStore } from "./keeping";
import { listChanges } from "./listChanges";

const SAMPLE = join(__dirname, "../../assets/samples/chi-tieu.xlsx");
const REQUEST = { sheets: "all", asOf: "2025-12-10" } as const;

async function openSample(): Promise<Host> {
  const { workbook } = await openWorkbook(new Uint8Array(await readFile(SAMPLE)));
  await loadOffice();
  const host = createHost(workbook);
  host.connect();
  return host;
}

/** What a cell shows once the host's engine has calculated it. */
async function shown(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

test("the sample fills completely, and every ratio is the one that the report prints", async () => {
  const host = await openSample();
  const { sheets } = await planIndicators(REQUEST);
  await fillIndicators(sheets);
  host.recalculate();
  const sheet = host.workbook.getWorksheet("Chỉ tiêu năm 2025")!;
  const printed: [number, number, number][] = [];
  for (let row = 9; row <= 24; row++) {
    const text = /([\d,]+)%/u.exec(String(sheet.getCell(row, 10).value))?.[1] ?? "";
    const decimals = text.split(",")[1]?.length ?? 0;
    const share = (await shown(sheet.name, `F${row}`)) as number;
    printed.push([row, Number((share * 100).toFixed(decimals)), Number(text.replace(",", "."))]);
  }
  expect(printed).toHaveLength(16);
  for (const [row, computed, typed] of printed) expect([row, computed]).toEqual([row, typed]);
});

test("the host's engine shows what core calculated, in every filled cell", async () => {
  const host = await openSample();
  const { sheets } = await planIndicators(REQUEST);
  await fillIndicators(sheets);
  host.recalculate();
  let compared = 0;
  for (const { sheet, fill } of sheets)
    for (const cell of fill) {
      const value = await shown(sheet, cellAddress(cell.row, cell.column));
      const expected = typeof cell.shows === "number" ? expect.closeTo(cell.shows, 10) : cell.shows;
      expect([cellAddress(cell.row, cell.column), value]).toEqual([
        cellAddress(cell.row, cell.column),
        expected,
      ]);
      compared++;
    }
  expect(compared).toBe(66);
});

test("running again changes nothing: all formulas are there", async () => {
  const host = await openSample();
  await fillIndicators((await planIndicators(REQUEST)).sheets);
  host.recalculate();
  const after = contents(host.workbook);
  const again = await planIndicators(REQUEST);
  expect(again.sheets.map(({ fill, kept, calculated }) => [fill.length, kept.length, calculated])).toEqual([
    [0, 0, 48],
    [0, 0, 12],
    [0, 0, 6],
  ]);
  await fillIndicators(again.sheets);
  expect(contents(host.workbook)).toBe(after);
});

const ROWS = [
  ["STT", "Chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ", "Chỉ tiêu giao"],
  [1, "Hồ sơ nộp trực tuyến", 45, 50, null, "từ 70% trở lên"],
  [2, "Khai sinh nộp trực tuyến", 29502, 33360, 0.85, "tối thiểu 90%"],
];

test("a typed figure stays and is compared; a formula of the user's stays unasked", async () => {
  const host = await openRows({ "Biểu 1": [...ROWS, [3, "Kết hôn nộp trực tuyến", 3, 4, null, "50%"]] });
  host.editCell("Biểu 1", "E4", "=3/4");
  host.recalculate();
  const { sheets } = await planIndicators(REQUEST);
  const [sheet] = sheets;
  expect(sheet?.fill.map(({ row }) => row)).toEqual([1]);
  expect(sheet?.kept.map(({ row, agrees }) => [row, agrees])).toEqual([[2, false]]);
  expect(sheet?.calculated).toBe(1);
  await fillIndicators(sheets);
  const written = host.workbook.getWorksheet("Biểu 1")!;
  expect([written.getCell("E3").value, written.getCell("E4").formula]).toEqual([0.85, "3/4"]);
});

test("a cell that was given a figure meanwhile stops the filling, and nothing is written", async () => {
  const host = await openRows({ "Biểu 1": ROWS });
  const { sheets } = await planIndicators(REQUEST);
  host.editCell("Biểu 1", "E2", "0.9");
  const before = contents(host.workbook);
  await expect(fillIndicators(sheets)).rejects.toMatchObject({ reason: "changed", values: { cell: "E2" } });
  expect(contents(host.workbook)).toBe(before);
});

test("filling is one action, and taking it back leaves the sheets as they were", async () => {
  const host = await openSample();
  const keeping = keepingIn(memoryStore());
  const sheetsOf = () => host.workbook.worksheets.map((sheet) => sheetContents(sheet));
  const before = sheetsOf();
  await fillIndicators((await planIndicators(REQUEST)).sheets, keeping);
  const [change, ...others] = await listChanges(keeping.store);
  expect([change?.action, change?.count, others]).toEqual(["formulas", 66, []]);
  await undoAction(change!.id, keeping.store);
  expect(sheetsOf()).toEqual(before);
  expect(await listChanges(keeping.store)).toEqual([]);
});

/** Every cell with what a save would write of it. */
function sheetContents(sheet: Worksheet): unknown[] {
  const cells: unknown[] = [];
  sheet.eachRow((row) => row.eachCell(({ address, value, numFmt }) => cells.push([address, value, numFmt])));
  return cells;
}

test("reading takes one sync more than the check, writing three, for 2,000 indicators", async () => {
  const rows = Array.from({ length: 2000 }, (_, at) => [
    at + 1,
    `Chỉ tiêu thứ ${at + 1}`,
    at,
    at + 1,
    null,
    "từ 70% trở lên",
  ]);
  const host = await openRows({ "Biểu 1": [ROWS[0]!, ...rows] });
  const { sheets } = await planIndicators(REQUEST);
  const reading = host.counters.syncs;
  await fillIndicators(sheets);
  expect(sheets[0]?.fill).toHaveLength(2000);
  // two syncs and two bands of rows as the check reads them, and one for the formulas
  expect([reading, host.counters.syncs - reading]).toEqual([5, 3]);
});
