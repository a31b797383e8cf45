import ExcelJS from "exceljs";
import { buildSummary } from "../src/flows/buildSummary";
import { planSummary } from "../src/flows/planSummary";
import { createHost } from "../src/host/createHost";
import { openWorkbook } from "../src/host/workbookFile";
import { step, timed } from "./benchSteps";
import { longWorkbook } from "./longWorkbook";

const AS_OF = "2025-06-30";

/** Fields that a plan is divided into; the summary has a line for each. */
const MOST_SECTIONS = 20;

/** Sums up a workbook of so many tasks, and once more; prints time, syncs and bytes beside exceljs reading the same file. */
export async function benchSummary(tasks: number): Promise<void> {
  const bytes = new Uint8Array(
    await longWorkbook(tasks, Math.max(20, tasks / MOST_SECTIONS)).xlsx.writeBuffer(),
  );
  const load = await timed(() => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer));
  const opened = await openWorkbook(bytes);
  const host = createHost(opened.workbook, { fileName: "bench.xlsx", platform: "web" });
  host.connect();
  console.log(`summary of ${tasks} tasks; exceljs alone loads the file in ${load.ms.toFixed(0)} ms`);
  const request = { asOf: AS_OF, period: { name: "Quý II", year: 2025 } };
  const plan = await step(host, "reading and counting", () => planSummary(request));
  console.log(`  rows of the register ${plan.register.length}`);
  await step(host, "building", () => buildSummary(plan, { time: "08:00", day: AS_OF }));
  host.disconnect();
}
