import { planSample } from "../../scripts/samples/planSample";
import { longWorkbook } from "../../scripts/longWorkbook";
import { checkWorkbook, type CheckedWorkbook } from "../../src/flows/checkWorkbook";
import { recheckWorkbook } from "../../src/flows/recheckWorkbook";
import type { Host } from "../../src/host/createHost";
import { openHost } from "../excel/openRows";

const AS_OF = "2025-06-30";
const SHEET = "Phụ lục 01";

/** A checked workbook, and what a person then writes into one of its sheets. */
async function checked(workbook = planSample()): Promise<{ host: Host; before: CheckedWorkbook }> {
  const host = await openHost(workbook);
  return { host, before: await checkWorkbook({ sheets: "all", asOf: AS_OF }) };
}

/** What a new check of everything says of one sheet. */
async function wholeCheck(sheet: string) {
  const now = await checkWorkbook({ sheets: "all", asOf: AS_OF });
  return now.sheets.find(({ name }) => name === sheet)!;
}

test.each<[string, string, string | number]>([
  ["a missing lead is written", "C13", "Văn phòng Sở"],
  ["a lead is taken out", "C14", ""],
  ["a deadline is mistyped", "E15", "31/4/2025"],
  ["a deadline becomes a number", "E16", 45_700],
  ["a number of a task is changed", "A16", "99"],
  ["a task repeats another", "B17", "Rà soát thủ tục"],
  ["a heading gets another name", "C11", "Ghi chú"],
  ["something is written below the table", "B140", "Nhiệm vụ thêm vào cuối"],
  ["something is written beside the table", "J20", "x"],
  ["a formula is written", "F15", "=1/0"],
])(
  "%s: the edited row alone is read, and the findings are those of a check of everything",
  async (_, cell, value) => {
    const { host, before } = await checked();
    host.editCell(SHEET, cell, value);
    host.counters.reset();
    const now = await recheckWorkbook({ workbook: before, sheet: SHEET, edited: [cell] });
    expect(host.counters.syncs).toBeLessThanOrEqual(2);
    expect(now?.sheets.find(({ name }) => name === SHEET)).toEqual(await wholeCheck(SHEET));
  },
);

test("several cells are written before the check follows, among them an area that was pasted", async () => {
  const { host, before } = await checked();
  for (const [cell, value] of [
    ["C13", "Văn phòng Sở"],
    ["C14", "Thanh tra Sở"],
    ["E20", "Quý V"],
  ] as const)
    host.editCell(SHEET, cell, value);
  const now = await recheckWorkbook({ workbook: before, sheet: SHEET, edited: ["C13:C14", "E20"] });
  expect(now?.sheets[0]).toEqual(await wholeCheck(SHEET));
});

test("a pasted area with empty cells may bring merged ones: it is left to the next check", async () => {
  const { host, before } = await checked();
  host.editCell(SHEET, "C14", "");
  expect(await recheckWorkbook({ workbook: before, sheet: SHEET, edited: ["C13:C14"] })).toBeUndefined();
});

test("a formula elsewhere whose value changed with the edit is read again too", async () => {
  const workbook = planSample();
  const sheet = workbook.getWorksheet(SHEET)!;
  sheet.getCell("C13").value = { formula: 'IF(J14="x","","Văn phòng Sở")', result: "Văn phòng Sở" };
  const { host, before } = await checked(workbook);
  host.editCell(SHEET, "J14", "x");
  const now = await recheckWorkbook({ workbook: before, sheet: SHEET, edited: ["J14"] });
  const found = now?.sheets[0]?.findings.filter(
    ({ cell, rule }) => cell === "C13" && rule === "missing-lead",
  );
  expect(found).toHaveLength(1);
  expect(now?.sheets[0]).toEqual(await wholeCheck(SHEET));
});

test("the year in the title holds for the other sheets too: they are checked with it", async () => {
  const workbook = planSample();
  const { host, before } = await checked(workbook);
  const title = workbook.getWorksheet(SHEET)!;
  let cell = "";
  title.eachRow((row) =>
    row.eachCell(({ address, value }) => {
      if (cell === "" && /2025/u.test(String(value))) cell = address;
    }),
  );
  const text = String(title.getCell(cell).value).replaceAll("2025", "2024");
  host.editCell(SHEET, cell, text);
  const now = await recheckWorkbook({ workbook: before, sheet: SHEET, edited: [cell] });
  const whole = await checkWorkbook({ sheets: "all", asOf: AS_OF });
  expect(now?.plan).toEqual(whole.plan);
  expect(now?.sheets.find(({ name }) => name === SHEET)).toEqual(await wholeCheck(SHEET));
});

test("a sheet that was renamed or deleted in the meantime is said to be gone", async () => {
  const { host, before } = await checked();
  host.workbook.getWorksheet(SHEET)!.name = "Tên khác";
  await expect(recheckWorkbook({ workbook: before, sheet: SHEET, edited: ["C13"] })).rejects.toMatchObject({
    reason: "sheetGone",
  });
});

test("a sheet that was never checked has nothing to go on from", async () => {
  const { before } = await checked();
  expect(await recheckWorkbook({ workbook: before, sheet: "Trang lạ", edited: ["C13"] })).toBeUndefined();
});

test("ten edits one after the other on a long sheet: each takes at most two syncs", async () => {
  const { host, before } = await checked(longWorkbook(300));
  let workbook = before;
  const [sheet] = host.workbook.worksheets;
  for (let edit = 0; edit < 10; edit++) {
    const cell = `${"BCDEF"[edit % 5]}${150 + edit}`;
    host.editCell(sheet!.name, cell, ["", "Văn phòng Sở", "Quý V"][edit % 3]!);
    host.counters.reset();
    const now = await recheckWorkbook({ workbook, sheet: sheet!.name, edited: [cell] });
    expect(host.counters.syncs).toBe(2);
    workbook = { ...workbook, ...now };
  }
  expect(workbook.sheets[0]).toEqual(await wholeCheck(sheet!.name));
});
