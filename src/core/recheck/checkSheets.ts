import { findLearnable, type Learnable } from "../catalogue/learnable";
import type { OfficeKnowledge } from "../catalogue/officeKnowledge";
import { withoutSetAside } from "../catalogue/setAside";
import type { IsoDay } from "../deadline/deadline";
import type { Grid } from "../grid/grid";
import { atLevels, checkTables, type CheckSettings, type RuleLevels, type SheetCheck } from "../rules/check";
import { noTableFinding } from "../rules/noTable";
import { findPlanYears, type PlanYears } from "../rules/planYear";
import { isAssumed, offerTables } from "../table/detectTables";
import type { HeadingChoices } from "../table/headingChoices";
import type { Table } from "../table/table";

/** What a check goes by besides the sheets. Without `planYear` the year is read from them. */
export interface CheckTerms {
  asOf: IsoDay;
  planYear?: number;
  /** What the person said of headings. */
  choices: HeadingChoices;
  office: OfficeKnowledge;
}

/** One sheet as it was read and checked. */
export interface CheckedSheet {
  grid: Grid;
  /** Every block that may be a table. */
  blocks: readonly Table[];
  found: SheetCheck;
  /** What was found without what the office set aside. */
  check: SheetCheck;
}

/** Sheets that were checked together, with all that checking one of them again needs. */
export interface SheetsCheck {
  terms: CheckTerms;
  plan: PlanYears;
  sheets: readonly CheckedSheet[];
  learnable: Learnable;
}

/** Checks sheets together: they share the years of the plan. */
export function checkSheets(grids: readonly Grid[], terms: CheckTerms): SheetsCheck {
  const read = grids.map((grid) => readSheet(grid, terms));
  const plan = planOf(read, terms);
  const settings = settingsOf(plan, terms);
  const found = read.map(({ grid, blocks }) => checkTables(grid, blocks.filter(isAssumed), settings));
  const all = withNoTable(found, grids, terms.office.levels);
  const sheets = read.map((sheet, index) => withCheck(sheet, all[index]!, terms));
  return { terms, plan, sheets, learnable: learnableOf(sheets) };
}

export function readSheet(grid: Grid, terms: CheckTerms): Pick<CheckedSheet, "grid" | "blocks"> {
  return { grid, blocks: offerTables(grid, knownChoices(terms), terms.office.templates) };
}

/** Of two choices for a heading the later one holds: the person's goes before the office's. */
export function knownChoices({ choices, office }: CheckTerms): HeadingChoices {
  return { ...choices, columns: [...office.headings, ...choices.columns] };
}

export function planOf(
  sheets: readonly Pick<CheckedSheet, "grid" | "blocks">[],
  { asOf, planYear, office }: CheckTerms,
): PlanYears {
  const read = sheets.map(({ grid, blocks }) => ({ grid, tables: blocks.filter(isAssumed) }));
  return findPlanYears(read, planYear, Number(asOf.slice(0, 4)), office.planYears);
}

export function settingsOf(plan: PlanYears, { asOf, office }: CheckTerms): CheckSettings {
  return {
    planYear: plan.year,
    planYears: plan.span,
    asOf,
    catalogue: office.units,
    levels: office.levels,
    indicators: office.indicators,
    reportingMonths: office.reportingMonths,
  };
}

export function withCheck(
  { grid, blocks }: Pick<CheckedSheet, "grid" | "blocks">,
  found: SheetCheck,
  { office }: CheckTerms,
): CheckedSheet {
  return { grid, blocks, found, check: withoutSetAside(found, office.setAside) };
}

export function learnableOf(sheets: readonly CheckedSheet[]): Learnable {
  return findLearnable(sheets.map(({ grid, found }) => ({ grid, check: found })));
}

/** A workbook in which no sheet has a table has one finding, at the first cell of its first sheet. */
function withNoTable(
  found: readonly SheetCheck[],
  grids: readonly Grid[],
  levels: RuleLevels,
): readonly SheetCheck[] {
  const [first, ...rest] = found;
  if (!first || !grids[0] || found.some(({ tables }) => tables.length > 0)) return found;
  return [{ ...first, findings: atLevels([noTableFinding(grids[0])], levels) }, ...rest];
}
