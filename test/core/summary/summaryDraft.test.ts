import type { ReportingPeriod } from "../../../src/core/catalogue/catalogue";
import type { RegisterRow } from "../../../src/core/register/registerRow";
import { summaryFigures } from "../../../src/core/summary/figures";
import type { SummaryModel } from "../../../src/core/summary/model";
import { offeredPeriods, periodInYear } from "../../../src/core/summary/periods";
import { summaryDraft, summarySheetName } from "../../../src/core/summary/summaryDraft";
import { isOwnSheet } from "../../../src/core/table/ownSheets";
import { registerRow } from "../register/registerRows";

const PERIODS = offeredPeriods([]);
const QUARTER = periodInYear(PERIODS[3]!, 2025);

function modelOf(rows: readonly RegisterRow[], periods: readonly ReportingPeriod[] = PERIODS): SummaryModel {
  const figures = summaryFigures(rows, QUARTER, "2025-12-10");
  return {
    period: QUARTER,
    periods,
    asOf: "2025-12-10",
    figures,
    leads: figures.byLead.map(({ name }) => name),
    grouping: { by: "section", names: figures.bySection.map(({ name }) => name) },
    indicators: [],
    findings: { units: [], kinds: [] },
    letterhead: { authority: "", agency: "", agencyName: "", place: "", subject: "" },
    typed: { remarks: new Map() },
  };
}

const named = (name: string): ReportingPeriod => ({ name, from: "01-01", to: "03-31", due: "" });

test.each([
  ["the calendar's periods are offered in a list", PERIODS, 1],
  ["a name with a comma cannot stand in a list", [named("Quý I, kỳ chốt số liệu"), ...PERIODS], 0],
  ["nor can more than 255 letters", [named("Kỳ báo cáo ".repeat(30).trim()), ...PERIODS], 0],
] as const)("%s", (_, periods, lists) => {
  expect(summaryDraft(modelOf([registerRow({})], periods)).lists).toHaveLength(lists);
});

test("no row is higher than Excel allows, whatever a task says", () => {
  const rows = [
    registerRow({ due: "2025-11-30", task: "Rà soát, thống kê và báo cáo số liệu ".repeat(200) }),
  ];
  const heights = summaryDraft(modelOf(rows)).rowHeights.map(({ height }) => height);
  expect(Math.max(...heights)).toBe(409);
});

test("a table without rows keeps its title and says why it is empty", () => {
  const texts = summaryDraft(modelOf([registerRow({ said: "done" })])).formulas.map(([first]) => first);
  expect(texts).toEqual(expect.arrayContaining(["IV. NHIỆM VỤ QUÁ HẠN", "Không có nhiệm vụ quá hạn."]));
  expect(texts).toEqual(expect.arrayContaining(["VI. CHỈ TIÊU", "Chưa có chỉ tiêu trong các biểu đã chọn."]));
});

test("of more than twelve units the chart shows those with most tasks, and says so", () => {
  const rows = Array.from({ length: 15 }, (_, at) =>
    Array.from({ length: at + 1 }, () => registerRow({ lead: `Phòng ${at + 1}` })),
  ).flat();
  const { chart } = summaryDraft(modelOf(rows));
  expect(chart!.categories.bottom - chart!.categories.top + 1).toBe(12);
  expect(chart!.title).toContain("12 đơn vị nhiều việc nhất");
});

test.each`
  period                        | name
  ${"Quý IV"}                   | ${"Tổng hợp quý IV-2025"}
  ${"6 tháng"}                  | ${"Tổng hợp 6 tháng-2025"}
  ${"Cả năm"}                   | ${"Tổng hợp cả năm-2025"}
  ${"Sơ kết đợt 1/2 [thi đua]"} | ${"Tổng hợp kỳ Sơ kết đợt 1 2-2025"}
`("the sheet of $period is called $name and known as ours", ({ period, name }: Record<string, string>) => {
  const sheet = summarySheetName({ ...QUARTER, name: period! });
  expect([sheet, sheet.length <= 31, isOwnSheet(sheet)]).toEqual([name, true, true]);
});
