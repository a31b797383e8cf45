import { countFitting } from "./cellFits";
import type { ColumnCandidate } from "./columnRoles";
import type { HeadingRole } from "./headings/headingRole";
import { periodOf } from "./periodTitle";
import type { HeadingEvidence, RoleEvidence } from "./readHeading";
import type { Role, YearColumn } from "./table";
import { isYearAlone, yearOver } from "./titleYears";

/** Columns after they were read beside each other, and those that hold the targets of one year each. */
export interface ColumnsInContext {
  columns: readonly ColumnCandidate[];
  targetYears: readonly YearColumn[];
}

const HINTS = 0.4;
const SEVERAL_YEARS = 0.8;
const BARELY = 0.15;
const EARLIER_YEAR: RoleEvidence = { weight: 0.95, spelling: "Kết quả năm trước" };
const MEASURES: readonly Role[] = ["target", "numerator", "denominator", "ratio", "baseline"];
/** Titles that mean the figure of a year once it stands before the target's. */
const REACHED: readonly Role[] = ["result", "numerator", "ratio", "deadline"];

/**
 * What columns say of each other: "Kết quả 2024" beside "Chỉ tiêu 2025" is the baseline, of targets for several years
 * that of the plan year (read from the lines above the table) counts, and figures of single quarters answer for no role.
 */
export function readInContext(
  candidates: readonly ColumnCandidate[],
  planYear: number | undefined,
): ColumnsInContext {
  const apart = withoutPeriodBlocks(withYearsToReach(candidates));
  const targets = apart.filter((column) => says(column, "target") && !hasRole(column, "baseline"));
  const named = Math.min(...targets.filter(namesTarget).flatMap(({ titles }) => yearOver(titles) ?? []));
  const targetYears = targets.flatMap((column) => {
    const year = yearOver(column.titles);
    const isPast = year !== undefined && year < named && !namesTarget(column);
    return year === undefined || isPast ? [] : [{ column: column.column, year }];
  });
  const counting = countingTarget(targetYears, planYear);
  const year = counting?.year ?? (targets.length > 0 ? planYear : undefined);
  const columns = apart.map((column) => {
    const isTarget = targetYears.length >= 2 && targetYears.some((one) => one.column === column.column);
    if (isTarget)
      return column.column === counting?.column ? withTarget(column) : without(column, ["target"]);
    return year !== undefined && isEarlierResult(column, year) ? withBaseline(column) : column;
  });
  return { columns, targetYears };
}

/** More than a bare year stands over the figures. */
function namesTarget({ titles }: ColumnCandidate): boolean {
  return titles.some((title) => !isYearAlone(title));
}

/** "Lộ trình" over 2025, 2026, 2030 is about times; the figures below are what is to be reached in them. */
function withYearsToReach(candidates: readonly ColumnCandidate[]): ColumnCandidate[] {
  const isYear = ({ titles, cells, evidence }: ColumnCandidate) => {
    if (titles.length < 2 || !isYearAlone(titles.at(-1) ?? "") || cells.length === 0) return false;
    const count = countFitting("target", cells);
    const isTime = (evidence.get("deadline")?.weight ?? 0) >= HINTS;
    return isTime && count !== undefined && count.fitting >= count.filled / 2;
  };
  const years = candidates.filter(isYear);
  return candidates.map((column) =>
    years.length >= 2 && years.includes(column)
      ? { ...column, evidence: new Map([["target", { weight: SEVERAL_YEARS, spelling: "Lộ trình" }]]) }
      : column,
  );
}

/** Of several years the plan's, else the first. */
function countingTarget(
  targets: readonly YearColumn[],
  planYear: number | undefined,
): YearColumn | undefined {
  return targets.find(({ year }) => year === planYear) ?? targets[0];
}

function isEarlierResult(column: ColumnCandidate, year: number): boolean {
  const own = yearOver(column.titles);
  if (own === undefined || own >= year || says(column, "target")) return false;
  if (!REACHED.some((role) => says(column, role, BARELY))) return false;
  const count = countFitting("baseline", column.cells);
  return count !== undefined && count.fitting * 2 >= count.filled;
}

/** Years beside each other under "Chỉ tiêu" leave no doubt. */
function withTarget(column: ColumnCandidate): ColumnCandidate {
  const { weight = 0, spelling = "" } = column.evidence.get("target") ?? {};
  const sure = { weight: Math.max(weight, SEVERAL_YEARS), spelling };
  return { ...column, evidence: new Map(column.evidence).set("target", sure) };
}

function withBaseline(column: ColumnCandidate): ColumnCandidate {
  const rest = without(column, [...REACHED, ...MEASURES]);
  return { ...rest, evidence: new Map(rest.evidence).set("baseline", EARLIER_YEAR) };
}

/** "Quý I" and "Quý II" each over a plan and a figure: none of them is the plan or the figure of the whole. */
function withoutPeriodBlocks(candidates: readonly ColumnCandidate[]): ColumnCandidate[] {
  const blocks = new Set(candidates.flatMap(({ titles }) => blockOf(titles) ?? []));
  return candidates.map((column) =>
    blocks.size >= 2 && blockOf(column.titles) !== undefined ? without(column, MEASURES) : column,
  );
}

const PERIOD_IN_TITLE = /(?<!\p{L})(?:quý|tháng|q)\s*(?:\d{1,2}|I{1,3}|IV)(?!\p{L})[/\s\d]*$/iu;

/** The part of a year that a title over other titles names. */
function blockOf(titles: readonly string[]): string | undefined {
  const group = titles.slice(0, -1).find((title) => PERIOD_IN_TITLE.test(title));
  return group && periodOf([PERIOD_IN_TITLE.exec(group)?.[0] ?? ""]);
}

function says(column: ColumnCandidate, role: Role, least = HINTS): boolean {
  return (column.evidence.get(role)?.weight ?? 0) >= least;
}

function hasRole({ evidence }: ColumnCandidate, role: Role): boolean {
  const own = evidence.get(role)?.weight ?? 0;
  return own >= HINTS && [...evidence].every(([other, { weight }]) => other === role || weight <= own);
}

function without(column: ColumnCandidate, roles: readonly HeadingRole[]): ColumnCandidate {
  const evidence: HeadingEvidence = new Map([...column.evidence].filter(([role]) => !roles.includes(role)));
  return { ...column, evidence };
}
