import { planSummary } from "../../src/flows/planSummary";
import { undoAction } from "../../src/flows/undoAction";
import type { Host } from "../../src/host/createHost";
import { contents } from "../excel/openRows";
import { workbookState } from "../excel/workbookState";
import { keepingIn, memoryStore } from "./keeping";
import { AS_OF, openQuarter, QUARTER, shownOn, SUMMARY, summarize } from "./summaryHost";

const REGISTER = "Sổ nhiệm vụ";

/** A row of the summary by what stands in one of its columns. */
const rowWith = (rows: readonly unknown[][], column: number, text: string) =>
  rows.findIndex((row) => row[column] === text);

async function type(sheet: string, cell: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[text]];
    await context.sync();
  });
}

test("every figure of the worked example is what the sheet's own formulas give", async () => {
  await openQuarter();
  await summarize();
  const rows = await shownOn(SUMMARY);
  const line = (name: string) => rows[rowWith(rows, 1, name)]!.slice(2, 12);
  expect(rows[0]![10]).toBe("✓ Số liệu khớp");
  expect(line("Văn phòng Sở")).toEqual([7, 3, 0, 2, 0, 1, 0, 1, 0, 0.5]);
  expect(line("Phòng Xây dựng, kiểm tra văn bản và thi hành pháp luật")).toEqual([
    5, 1, 1, 1, 1, 1, 1, 0, 0, 0.25,
  ]);
  expect(line("Các phòng, đơn vị thuộc Sở")).toEqual([3, 0, 0, 0, 0, 0, 0, 1, 2, 0]);
  expect(line("Tổng cộng")).toEqual([25, 9, 1, 4, 3, 3, 2, 2, 2, expect.closeTo(9 / 21)]);
  expect(line("Cải cách thủ tục hành chính")).toEqual([6, 2, 0, 1, 0, 1, 1, 1, 0, 0.5]);
  const late = rowWith(rows, 1, "4.3. Đánh giá an toàn mạng nội bộ của Sở");
  expect(rows.slice(late, late + 3).map((row) => [row[0], row[6], row[11]])).toEqual([
    [1, "Văn phòng Sở", 25],
    [2, "Phòng Xây dựng, kiểm tra văn bản và thi hành pháp luật", 10],
    [3, "Phòng Bổ trợ và hành chính tư pháp", 10],
  ]);
  const share = rows[rowWith(rows, 1, "Tỷ lệ hồ sơ đăng ký khai sinh nộp trực tuyến")]!;
  expect(share.slice(6, 13)).toEqual([
    29502,
    "",
    33360,
    "",
    expect.closeTo(0.8844, 4),
    expect.closeTo(-1.6, 9),
    "Chưa đạt",
  ]);
});

test("another as-of day recalculates by itself: three days earlier two tasks are not overdue yet", async () => {
  await openQuarter();
  await summarize();
  await Excel.run(async (context) => {
    context.workbook.names.getItem("TH_NgayTinh").getRange().values = [[45991]];
    await context.sync();
  });
  const rows = await shownOn(SUMMARY);
  const overall = rowWith(rows, 1, "Quá hạn, chưa hoàn thành");
  expect(rows[overall]![3]).toBe(1);
  expect(rows[0]![10]).toBe("✓ Số liệu khớp");
});

test("built again nothing changes; the sheets of the user are never touched", async () => {
  const host = await openQuarter();
  const sources = () => JSON.stringify(host.workbook.worksheets.slice(0, 2).map(({ model }) => model));
  const before = sources();
  await summarize();
  host.recalculate();
  const first = contents(host.workbook);
  const again = await summarize();
  host.recalculate();
  expect(contents(host.workbook)).toBe(first);
  expect(sources()).toBe(before);
  expect([again.earlier?.sheet, again.gone]).toEqual([SUMMARY, []]);
});

test("typed remarks, letterhead and signers are found again; a remark without a row is named", async () => {
  const host = await openQuarter();
  await summarize();
  const rows = await shownOn(SUMMARY);
  const unit = rowWith(rows, 1, "Các phòng, đơn vị thuộc Sở") + 1;
  const late = rowWith(rows, 1, "4.3. Đánh giá an toàn mạng nội bộ của Sở") + 1;
  await type(SUMMARY, `M${unit}`, "Đã nhắc ngày 09/12");
  await type(SUMMARY, `M${late}`, "Chờ kinh phí");
  await type(SUMMARY, "A8", "Phụ lục số 02");
  await type(SUMMARY, `H${rowWith(rows, 7, "GIÁM ĐỐC") + 1}`, "KT. GIÁM ĐỐC");
  host.workbook.getWorksheet("Phụ lục 01")!.getCell("F33").value = "Hoàn thành ngày 14/11/2025";
  const plan = await summarize();
  expect(plan.remarks).toEqual({ kept: 1, lost: ["4.3. đánh giá an toàn mạng nội bộ của sở: Chờ kinh phí"] });
  const after = await shownOn(SUMMARY);
  expect(after[rowWith(after, 1, "Các phòng, đơn vị thuộc Sở")]![12]).toBe("Đã nhắc ngày 09/12");
  expect(after[7]![0]).toBe("Phụ lục số 02");
  expect(rowWith(after, 7, "KT. GIÁM ĐỐC")).toBeGreaterThan(0);
});

test("a task that vanished from its sheet is named", async () => {
  const host = await openQuarter();
  await summarize();
  host.workbook.getWorksheet("Phụ lục 01")!.getCell("B36").value = "Việc khác hẳn trước đây";
  const plan = await planSummary({ asOf: AS_OF, period: QUARTER });
  expect(plan.gone).toEqual(["4.6. Ký số văn bản đi"]);
});

test.each([
  ["a first summary", 0],
  ["a summary built again", 1],
])("taking %s back leaves the workbook as before", async (_, runs) => {
  const host = await openQuarter();
  const result = host.workbook.getWorksheet("Phụ lục 01")!.getCell("F33");
  for (let run = 0; run < runs; run++) await summarize();
  const before = await wholeState(host);
  result.value = "Đang thực hiện";
  const keeping = keepingIn(memoryStore());
  await summarize(QUARTER, keeping);
  await undoAction(latest(keeping).id, keeping.store);
  result.value = "Chưa thực hiện";
  expect(await wholeState(host)).toEqual(before);
});

/** What people see, and every formula. */
async function wholeState(host: Host): Promise<unknown> {
  const state = await workbookState(host);
  const formulas = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => sheet.getUsedRange(true).load("address,formulas"));
    await context.sync();
    return ranges.map(({ address, formulas: cells }) => [address, cells]);
  });
  return { state, formulas };
}

function latest({ store }: ReturnType<typeof keepingIn>): { id: string } {
  const texts = (store as ReturnType<typeof memoryStore>).texts;
  const [text = ""] = texts.values();
  const { entries } = JSON.parse(text) as { entries: { id: string; action: string }[] };
  expect(entries.map(({ action }) => action)).toEqual(["summary"]);
  return entries.at(-1)!;
}

test("the summary of an earlier quarter keeps its figures when the next one is built", async () => {
  await openQuarter();
  await summarize({ name: "Quý III", year: 2025 });
  const before = await shownOn("Tổng hợp quý III-2025");
  await summarize();
  expect(await shownOn("Tổng hợp quý III-2025")).toEqual(before);
  expect((await shownOn(SUMMARY))[0]![10]).toBe("✓ Số liệu khớp");
});

test("an earlier quarter built again after a later one stands in its own sheet, and the later one keeps its figures", async () => {
  const host = await openQuarter();
  await summarize({ name: "Quý III", year: 2025 });
  await summarize();
  const later = await shownOn(SUMMARY);
  const sheets = host.workbook.worksheets.map(({ name }) => name);
  await summarize({ name: "Quý III", year: 2025 });
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(sheets);
  expect((await shownOn("Tổng hợp quý III-2025"))[0]![10]).toBe("✓ Số liệu khớp");
  expect(await shownOn(SUMMARY)).toEqual(later);
});

test("text that begins like a formula stays text, names with signs that Excel takes for placeholders are counted", async () => {
  const host = await openQuarter();
  const sheet = host.workbook.getWorksheet("Phụ lục 01")!;
  sheet.getCell("B10").value = "=Trình kế hoạch? (bản *)";
  sheet.getCell("C10").value = "Tổ công tác 1*2~3?4";
  const plan = await summarize();
  const [first] = plan.register;
  const shown = await shownOn(REGISTER);
  expect(shown[4]!.slice(5, 7)).toEqual([first!.task, "Tổ công tác 1*2~3?4"]);
  const rows = await shownOn(SUMMARY);
  expect(rows[rowWith(rows, 1, "Tổ công tác 1*2~3?4")]!.slice(2, 4)).toEqual([1, 0]);
  expect(rows[0]![10]).toBe("✓ Số liệu khớp");
});
