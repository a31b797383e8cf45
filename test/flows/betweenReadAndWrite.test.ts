import { planSample } from "../../scripts/samples/planSample";
import type { SheetEdit } from "../../src/core/grid/edits";
import { applyFixes } from "../../src/flows/applyFixes";
import { checkWorkbook } from "../../src/flows/checkWorkbook";
import type { ExcelFailure } from "../../src/flows/failure";
import { markFindings } from "../../src/flows/markFindings";
import { undoAction } from "../../src/flows/undoAction";
import type { Host, HostOptions } from "../../src/host/createHost";
import { say } from "../../src/texts/say";
import { contents, openHost, openRows } from "../excel/openRows";
import { failureOf } from "../fixtures/faults";
import { keepingIn, memoryStore } from "./keeping";
import { listChanges } from "./listChanges";

const SHEET = "Phụ lục 01";
const sheetOf = ({ workbook }: Host) => workbook.getWorksheet(SHEET)!;

/** What happens to the workbook after it was read. */
const EVENTS: readonly (readonly [string, (host: Host) => unknown, string])[] = [
  ["the sheet is deleted", (host) => host.workbook.removeWorksheet(sheetOf(host).id), "sheetGone"],
  ["the sheet gets another name", (host) => (sheetOf(host).name = "Tên khác"), "sheetGone"],
  ["the sheet is protected", (host) => sheetOf(host).protect("", {}), "protected"],
  [
    "the sheet is filtered",
    (host) => {
      sheetOf(host).autoFilter = "A11:H40";
      sheetOf(host).getRow(14).hidden = true;
    },
    "filtered",
  ],
  ["somebody writes into the cell", (host) => host.editCell(SHEET, "D31", "người khác ghi"), "changed"],
];

async function fixes(rule: string): Promise<readonly (readonly SheetEdit[])[]> {
  const { sheets } = await checkWorkbook({ sheets: [SHEET], asOf: "2025-06-30" });
  return sheets.flatMap(({ findings }) =>
    findings.flatMap((finding) => (finding.rule === rule && finding.fix ? [finding.fix] : [])),
  );
}

/** The sentence that a person reads, with everything in it filled in. */
function sentence({ reason, values }: ExcelFailure): string {
  return say("vi", `error.${reason}`, values);
}

test.each(EVENTS)(
  "%s after the check: nothing is written, and the reason is said",
  async (_, happens, reason) => {
    const host = await openHost(planSample());
    const keeping = keepingIn(memoryStore());
    const read = await fixes("stray-spaces");
    await happens(host);
    const before = contents(host.workbook);
    const failure = await failureOf(
      applyFixes({ sheet: SHEET, action: "stray-spaces", fixes: read }, keeping),
    );
    expect([failure?.reason, failure?.outcome]).toEqual([reason, "unchanged"]);
    expect(sentence(failure!)).not.toMatch(/[{}]/u);
    expect(contents(host.workbook)).toBe(before);
    expect(await listChanges(keeping.store)).toEqual([]);
  },
);

test.each(EVENTS.filter(([, , reason]) => reason === "sheetGone"))(
  "%s between looking and writing: nothing is written, on no sheet",
  async (_, happens) => {
    const host = await openHost(planSample());
    const store = memoryStore();
    const { sheets } = await checkWorkbook({ sheets: [SHEET], asOf: "2025-06-30" });
    let before = "";
    const keeping = keepingIn({
      ...store,
      write: (workbook, text) => {
        if (before === "") {
          void happens(host);
          before = contents(host.workbook);
        }
        return store.write(workbook, text);
      },
    });
    // the other sheet is marked first, and is unmarked again
    const other = { ...sheets[0]!, name: "Ghi chú" };
    const failure = await failureOf(markFindings([other, sheets[0]!], keeping));
    expect([failure?.reason, failure?.outcome]).toEqual(["sheetGone", "restored"]);
    expect(contents(host.workbook)).toBe(before);
    expect(await listChanges(keeping.store)).toEqual([]);
  },
);

test("a person who is typing into a cell is waited for", async () => {
  const host = await openHost(planSample());
  const keeping = keepingIn(memoryStore());
  const read = await fixes("stray-spaces");
  host.faults.cellEditing = true;
  setTimeout(() => (host.faults.cellEditing = false), 30);
  await applyFixes({ sheet: SHEET, action: "stray-spaces", fixes: read }, keeping);
  expect(sheetOf(host).getCell("D31").value).toBe("Tổ Công nghệ thông tin");
});

test("more than Excel on the web takes at once is refused as a whole, in a sentence", async () => {
  const long = "nội dung rất dài ".repeat(1_800);
  const rows = Array.from({ length: 200 }, () => [long]);
  const web: HostOptions = { platform: "web" };
  const host = await openRows({ [SHEET]: rows.map(() => ["a"]) }, web);
  const keeping = keepingIn(memoryStore());
  const edits = rows.map(([text], row): SheetEdit[] => [
    { kind: "set-text", sheet: SHEET, row, column: 0, before: "a", text: text! },
  ]);
  const before = contents(host.workbook);
  const failure = await failureOf(
    applyFixes({ sheet: SHEET, action: "stray-spaces", fixes: edits }, keeping),
  );
  expect([failure?.reason, failure?.outcome]).toEqual(["tooHeavy", "unchanged"]);
  expect(sentence(failure!)).toMatch(/chưa ghi gì/u);
  expect(contents(host.workbook)).toBe(before);
  expect(await listChanges(keeping.store)).toEqual([]);
});

test("an action on a sheet that has another name by now is taken back there", async () => {
  const host = await openHost(planSample());
  const keeping = keepingIn(memoryStore());
  const before = sheetOf(host).getCell("D31").value;
  await applyFixes({ sheet: SHEET, action: "stray-spaces", fixes: await fixes("stray-spaces") }, keeping);
  sheetOf(host).name = "Biểu mới";
  const [last] = await listChanges(keeping.store);
  expect(last?.sheet).toBe("Biểu mới");
  await undoAction(last!.id, keeping.store);
  expect(host.workbook.getWorksheet("Biểu mới")!.getCell("D31").value).toBe(before);
  expect(await listChanges(keeping.store)).toEqual([]);
});
