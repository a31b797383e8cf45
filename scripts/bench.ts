import ExcelJS from "exceljs";
import { allFindings } from "../src/core/report/report";
import { checkWorkbook, type CheckedWorkbook } from "../src/flows/checkWorkbook";
import { recheckWorkbook } from "../src/flows/recheckWorkbook";
import { writeFindings } from "../src/flows/writeFindings";
import { createHost, type Host } from "../src/host/createHost";
import { loadOffice } from "../src/host/officeRealm";
import { openWorkbook } from "../src/host/workbookFile";
import { benchCheck } from "./benchCheck";
import { benchPane } from "./benchPane";
import { step, timed } from "./benchSteps";
import { benchSummary } from "./benchSummary";
import { runBundled } from "./runBundled";
import { longWorkbook } from "./longWorkbook";

const AS_OF = "2025-06-30";

/** Checks, marks and reports a workbook of so many tasks; prints time, syncs and bytes of each step. */
async function benchFlow(tasks: number): Promise<void> {
  const bytes = new Uint8Array(await longWorkbook(tasks).xlsx.writeBuffer());
  const load = await timed(() => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer));
  const opened = await timed(() => openWorkbook(bytes));
  const host = createHost(opened.result.workbook, { fileName: "bench.xlsx", platform: "web" });
  host.connect();
  console.log(
    `${tasks} tasks, ${(bytes.length / 1e6).toFixed(1)} MB; exceljs alone loads it in ${load.ms.toFixed(0)} ms`,
  );
  const check = await step(host, "check", () => checkWorkbook({ sheets: "all", asOf: AS_OF }));
  console.log(`  tables ${check.sheets[0]?.tables.length}, findings ${allFindings(check).length}`);
  await benchEdits(host, check);
  await step(host, "mark and report", () =>
    writeFindings(check, { time: "08:00", day: AS_OF, language: "vi" }),
  );
  await step(host, "the same again", () => writeAgain(check));
  host.disconnect();
}

/** Cells in the middle of the sheet, one in each column, that a person types into. */
const EDITS: readonly (readonly [column: string, text: string])[] = [
  ["B", "Nhiệm vụ mới giao trong tháng"],
  ["C", "Phòng Hành chính"],
  ["D", "Thanh tra Sở"],
  ["E", "31/4/2025"],
  ["F", "Báo cáo tổng kết"],
];
const EDITED_ROWS = 5;

/** Types into cells of the first sheet, one after the other, and lets the check follow; the fastest of each column beside a full check. */
async function benchEdits(host: Host, before: CheckedWorkbook): Promise<void> {
  const [sheet] = before.sheets;
  if (!sheet) return;
  const middle = Math.floor((sheet.tables[0]?.table.area.bottom ?? 0) / 2);
  const full = Math.min(...(await runs(() => checkWorkbook({ sheets: "all", asOf: AS_OF }))));
  let workbook = before;
  let slowest = 0;
  let syncs = 0;
  for (const [column, text] of EDITS) {
    let row = middle;
    const times = await runs(async () => {
      const cell = `${column}${++row}`;
      host.editCell(sheet.name, cell, text);
      host.counters.reset();
      const now = await recheckWorkbook({ workbook, sheet: sheet.name, edited: [cell] });
      syncs = Math.max(syncs, host.counters.syncs);
      workbook = { ...workbook, ...now };
    });
    slowest = Math.max(slowest, Math.min(...times));
  }
  console.log(
    `  an edit, in the slowest column: ${slowest.toFixed(0)} ms, ${syncs} syncs; a full check ${full.toFixed(0)} ms: ` +
      `${((slowest / full) * 100).toFixed(1)} % of it`,
  );
}

async function runs(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < EDITED_ROWS; run++) times.push((await timed(work)).ms);
  return times;
}

function writeAgain(check: CheckedWorkbook): Promise<void> {
  return writeFindings(check, { time: "08:01", day: AS_OF, language: "vi" });
}

async function main(): Promise<void> {
  await loadOffice();
  for (const tasks of [100, 10_000]) await benchFlow(tasks);
  for (const tasks of [100, 10_000]) await benchSummary(tasks);
  await benchCheck();
  await runBundled("benchDeadlines");
  await benchPane();
}

void main();
