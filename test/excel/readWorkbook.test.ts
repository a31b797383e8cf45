import { ExcelFailure } from "../../src/excel/excelFailure";
import { readWorkbook, type ReadRequest } from "../../src/excel/readWorkbook";
import { openRows } from "./openRows";

const ALL: ReadRequest = { sheets: "all", isOwnSheet: (name) => name === "Danh mục" };
const LINE = ["1", "Lập danh mục văn bản", "Văn phòng Sở", "Quý IV/2025"];

test("values, formats, merges, bold and hidden rows and columns of the used part", async () => {
  const host = await openRows({
    "Phụ lục 01": [[], [null, "STT", "Nhiệm vụ"], [null, 1.3, "Rà soát"], [null, "", "Lập"]],
  });
  const sheet = host.workbook.getWorksheet("Phụ lục 01")!;
  sheet.getCell("B3").numFmt = "0.00";
  sheet.getRow(2).font = { bold: true };
  sheet.getCell("B2").font = { bold: true };
  sheet.getRow(4).hidden = true;
  sheet.getColumn(3).hidden = true;
  sheet.mergeCells("B3:B4");
  const { sheets } = await readWorkbook(ALL);
  const { grid } = sheets[0]!;
  expect(grid).toMatchObject({ name: "Phụ lục 01", top: 1, left: 1 });
  expect(grid.values).toEqual([
    ["STT", "Nhiệm vụ"],
    [1.3, "Rà soát"],
    ["", "Lập"],
  ]);
  expect(grid.numberFormats[1]).toEqual(["0.00", "General"]);
  expect(grid.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 1 }]);
  expect([...grid.boldRows]).toEqual([1]);
  expect([...grid.hiddenRows]).toEqual([3]);
  expect([...grid.hiddenColumns]).toEqual([2]);
});

test("two syncs and one per band", async () => {
  const host = await openRows({ "Kế hoạch": Array.from({ length: 3000 }, () => LINE) });
  await readWorkbook(ALL);
  expect(host.counters.syncs).toBe(2 + 2);
});

test("empty sheets and sheets of ours are not read", async () => {
  await openRows({ Trống: [], "Danh mục": [LINE], "Kế hoạch": [LINE] });
  const scan = await readWorkbook(ALL);
  expect(scan.sheets.map(({ grid }) => grid.name)).toEqual(["Kế hoạch"]);
  expect(scan.sheetNames).toEqual(["Trống", "Danh mục", "Kế hoạch"]);
  expect(scan.emptySheets).toEqual(["Trống"]);
});

test("a sheet that is read besides the chosen ones and holds nothing is none of the empty ones", async () => {
  await openRows({ "Kế hoạch": [LINE], "Danh mục": [] });
  const { emptySheets } = await readWorkbook({ ...ALL, isReadToo: (name) => name === "Danh mục" });
  expect(emptySheets).toEqual([]);
});

test("a sheet is found whatever the case and accents' form of its name", async () => {
  await openRows({ "Phụ lục 01": [LINE], "Phụ lục 02": [LINE] });
  const scan = await readWorkbook({ ...ALL, sheets: ["phụ lục 02".normalize("NFD")] });
  expect(scan.sheets.map(({ grid }) => grid.name)).toEqual(["Phụ lục 02"]);
});

test("more than 512 merged areas are read in smaller bands", async () => {
  const host = await openRows({ "Kế hoạch": Array.from({ length: 1400 }, () => LINE) });
  const sheet = host.workbook.getWorksheet("Kế hoạch")!;
  for (let row = 1; row <= 1400; row += 2) sheet.mergeCells(row, 3, row + 1, 3);
  const { sheets } = await readWorkbook(ALL);
  expect(sheets[0]!.grid.merges).toHaveLength(700);
  expect(sheets[0]!.grid.values).toHaveLength(1400);
});

test("texts too heavy for one answer of Excel on the web are read in smaller bands", async () => {
  const long = ["1", "Rà soát ".repeat(400), "Lập danh mục ".repeat(300), "x"];
  const host = await openRows({ "Kế hoạch": Array.from({ length: 2500 }, () => long) }, { platform: "web" });
  const { sheets } = await readWorkbook(ALL);
  expect(sheets[0]!.grid.values).toHaveLength(2500);
  expect(host.counters.syncs).toBeGreaterThan(4);
});

test("one row of 16,384 columns is refused by name", async () => {
  await openRows({ "Kế hoạch": [Array.from({ length: 16_384 }, (_, column) => column)] });
  const failure = readWorkbook(ALL);
  await expect(failure).rejects.toMatchObject({
    reason: "tooWide",
    values: { sheet: "Kế hoạch", columns: 16_384 },
  });
});

test("reading can be stopped between bands", async () => {
  await openRows({ "Kế hoạch": Array.from({ length: 9000 }, () => LINE) });
  const controller = new AbortController();
  const rowsRead: number[] = [];
  const reading = readWorkbook({
    ...ALL,
    signal: controller.signal,
    onProgress: ({ done }) => {
      rowsRead.push(done);
      controller.abort();
    },
  });
  await expect(reading).rejects.toMatchObject({ reason: "stopped" });
  expect(rowsRead).toHaveLength(1);
});

test("how far the reading is: the rows, the sheet, and which of how many that have any", async () => {
  await openRows({ "Phụ lục 01": [LINE, LINE], "Trang trống": [], "Phụ lục 02": [LINE] });
  const heard: unknown[] = [];
  await readWorkbook({ ...ALL, onProgress: (progress) => heard.push(progress) });
  expect(heard).toEqual([
    { sheet: "Phụ lục 01", done: 2, total: 2, number: 1, sheets: 2 },
    { sheet: "Phụ lục 02", done: 1, total: 1, number: 2, sheets: 2 },
  ]);
});

test("a sheet that is gone is named", async () => {
  await openRows({ "Kế hoạch": [LINE] });
  const failure = readWorkbook({ ...ALL, sheets: ["Phụ lục"] });
  await expect(failure).rejects.toBeInstanceOf(ExcelFailure);
  await expect(failure).rejects.toMatchObject({ reason: "sheetGone", values: { sheet: "Phụ lục" } });
});

test("while a cell is being edited reading waits", async () => {
  const host = await openRows({ "Kế hoạch": [LINE] });
  host.faults.cellEditing = true;
  let isRead = false;
  const reading = readWorkbook(ALL).then(() => (isRead = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isRead).toBe(false);
  host.faults.cellEditing = false;
  await reading;
});

test.each([
  ["InvalidOperationInCellEditMode", "cellEdit"],
  ["AccessDenied", "protected"],
  ["TooManyRequests", "busy"],
  ["GeneralException", "unknown"],
])("the code %s means %s", async (code, reason) => {
  const host = await openRows({ "Kế hoạch": [LINE] });
  host.faults.failNext(code);
  await expect(readWorkbook(ALL)).rejects.toMatchObject({ reason, outcome: "unchanged" });
});

test("a protected and a filtered sheet say so", async () => {
  const host = await openRows({ "Phụ lục 01": [LINE], "Phụ lục 02": [LINE] });
  await host.workbook.getWorksheet("Phụ lục 01")!.protect("", {});
  const scan = await readWorkbook(ALL);
  expect(scan.sheets.map(({ isProtected }) => isProtected)).toEqual([true, false]);
});
