import { performance } from "node:perf_hooks";
import ExcelJS from "exceljs";
import { allFindings } from "../src/core/report/report";
import { checkWorkbook, type CheckedWorkbook } from "../src/flows/checkWorkbook";
import { writeFindings } from "../src/flows/writeFindings";
import { createHost, type Host } from "../src/host/createHost";
import { loadOffice } from "../src/host/officeRealm";
import { openWorkbook } from "../src/host/workbookFile";
import { benchCheck } from "./benchCheck";
import { benchPane } from "./benchPane";
import { runBundled } from "./runBundled";
import { longWorkbook } from "./longWorkbook";

const AS_OF = "2025-06-30";

/** Milliseconds of one run, and what it gave. */
async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

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
  await step(host, "mark and report", () =>
    writeFindings(check, { time: "08:00", day: AS_OF, language: "vi" }),
  );
  await step(host, "the same again", () => writeAgain(check));
  host.disconnect();
}

function writeAgain(check: CheckedWorkbook): Promise<void> {
  return writeFindings(check, { time: "08:01", day: AS_OF, language: "vi" });
}

async function step<Result>(host: Host, name: string, work: () => Promise<Result>): Promise<Result> {
  host.counters.reset();
  const { ms, result } = await timed(work);
  const { syncs, actions, requestBytes, responseBytes } = host.counters;
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    `  ${name}: ${ms.toFixed(0)} ms, ${syncs} syncs, ${actions} actions, ${kB(requestBytes)} asked, ${kB(responseBytes)} answered`,
  );
  return result;
}

async function main(): Promise<void> {
  await loadOffice();
  for (const tasks of [100, 10_000]) await benchFlow(tasks);
  await benchCheck();
  await runBundled("benchDeadlines");
  await benchPane();
}

void main();
