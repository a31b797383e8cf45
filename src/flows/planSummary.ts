import { dayParts } from "../core/calendar/day";
import { NO_CATALOGUE, type AsideEntry, type ReportingPeriod } from "../core/catalogue/catalogue";
import { placeAt, type CellEdit } from "../core/grid/edits";
import type { Grid } from "../core/grid/grid";
import { officeKnowledge } from "../core/catalogue/officeKnowledge";
import { withoutSetAside } from "../core/catalogue/setAside";
import { buildRegister, type RegisterSource } from "../core/register/buildRegister";
import { readTaskKeys, taskKey } from "../core/register/taskKeys";
import type { RegisterRow, SummaryPeriod } from "../core/register/registerRow";
import { allFindings } from "../core/report/report";
import type { SummaryModel } from "../core/summary/model";
import { offeredPeriods, periodAround, periodInYear } from "../core/summary/periods";
import { lostRemarks, readEarlierSummary, type EarlierSummary } from "../core/summary/readTyped";
import { summaryModel } from "../core/summary/summaryModel";
import type { TypedTexts } from "../core/summary/typedTexts";
import { usedRemarks } from "../core/summary/usedRemarks";
import { isRegisterSheet, isSummarySheet } from "../core/table/ownSheets";
import { fold } from "../core/text/normalise";
import { readFormulas } from "../excel/readFormulas";
import { checkWorkbook, type CheckedWorkbook, type CheckRequest } from "./checkWorkbook";
import { summarySheet, type SummarySheet } from "./summarySheets";

/** What to sum up. Without a period the one around the as-of day, without sheets all that have tasks or indicators. */
export interface SummaryRequest extends Omit<CheckRequest, "sheets" | "isReadToo"> {
  sheets?: readonly string[];
  /** Name of a period and its year: "Quý IV" of 2025. */
  period?: { name: string; year: number };
  /** Findings that are set aside on this computer: they are not counted and not listed. */
  aside?: readonly AsideEntry[];
}

/** A summary as it would be written; nothing is written yet. */
export interface SummaryPlan {
  check: CheckedWorkbook;
  sheets: readonly SummarySheet[];
  periods: readonly ReportingPeriod[];
  period: SummaryPeriod;
  register: readonly RegisterRow[];
  model: SummaryModel;
  /** The summary that stands, of this or of another period. */
  earlier: EarlierSummary | undefined;
  /** Summaries of other periods: they keep the figures that they show, since the register will count for this one. */
  kept: readonly { sheet: string; edits: readonly CellEdit[] }[];
  /** Remarks that are taken over, and those whose row is gone. */
  remarks: { kept: number; lost: readonly string[] };
  /** Tasks of the register that stands which have gone from every sheet. */
  gone: readonly string[];
}

/** Reads the workbook and counts; only reads, as the check does. Throws ExcelFailure. */
export async function planSummary({
  sheets,
  period: wanted,
  aside = [],
  ...request
}: SummaryRequest): Promise<SummaryPlan> {
  const isReadToo = (name: string) => isSummarySheet(name) || isRegisterSheet(name);
  const read = await checkWorkbook({ ...request, sheets: "all", isReadToo });
  const check = { ...read, sheets: read.sheets.map((sheet) => withoutSetAside(sheet, aside)) };
  const office = request.catalogue ?? check.office?.catalogue ?? NO_CATALOGUE;
  const periods = offeredPeriods(office.plan.periods);
  const period = choosePeriod(periods, request.asOf, wanted);
  const all = sourcesOf(check);
  const isIncluded = ({ grid }: RegisterSource) => !sheets || sheets.includes(grid.name);
  const sources = all.filter(isIncluded);
  const register = buildRegister(sources, period, check.plan.year);
  const standing = check.alsoRead.flatMap((grid) => readEarlierSummary(grid) ?? []);
  const earlier = standing.find((summary) => isOf(summary, period)) ?? standing.at(-1);
  const typed = typedFor(earlier, period);
  const known = { ...officeKnowledge(office), planYear: check.plan.year };
  const model = summaryModel({
    sources,
    register,
    findings: allFindings(check),
    ...known,
    period,
    periods,
    asOf: request.asOf,
    typed,
  });
  const used = usedRemarks(model);
  return {
    check,
    sheets: all.map((source) => ({
      ...summarySheet(source, known),
      isIncluded: isIncluded(source),
    })),
    periods,
    period,
    register,
    model,
    earlier,
    kept: await resultsOf(
      check.alsoRead.filter(({ name }) =>
        standing.some((summary) => summary.sheet === name && !isOf(summary, period)),
      ),
    ),
    remarks: { kept: used.size, lost: lostRemarks(typed, used) },
    gone: goneTasks(check, register),
  };
}

/** Sheets with a table; a plan is called as its sheet is. */
function sourcesOf({ known, sheets }: CheckedWorkbook): RegisterSource[] {
  const [whole] = known.values();
  const checks = new Map(sheets.map((check) => [check.name, check]));
  return (whole?.sheets ?? []).flatMap(({ grid }) => {
    const check = checks.get(grid.name);
    return check && check.tables.length > 0 ? [{ grid, check, plan: grid.name }] : [];
  });
}

function choosePeriod(
  periods: readonly ReportingPeriod[],
  asOf: string,
  wanted: SummaryRequest["period"],
): SummaryPeriod {
  const named = wanted && periods.find(({ name }) => fold(name) === fold(wanted.name));
  if (named && wanted) return periodInYear(named, wanted.year);
  // the calendar's quarters leave no day out
  return periodAround(periods, asOf) ?? periodInYear(periods[0]!, dayParts(asOf).year);
}

/** Whether a summary that stands is of a period. */
export function isOf(summary: EarlierSummary, { name, year }: SummaryPeriod): boolean {
  return summary.year === year && fold(summary.period) === fold(name);
}

/** Another period's summary lends its letterhead and its signers; remarks are about one period. */
function typedFor(earlier: EarlierSummary | undefined, period: SummaryPeriod): TypedTexts {
  if (!earlier) return { remarks: new Map() };
  if (isOf(earlier, period)) return earlier.typed;
  const { attached: _attached, place: _place, ...lasting } = earlier.typed;
  return { ...lasting, remarks: new Map() };
}

/** Every formula of some sheets, to give way to what it shows; one sync more where a sheet has some. */
async function resultsOf(grids: readonly Grid[]): Promise<SummaryPlan["kept"]> {
  if (grids.length === 0) return [];
  const sheets = grids.map((grid) => ({ grid, sheet: grid.name, cells: placesOf(grid) }));
  const formulas = await readFormulas(sheets);
  return sheets.flatMap(({ grid, sheet, cells }) => {
    const found = cells.filter(({ row, column }) => formulas.get(sheet)?.has(`${row}:${column}`));
    const edits = found.map((place): CellEdit => ({ ...placeAt(grid, place), kind: "keep-result" }));
    return edits.length > 0 ? [{ sheet, edits }] : [];
  });
}

function placesOf({ values, top, left }: Grid): { row: number; column: number }[] {
  return values.flatMap((row, at) => row.map((_, step) => ({ row: top + at, column: left + step })));
}

function goneTasks({ alsoRead }: CheckedWorkbook, register: readonly RegisterRow[]): string[] {
  const standing = alsoRead.find(({ name }) => isRegisterSheet(name));
  if (!standing) return [];
  const keys = new Set(register.map(taskKey));
  return [...readTaskKeys(standing)].filter(([key]) => !keys.has(key)).map(([, task]) => task);
}
