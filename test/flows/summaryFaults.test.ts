import { ExcelFailure } from "../../src/flows/failure";
import type { Host } from "../../src/host/createHost";
import { contents, openRows } from "../excel/openRows";
import { summarize, SUMMARY } from "./summaryHost";

const POINTS = ["before", "inside", "after"] as const;
const ROWS = [
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Kết quả"],
  [1, "Rà soát văn bản", "Văn phòng Sở", "Thanh tra Sở", "31/10/2025", "Đang thực hiện"],
  [2, "Lập báo cáo năm", "Thanh tra Sở", "Văn phòng Sở", "31/12/2025", "Hoàn thành ngày 05/12/2025"],
  [3, "Họp giao ban", "Văn phòng Sở", "Thanh tra Sở", "Hằng tháng", ""],
];

async function open(runsBefore: number): Promise<Host> {
  const host = await openRows({ "Kế hoạch": ROWS });
  for (let run = 0; run < runsBefore; run++) await summarize();
  host.counters.reset();
  return host;
}

async function measure(runsBefore: number): Promise<{ batches: number; actions: number }> {
  const host = await open(runsBefore);
  await summarize();
  return { batches: host.counters.syncs, actions: host.counters.actions };
}

test("reading takes at most three syncs, one per band, writing six", async () => {
  expect((await measure(0)).batches).toBeLessThanOrEqual(3 + 1 + 6);
  expect((await measure(1)).batches).toBeLessThanOrEqual(3 + 4 + 6);
});

const STATES = [
  ["a fresh workbook", 0],
  ["one that was summed up before", 1],
] as const;
const LONG = 180_000;

/** Rewriting with faults before and after every batch is in builtSheetsFaults, with smaller sheets. */
const CASES = [...POINTS.map((point) => [point, ...STATES[0]] as const), ["inside", ...STATES[1]] as const];

test.each(CASES)(
  "a fault %s any batch on %s leaves it as before or fully written",
  async (point, _, runsBefore) => {
    const { batches } = await measure(runsBefore);
    for (let batch = 1; batch <= batches; batch++) await failAt(batch, point, runsBefore);
  },
  LONG,
);

test.each(STATES)(
  "a fault inside a writing batch on %s, at any action",
  async (_, runsBefore) => {
    const { batches, actions } = await measure(runsBefore);
    for (let action = 0; action < actions; action += Math.ceil(actions / 8))
      for (const batch of [batches - 2, batches - 1]) await failAt(batch, "inside", runsBefore, action);
  },
  LONG,
);

async function failAt(
  batch: number,
  point: (typeof POINTS)[number],
  runsBefore: number,
  actionIndex?: number,
): Promise<void> {
  const host = await open(runsBefore);
  const before = await cellsOf(host);
  host.faults.failBatch(batch, point, actionIndex === undefined ? {} : { actionIndex });
  const failure = await summarize().then(
    () => undefined,
    (error: unknown) => error,
  );
  const where = `${point} batch ${batch}${actionIndex === undefined ? "" : `, action ${actionIndex}`}`;
  const names = host.workbook.worksheets.map((sheet) => sheet.name);
  if (failure === undefined) {
    expect([where, ...names]).toEqual([where, "Kế hoạch", "Kết quả kiểm tra", "Sổ nhiệm vụ", SUMMARY]);
    return;
  }
  expect(failure).toBeInstanceOf(ExcelFailure);
  expect([where, (failure as ExcelFailure).outcome]).not.toEqual([where, "partial"]);
  expect([where, await cellsOf(host)]).toEqual([where, before]);
}

/** On a fresh workbook all that a save would write; else what stands in the cells, since looks set anew are spelt out. */
async function cellsOf(host: Host): Promise<unknown> {
  host.recalculate();
  if (host.workbook.worksheets.length === 1) return contents(host.workbook);
  return Excel.run(async (context) => {
    const ranges = host.workbook.worksheets.map(({ name }) =>
      context.workbook.worksheets.getItem(name).getUsedRange(true).load("address,formulas,values"),
    );
    await context.sync();
    return ranges.map(({ address, formulas, values }) => [address, formulas, values]);
  });
}
