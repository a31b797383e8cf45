import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cellAddress } from "../../src/core/grid/address";
import { fillIndicators, planIndicators } from "../../src/flows/fillIndicators";
import { createHost } from "../../src/host/createHost";
import { loadOffice } from "../../src/host/officeRealm";
import { openWorkbook, saveWorkbook } from "../../src/host/workbookFile";
import { recalculated } from "./recalculate";

const SAMPLE = join(__dirname, "../../assets/samples/chi-tieu.xlsx");

test("LibreOffice calculates every filled formula to the value that core calculated", async () => {
  const opened = await openWorkbook(new Uint8Array(await readFile(SAMPLE)));
  await loadOffice();
  createHost(opened.workbook).connect();
  const { sheets } = await planIndicators({ sheets: "all", asOf: "2025-12-10" });
  await fillIndicators(sheets);
  const workbook = await recalculated(await saveWorkbook(opened));
  let compared = 0;
  for (const { sheet, fill } of sheets)
    for (const { row, column, shows } of fill) {
      const value = workbook.getWorksheet(sheet)!.getCell(row + 1, column + 1).result ?? "";
      const expected = typeof shows === "number" ? expect.closeTo(shows, 9) : shows;
      expect([cellAddress(row, column), value]).toEqual([cellAddress(row, column), expected]);
      compared++;
    }
  expect(compared).toBe(66);
});
