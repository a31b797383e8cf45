import { ANNEX_WORDS as WORDS } from "../../texts/annexWords";
import type { Area, CellValue } from "../grid/grid";
import type { CellBars, CellLimits, CellList, SheetDraft } from "../report/sheetDraft";
import { serialOfDay } from "../calendar/day";
import { chartPart, type ChartPart } from "./chart";
import { sentenceFormula, quoted } from "./formulas";
import { COLUMNS, layOut, note, WIDTHS, type LinePlan } from "./lines";
import type { SummaryModel } from "./model";
import { paginate, type BodyRows } from "./pages";
import { findingPart } from "./parts/findings";
import { groupPart } from "./parts/groups";
import { headPart, HEAD_ROWS, PARAMETER_CELLS } from "./parts/head";
import { indicatorPart } from "./parts/indicators";
import { OVERALL_ROWS, overallPart } from "./parts/overall";
import { signaturePart } from "./parts/signatures";
import { taskListPart, taskTitle } from "./parts/taskList";
import { remarkKey, type RemarkPart } from "./typedTexts";

const PRINTED_TO = 12;
const HELPER_WIDTH = 45;
const CHART_WIDTH = 60;

/** The name of the summary's sheet: "Tổng hợp quý IV-2025"; at most 31 characters, without the signs Excel refuses. */
export function summarySheetName({ name, year }: SummaryModel["period"]): string {
  const isUsual = /^(?:quý|6 tháng|9 tháng|cả năm)/iu.test(name);
  const said = isUsual
    ? name.charAt(0).toLocaleLowerCase("vi") + name.slice(1)
    : WORDS.otherPeriod.replace("{name}", name);
  const plain = said.replace(/[[\]:*?/\\']/gu, " ").trim();
  const room = 31 - WORDS.sheet.replace("{period}", "").replace("{year}", String(year)).length;
  return WORDS.sheet.replace("{period}", plain.slice(0, room).trim()).replace("{year}", String(year));
}

/** The summary sheet: an annex whose every figure is a formula on the register, the findings sheet or the source sheets. */
export function summaryDraft(model: SummaryModel): SheetDraft {
  const headLength = headPart(model, "").length;
  const top = headLength + 1;
  const sections = sectionsOf(model, top);
  const printedHead = headPart(model, "").slice(HEAD_ROWS.printed);
  const used = printedHead.reduce((sum, { height }) => sum + height, 0);
  const paged = paginate(sections, headLength, used);
  const [, leads, groups] = paged.bodies;
  const plans: LinePlan[] = [...headPart(model, checkFormula(top, leads!, groups!)), ...paged.plans];
  const laid = layOut(plans, 0);
  const chart = chartOf(model, laid.values, { top, leads: leads! });
  return {
    name: summarySheetName(model.period),
    font: "Times New Roman",
    formulas: withChart(laid.values, chart),
    styles: [
      {
        area: { top: 0, left: 0, bottom: plans.length - 1, right: PRINTED_TO + 1 },
        style: { size: 13, color: "#000000" },
      },
      ...laid.styles,
      ...(chart ? [{ area: chart.area, style: { size: 9, color: "#7F7F7F" } }] : []),
    ],
    merges: laid.merges,
    columnWidths: [
      ...COLUMNS.map((column) => WIDTHS[column]),
      ...(chart ? [HELPER_WIDTH, ...chart.formulas[0]!.map(() => CHART_WIDTH)] : []),
    ],
    rowHeights: laid.heights.map((height, row) => ({ first: row, last: row, height })),
    tables: [],
    lists: periodList(model.periods.map(({ name }) => name)),
    limits: LIMITS,
    bars: [leads!, groups!].map(barsOf),
    ...(chart && { chart: chart.chart }),
    cellNames: PARAMETER_CELLS,
    frozenRows: 3,
    printArea: { top: HEAD_ROWS.printed, left: 0, bottom: plans.length - 1, right: PRINTED_TO },
    pageStarts: paged.starts.map((at) => headLength + at),
    printScale: 100,
  };
}

function sectionsOf(model: SummaryModel, top: number) {
  const { figures, leads, grouping, period } = model;
  const remark = (part: RemarkPart) => (name: string) => model.typed.remarks.get(remarkKey(part, name)) ?? "";
  const isQuarter = period.name.startsWith("Quý");
  return [
    overallPart(),
    groupPart({
      title: WORDS.leadTitle,
      heading: WORDS.lead,
      column: "lead",
      names: leads,
      remarkOf: remark("lead"),
      tail: () => [note(WORDS.countNote, "A:M")],
    }),
    groupPart({
      title: grouping.by === "plan" ? WORDS.planTitle : WORDS.sectionTitle,
      heading: grouping.by === "plan" ? WORDS.plan : WORDS.section,
      column: grouping.by,
      names: grouping.names,
      remarkOf: remark("section"),
      tail: (bodies) => [reconciliation(top, bodies.at(-2)!, bodies.at(-1)!)],
    }),
    taskListPart({
      title: WORDS.overdueTitle,
      order: "overdueOrder",
      days: WORDS.daysLate,
      tasks: figures.overdue,
      none: WORDS.noOverdue,
      more: WORDS.moreOverdue,
      remarkOf: (task) => remark("overdue")(taskTitle(task)),
    }),
    taskListPart({
      title: isQuarter ? WORDS.nextQuarterTitle : WORDS.nextTitle,
      order: "nextOrder",
      days: WORDS.daysLeft,
      tasks: figures.dueNext,
      none: WORDS.noNext,
      more: WORDS.moreNext,
      remarkOf: (task) => remark("next")(taskTitle(task)),
    }),
    indicatorPart(model.indicators),
    findingPart(model.findings, signaturePart(model)),
  ];
}

/** The four figures that must be equal: the total, the sums by unit and by section, the sum of the statuses. */
function sums(
  top: number,
  leads: BodyRows,
  groups: BodyRows,
): [total: string, lead: string, group: string, status: string] {
  const at = (offset: number) => `$D$${top + offset}`;
  const { total, done, late, last } = OVERALL_ROWS;
  return [
    at(total),
    `SUM(C${leads.first}:C${leads.last})`,
    `SUM(C${groups.first}:C${groups.last})`,
    `(${at(done)}+SUM(${at(late + 1)}:${at(last)}))`,
  ];
}

function isReconciled([total, ...others]: ReturnType<typeof sums>): string {
  return `AND(${others.map((sum) => `${sum}=${total}`).join(",")})`;
}

function checkFormula(top: number, leads: BodyRows, groups: BodyRows): string {
  return `=IF(${isReconciled(sums(top, leads, groups))},${quoted(WORDS.reconciled)},${quoted(WORDS.notReconciled)})`;
}

function reconciliation(top: number, leads: BodyRows, groups: BodyRows): LinePlan {
  const all = sums(top, leads, groups);
  const [total, lead, section, status] = all;
  const fails = sentenceFormula(WORDS.reconcileFails, { total, lead, section, status });
  return note(
    WORDS.reconcileFails,
    "A:M",
    () => `=IF(${isReconciled(all)},${quoted(WORDS.reconciledBy)}&${total}&".",${fails})`,
  );
}

function chartOf(
  model: SummaryModel,
  values: readonly (readonly CellValue[])[],
  { top, leads }: { top: number; leads: BodyRows },
): ChartPart | undefined {
  const rows = new Map<string, number>();
  for (let row = leads.first; row <= leads.last; row++) {
    const [number, name] = values[row - 1] ?? [];
    if (typeof number === "number") rows.set(String(name).replace(/^'/u, ""), row);
  }
  const counts = new Map(model.figures.byLead.map((unit) => [unit.name, unit]));
  const units = model.leads.flatMap((name) => counts.get(name) ?? []);
  const place = { top, bottom: top + OVERALL_ROWS.onTime, left: 6, right: PRINTED_TO };
  return chartPart(units, (unit) => rows.get(unit), place);
}

function withChart(values: readonly (readonly CellValue[])[], chart: ChartPart | undefined): CellValue[][] {
  if (!chart) return values.map((row) => [...row]);
  const { area, formulas } = chart;
  return values.map((row, at) => [
    ...row,
    ...Array.from({ length: area.left - row.length }, () => ""),
    ...(formulas[at - area.top] ?? formulas[0]!.map(() => "")),
  ]);
}

function barsOf({ first, last }: BodyRows): CellBars {
  return {
    area: { top: first - 1, bottom: last - 1, left: 11, right: 11 },
    color: "#C5DCF1",
    min: 0,
    max: 1,
  };
}

/** Excel takes a list of words up to 255 characters, parted by commas; names that do not fit are typed. */
function periodList(words: readonly string[]): CellList[] {
  const isListed = words.join(",").length <= 255 && !words.some((word) => word.includes(","));
  return isListed ? [{ area: cellArea(0, 5), source: { words }, isClosed: true }] : [];
}

function cellArea(row: number, column: number): Area {
  return { top: row, bottom: row, left: column, right: column };
}

const LIMITS: readonly CellLimits[] = [
  {
    area: cellArea(0, 3),
    kind: "whole-number",
    min: 2020,
    max: 2050,
    title: WORDS.limitTitle,
    message: WORDS.yearLimit,
  },
  {
    area: cellArea(0, 8),
    kind: "day",
    min: serialOfDay("2020-01-01"),
    max: serialOfDay("2050-12-31"),
    title: WORDS.limitTitle,
    message: WORDS.asOfLimit,
  },
];
