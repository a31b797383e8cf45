import { checkWorkbook } from "../../src/flows/checkWorkbook";
import { writeFindings } from "../../src/flows/writeFindings";
import { planSample } from "../../scripts/samples/planSample";
import { contents, openHost } from "../excel/openRows";
import { hitActions, hitEveryBatch, measure, POINTS, type Trial } from "../fixtures/faults";

const SETTINGS = { time: "10:42", day: "2025-06-30", language: "vi" as const };

/** The main flow: check, then mark and write the findings sheet. */
async function run(): Promise<void> {
  await writeFindings(await checkWorkbook({ sheets: "all", asOf: "2025-06-30" }), SETTINGS);
}

async function open(runsBefore: number): Promise<Trial> {
  const host = await openHost(planSample());
  for (let past = 0; past < runsBefore; past++) await run();
  const state = () => {
    host.recalculate();
    return contents(host.workbook);
  };
  return { host, work: run, state };
}

// a sheet without findings may carry old marks: what they look like is asked for before they go
test.each([0, 1])(
  "reading takes two syncs and one per band, writing three, one more where marks may have to go (checked %i times before)",
  async (runsBefore) => {
    const trial = await open(runsBefore);
    expect((await measure(trial)).batches).toBeLessThanOrEqual(2 + 2 + 3 + 1);
    expect(trial.host.workbook.worksheets.map(({ name }) => name)).toEqual([
      "Phụ lục 01",
      "Ghi chú",
      "Kết quả kiểm tra",
    ]);
  },
);

describe.each([
  ["on a fresh workbook", 0],
  ["on a workbook that was checked before", 1],
])("%s", (_, runsBefore) => {
  test.each(POINTS)("a fault %s any batch leaves the workbook as before or fully written", (point) =>
    hitEveryBatch(() => open(runsBefore), point),
  );

  test("a fault inside the writing batch, at any action", () => hitActions(() => open(runsBefore), 25, [1]));
});
