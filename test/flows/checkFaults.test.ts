import { checkWorkbook } from "../../src/flows/checkWorkbook";
import { ExcelFailure } from "../../src/flows/failure";
import { writeFindings } from "../../src/flows/writeFindings";
import { planSample } from "../../scripts/samples/planSample";
import { contents, openHost } from "../excel/openRows";

const SETTINGS = { time: "10:42", day: "2025-06-30", language: "vi" as const };
const POINTS = ["before", "inside", "after"] as const;

/** The main flow: check, then mark and write the findings sheet. */
async function run(): Promise<void> {
  await writeFindings(await checkWorkbook({ sheets: "all", asOf: "2025-06-30" }), SETTINGS);
}

async function open(runsBefore: number) {
  const host = await openHost(planSample());
  for (let run_ = 0; run_ < runsBefore; run_++) await run();
  host.counters.reset();
  return host;
}

/** Batches of the flow, and actions in all of them; nearly all are in the one that writes. */
async function measure(runsBefore: number): Promise<{ batches: number; actions: number }> {
  const host = await open(runsBefore);
  await run();
  return { batches: host.counters.syncs, actions: host.counters.actions };
}

// a sheet without findings may carry old marks: what they look like is asked for before they go
test("reading takes two syncs and one per band, writing three, one more where marks may have to go", async () => {
  expect((await measure(0)).batches).toBeLessThanOrEqual(2 + 2 + 3 + 1);
  expect((await measure(1)).batches).toBeLessThanOrEqual(2 + 2 + 3 + 1);
});

describe.each([
  ["on a fresh workbook", 0],
  ["on a workbook that was checked before", 1],
])("%s", (_, runsBefore) => {
  test.each(POINTS)("a fault %s any batch leaves the workbook as before or fully written", async (point) => {
    const { batches } = await measure(runsBefore);
    for (let batch = 1; batch <= batches; batch++) await failAt(batch, point, runsBefore);
  });

  test("a fault inside the writing batch, at any action", async () => {
    const { batches, actions } = await measure(runsBefore);
    const step = Math.ceil(actions / 25);
    for (let action = 0; action < actions; action += step)
      await failAt(batches - 1, "inside", runsBefore, action);
  });
});

async function failAt(
  batch: number,
  point: (typeof POINTS)[number],
  runsBefore: number,
  actionIndex?: number,
): Promise<void> {
  const host = await open(runsBefore);
  host.recalculate();
  const before = contents(host.workbook);
  host.faults.failBatch(batch, point, actionIndex === undefined ? {} : { actionIndex });
  const failure = await run().then(
    () => undefined,
    (error: unknown) => error,
  );
  const where = `${point} batch ${batch}${actionIndex === undefined ? "" : `, action ${actionIndex}`}`;
  if (failure === undefined) {
    const names = host.workbook.worksheets.map((sheet) => sheet.name);
    expect([where, ...names]).toEqual([where, "Phụ lục 01", "Ghi chú", "Kết quả kiểm tra"]);
    return;
  }
  host.recalculate();
  expect(failure).toBeInstanceOf(ExcelFailure);
  expect([where, (failure as ExcelFailure).outcome]).not.toEqual([where, "partial"]);
  expect(`${where}\n${contents(host.workbook)}`).toBe(`${where}\n${before}`);
}
