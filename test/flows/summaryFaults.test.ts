import type { Host } from "../../src/host/createHost";
import { contents, openRows } from "../excel/openRows";
import { hitActions, hitEveryBatch, measure, POINTS, type Trial } from "../fixtures/faults";
import { summarize, SUMMARY } from "./summaryHost";

const BUILT = ["Kế hoạch", "Kết quả kiểm tra", "Sổ nhiệm vụ", SUMMARY];
const ROWS = [
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Kết quả"],
  [1, "Rà soát văn bản", "Văn phòng Sở", "Thanh tra Sở", "31/10/2025", "Đang thực hiện"],
  [2, "Lập báo cáo năm", "Thanh tra Sở", "Văn phòng Sở", "31/12/2025", "Hoàn thành ngày 05/12/2025"],
  [3, "Họp giao ban", "Văn phòng Sở", "Thanh tra Sở", "Hằng tháng", ""],
];

async function open(runsBefore: number): Promise<Trial> {
  const host = await openRows({ "Kế hoạch": ROWS });
  for (let run = 0; run < runsBefore; run++) await summarize();
  return { host, work: summarize, state: () => cellsOf(host) };
}

const sheetsOf = ({ host }: Trial) => host.workbook.worksheets.map(({ name }) => name);

test("reading takes at most three syncs, one per band, writing six", async () => {
  const fresh = await open(0);
  expect((await measure(fresh)).batches).toBeLessThanOrEqual(3 + 1 + 6);
  expect(sheetsOf(fresh)).toEqual(BUILT);
  const again = await open(1);
  expect((await measure(again)).batches).toBeLessThanOrEqual(3 + 4 + 6);
  expect(sheetsOf(again)).toEqual(BUILT);
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
  (point, _, runsBefore) => hitEveryBatch(() => open(runsBefore), point),
  LONG,
);

test.each(STATES)(
  "a fault inside a writing batch on %s, at any action",
  (_, runsBefore) => hitActions(() => open(runsBefore), 8, [2, 1]),
  LONG,
);

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
