import type ExcelJS from "exceljs";
import { quarterSample } from "../../scripts/samples/quarterSample";
import { serialOfDay } from "../../src/core/calendar/day";
import { STATUS_COLUMNS } from "../../src/core/summary/parts/groups";
import { buildSummary } from "../../src/flows/buildSummary";
import { planSummary } from "../../src/flows/planSummary";
import { createHost } from "../../src/host/createHost";
import { loadOffice } from "../../src/host/officeRealm";
import { openWorkbook, saveWorkbook } from "../../src/host/workbookFile";
import { recalculated } from "./recalculate";

const SUMMARY = "Tổng hợp quý IV-2025";

/** The sample summed up in our host, and the same file as LibreOffice calculates it. */
async function summedUp() {
  const opened = await openWorkbook(new Uint8Array(await quarterSample().xlsx.writeBuffer()));
  await loadOffice();
  const host = createHost(opened.workbook);
  host.connect();
  const plan = await planSummary({ asOf: "2025-12-10", period: { name: "Quý IV", year: 2025 } });
  await buildSummary(plan, { time: "10:42", day: "2025-12-10" });
  host.recalculate();
  const theirs = await recalculated(await saveWorkbook(opened));
  return { figures: plan.model.figures, ours: opened.workbook, theirs };
}

/** A formula's result: "" for an empty text, a day as its serial. */
function resultOf(cell: ExcelJS.Cell): unknown {
  const { result = "" } = cell;
  return result instanceof Date ? serialOfDay(result.toISOString().slice(0, 10)) : result;
}

let built: Awaited<ReturnType<typeof summedUp>>;
beforeAll(async () => {
  built = await summedUp();
});

test("LibreOffice calculates the summary to the figures that core counted", () => {
  const { figures, theirs } = built;
  const sheet = theirs.getWorksheet(SUMMARY)!;

  const rowOf = (column: string, text: string) => {
    for (let row = 1; row <= sheet.rowCount; row++) {
      const cell = sheet.getCell(`${column}${row}`);
      if ((cell.formula ? resultOf(cell) : cell.value) === text) return row;
    }
    throw new Error(`no row says ${text}`);
  };
  const shown = (address: string) => resultOf(sheet.getCell(address));
  for (const { name, counts } of [
    ...figures.byLead,
    ...figures.bySection,
    { name: "Tổng cộng", counts: figures.overall },
  ]) {
    const row = rowOf("B", name);
    expect([name, shown(`C${row}`)]).toEqual([name, counts.total]);
    for (const [letter, status] of Object.entries(STATUS_COLUMNS))
      expect([name, status, shown(`${letter}${row}`)]).toEqual([name, status, counts[status]]);
  }
  for (const { index, task, lead, due } of [...figures.overdue, ...figures.dueNext]) {
    const row = rowOf("B", `${index}. ${task}`);
    expect([shown(`G${row}`), shown(`J${row}`)]).toEqual([lead, serialOfDay(due!)]);
  }
  expect(shown("K1")).toBe("✓ Số liệu khớp");
});

test("every formula of register and summary gives in LibreOffice what it gives in our host", () => {
  const { ours, theirs } = built;
  let compared = 0;
  for (const name of ["Sổ nhiệm vụ", SUMMARY])
    ours.getWorksheet(name)!.eachRow((line) =>
      line.eachCell((cell) => {
        if (!cell.formula || cell.formula.startsWith("HYPERLINK") || (cell.isMerged && cell.master !== cell))
          return;
        const result = resultOf(cell);
        const other = resultOf(theirs.getWorksheet(name)!.getCell(cell.address));
        const expected: unknown = typeof result === "number" ? expect.closeTo(result, 6) : result;
        expect([name, cell.address, other]).toEqual([name, cell.address, expected]);
        compared++;
      }),
    );
  expect(compared).toBeGreaterThan(350);
});
