import type ExcelJS from "exceljs";
import { quarterSample } from "../../scripts/samples/quarterSample";
import { buildSummary } from "../../src/flows/buildSummary";
import type { Keeping } from "../../src/flows/journalStore";
import { planSummary, type SummaryPlan } from "../../src/flows/planSummary";
import type { Host } from "../../src/host/createHost";
import { openHost } from "../excel/openRows";

export const QUARTER = { name: "Quý IV", year: 2025 };
export const SUMMARY = "Tổng hợp quý IV-2025";
export const AS_OF = "2025-12-10";
const NOW = { time: "10:42", day: AS_OF };

/** The worked example, open on the host. */
export function openQuarter(workbook: ExcelJS.Workbook = quarterSample()): Promise<Host> {
  return openHost(workbook);
}

/** Reads, decides and writes as one click does. */
export async function summarize(period = QUARTER, keeping?: Keeping): Promise<SummaryPlan> {
  const plan = await planSummary({ asOf: AS_OF, period });
  await buildSummary(plan, NOW, keeping);
  return plan;
}

/** What the cells of a sheet show, row by row; empty where there is nothing. */
export async function shownOn(sheet: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("values");
    await context.sync();
    return range.values;
  });
}
