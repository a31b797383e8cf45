import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import ExcelJS from "exceljs";
import type { CellValue, Grid } from "../src/core/grid/grid";
import { checkTables } from "../src/core/rules/check";
import { findPlanYears } from "../src/core/rules/planYear";
import { detectTables } from "../src/core/table/detectTables";
import { UNIT_CATALOGUE } from "../src/core/unit/unitCatalogue";
import { taskText } from "./longWorkbook";

/** What the core takes for a sheet of so many tasks, in milliseconds, and what it found there. */
interface CoreCheck {
  ms: number;
  findings: number;
}

/** One task row of a plan as people write it, and one in which every cell has a fault. */
type RowWriter = (task: number, section: number) => CellValue[];

const LEADS = ["Văn phòng Sở", "Thanh tra Sở", "Phòng Bổ trợ tư pháp", "Phòng Hành chính tư pháp"];
const HELPERS = ["Các phòng, đơn vị thuộc Sở", "Trung tâm Trợ giúp pháp lý nhà nước", "UBND cấp xã"];

const cleanRow: RowWriter = (task, section) => [
  `${section}.${(task % 20) + 1}`,
  taskText(task),
  LEADS[task % LEADS.length]!,
  HELPERS[task % HELPERS.length]!,
  [`Trước ngày ${1 + (task % 28)}/${1 + (task % 12)}/2025`, "Quý III/2025", "Thường xuyên"][task % 3]!,
  "Báo cáo",
];

/** Half of the faulty texts are distinct, as in a sheet that somebody has mistyped throughout. */
const faultyRow: RowWriter = (task, section) => {
  const some = task % 2 === 0 ? task : task % 10;
  return [
    [`${section}.1 `, "", "#REF!", `${section + 1}.9`][task % 4]!,
    [taskText(7).normalize("NFD"), `C«ng khai sè liÖu ®ît ${some}`, "", "#NAME?"][task % 4]!,
    [`Phòng Nghiệp vụ  ${some}`, "", "Văn phòng Sở; Thanh tra Sở", `V¨n phßng Së ${some}`][task % 4]!,
    ["-", `Câu lạc bộ cờ vua số  ${some}`, "Văn phòng Sở", "#N/A"][task % 4]!,
    [`trước ... đợt ${some}`, "31/4/2025", `năm 2025${some % 10}`, "1/31/2025", "", "quý V"][task % 6]!,
    `B¸o c¸o ®ît ${some}`,
  ];
};

const RUNS = 5;

/** Prints what the core alone takes: beside reading the file, for ten times the rows, for a sheet full of faults. */
export async function benchCheck(): Promise<void> {
  const reading = await readingTime(10_000);
  const clean = fastest(() => checkOf(planGrid(10_000, cleanRow)));
  const faulty = fastest(() => checkOf(planGrid(10_000, faultyRow)));
  const long = fastest(() => checkOf(planGrid(100_000, cleanRow)), 2);
  const longFaulty = fastest(() => checkOf(planGrid(100_000, faultyRow)), 2);
  const share = (part: CoreCheck, whole: CoreCheck) => (part.ms / whole.ms).toFixed(1);
  console.log(
    [
      `core check of 10,000 tasks, half of the texts distinct: ${clean.ms.toFixed(0)} ms; exceljs reads the file in ${reading.toFixed(0)} ms`,
      `core check of 100,000 tasks: ${long.ms.toFixed(0)} ms, ${share(long, clean)} times as long`,
      `core check of 10,000 tasks, every cell wrong: ${faulty.ms.toFixed(0)} ms, ${share(faulty, clean)} times as long, findings ${faulty.findings}`,
      `core check of 100,000 tasks, every cell wrong: ${longFaulty.ms.toFixed(0)} ms, ${share(longFaulty, long)} times as long, findings ${longFaulty.findings}`,
    ].join("\n"),
  );
}

/** The run that other work on the machine disturbed least. */
function fastest(run: () => CoreCheck, times = RUNS): CoreCheck {
  const runs = Array.from({ length: times }, () => {
    collectGarbage();
    return run();
  });
  return runs.reduce((best, other) => (other.ms < best.ms ? other : best));
}

/** What earlier steps left behind is not charged to the next one. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

/** How long exceljs takes to read the same clean sheet from its file, at its fastest. */
async function readingTime(tasks: number): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Kế hoạch").addRows(planGrid(tasks, cleanRow).values as CellValue[][]);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    collectGarbage();
    const start = performance.now();
    await new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

function checkOf(grid: Grid): CoreCheck {
  const start = performance.now();
  const tables = detectTables(grid);
  const plan = findPlanYears([{ grid, tables }], undefined, 2025);
  const settings = { planYear: plan.year, planYears: plan.span, asOf: "2025-06-30" };
  const { findings } = checkTables(grid, tables, { ...settings, catalogue: UNIT_CATALOGUE });
  return { ms: performance.now() - start, findings: findings.length };
}

function planGrid(tasks: number, writeRow: RowWriter): Grid {
  const values: CellValue[][] = [
    ["KẾ HOẠCH CÔNG TÁC NĂM 2025", "", "", "", "", ""],
    ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện", "Sản phẩm"],
  ];
  for (let task = 0; task < tasks; task++) {
    const section = Math.floor(task / 20) + 1;
    if (task % 20 === 0) values.push([String(section), `LĨNH VỰC CÔNG TÁC SỐ ${section}`, "", "", "", ""]);
    values.push(writeRow(task, section));
  }
  const general = values[0]!.map(() => "General");
  const none = new Set<number>();
  return {
    name: "Kế hoạch",
    top: 0,
    left: 0,
    values,
    numberFormats: values.map(() => general),
    merges: [],
    boldRows: none,
    hiddenRows: none,
    hiddenColumns: none,
  };
}
