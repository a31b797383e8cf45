import { gridRight, numberFormatAt, valueAt, type Grid } from "../grid/grid";
import { cellLabel } from "../table/cellLabel";
import { tidy } from "../text/normalise";
import type { Table } from "../table/table";
import { yearsInTitle } from "../table/titleYears";

/** The plan's years and where they were read; `year` is the reporting year that resolves a day without a year. */
export interface PlanYears {
  year: number;
  /** First and last year of the plan; equal unless it runs for a period ("giai đoạn 2021 - 2025"). */
  span: readonly [number, number];
  source: "given" | "catalogue" | "title" | "deadlines" | "today";
}

/** One sheet with its tables, as the plan year is read from it. */
export interface PlanSheet {
  grid: Grid;
  tables: readonly Table[];
}

const PERIOD = /giai đoạn\s*(?<from>20\d\d)\s*[-–—]\s*(?<to>20\d\d)/giu;
const ANY_YEAR = /(?<![\p{L}\d])(?<year>20[12345]\d)(?!\d)/gu;

/**
 * The plan year of a workbook: as given, else the office's own, else from the title blocks, else the year that most deadlines name, else
 * `fallback`. A period in the title widens the span; it never changes a given year.
 */
export function findPlanYears(
  sheets: readonly PlanSheet[],
  given: number | undefined,
  fallback: number,
  office?: readonly [number, number],
): PlanYears {
  const titles = sheets.flatMap(({ grid, tables }) => (tables[0] ? [titleBlock(grid, tables[0])] : []));
  const period = office ?? titles.map(titlePeriod).find((found) => found !== undefined);
  const inTitle = mostNamed(titles.flatMap(yearsInTitle));
  const within = (year: number) => period && period[0] <= year && year <= period[1];
  const result = (year: number, source: PlanYears["source"]): PlanYears => ({
    year,
    span: period && within(year) ? period : [year, year],
    source,
  });
  if (given !== undefined) return result(given, "given");
  if (!office && inTitle !== undefined) return result(inTitle, "title");
  const inDeadlines = mostNamed(deadlineTexts(sheets).flatMap((text) => numbers(text, ANY_YEAR)));
  if (office) return result(yearInPeriod(office, inDeadlines, fallback), "catalogue");
  if (period) return result(yearInPeriod(period, inDeadlines, fallback), "title");
  if (inDeadlines !== undefined) return result(inDeadlines, "deadlines");
  return result(fallback, "today");
}

/** A plan of several years is read for the year asked about, else for the one that its deadlines name. */
function yearInPeriod(
  [from, to]: readonly [number, number],
  named: number | undefined,
  today: number,
): number {
  if (from <= today && today <= to) return today;
  if (named !== undefined && from <= named && named <= to) return named;
  return to;
}

/** The text above the heading band of a sheet's first table. */
function titleBlock(grid: Grid, table: Table): string {
  const lines: string[] = [];
  for (let row = grid.top; row < table.headerRows[0]; row++)
    for (let column = grid.left; column < gridRight(grid); column++)
      lines.push(cellLabel(valueAt(grid, row, column), numberFormatAt(grid, row, column)));
  return tidy(lines.filter(Boolean).join(" | "));
}

function titlePeriod(title: string): readonly [number, number] | undefined {
  const match = [...title.matchAll(PERIOD)][0];
  return match?.groups && [Number(match.groups["from"]), Number(match.groups["to"])];
}

function deadlineTexts(sheets: readonly PlanSheet[]): string[] {
  const rows = sheets.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  return rows.flatMap((row) =>
    row.kind === "task" && row.cells.deadline ? [row.cells.deadline.effective] : [],
  );
}

function numbers(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => Number(match.groups?.["year"]));
}

/** The year named most often; of equals the first named. */
function mostNamed(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
