import { NO_CATALOGUE, type Catalogue } from "../core/catalogue/catalogue";
import { findLearnable, type Learnable } from "../core/catalogue/learnable";
import { officeKnowledge, type OfficeKnowledge } from "../core/catalogue/officeKnowledge";
import { problemFinding } from "../core/catalogue/problem";
import { isCatalogueSheet, readCatalogue, type ReadCatalogue } from "../core/catalogue/readCatalogue";
import { withoutSetAside } from "../core/catalogue/setAside";
import type { Area, Grid } from "../core/grid/grid";
import { findPlanYears } from "../core/rules/planYear";
import { atLevels, checkTables, type RuleLevels, type SheetCheck } from "../core/rules/check";
import type { Finding } from "../core/rules/finding";
import { noTableFinding } from "../core/rules/noTable";
import type { WorkbookCheck } from "../core/report/report";
import { isOwnSheet } from "../core/table/ownSheets";
import { isAssumed, offerTables } from "../core/table/detectTables";
import { NO_CHOICES, type HeadingChoices } from "../core/table/headingChoices";
import type { Table } from "../core/table/table";
import { readWorkbook, type ReadRequest } from "../excel/readWorkbook";

/**
 * What to check and as of which day. `asOf` is an ISO day; without `planYear` the year is read from the workbook.
 * `choices` are what the user said of headings; without them the office and the reader decide alone.
 */
export interface CheckRequest extends Omit<ReadRequest, "isOwnSheet" | "isReadToo"> {
  planYear?: number;
  asOf: string;
  choices?: HeadingChoices;
  /** The catalogue of another workbook; without it the workbook's own sheet "Danh mục" holds, if it has one. */
  catalogue?: Catalogue;
}

/** A checked workbook with what the next steps need to know of it. */
export interface CheckedWorkbook extends WorkbookCheck {
  fileName: string;
  isReadOnly: boolean;
  activeSheet: string;
  sheetNames: readonly string[];
  /** Merged areas of the sheets that were read: a check that follows typing is not to ask Excel for them again. */
  merges: ReadonlyMap<string, readonly Area[]>;
  /** Names of the sheets that were read and are protected: they can be checked, not changed. */
  protectedSheets: readonly string[];
  /** Blocks that may be tables and were not checked as such: the user may point to their heading rows. */
  offered: readonly OfferedTable[];
  /** The sheet "Danh mục" as it was read; missing where the workbook has none. */
  office?: ReadCatalogue;
  /** Units and headings that were met and are not known; missing where there are none. */
  learnable?: Learnable;
}

/** A block that may be an assignment table, and the sheet it stands on. */
export interface OfferedTable {
  sheet: string;
  table: Table;
}

/** Checks sheets of the open workbook; only reads. Throws ExcelFailure. */
export async function checkWorkbook({
  planYear,
  asOf,
  choices = NO_CHOICES,
  catalogue,
  ...request
}: CheckRequest): Promise<CheckedWorkbook> {
  const { sheets: scans, ...frame } = await readWorkbook({
    ...request,
    isOwnSheet,
    isReadToo: isCatalogueSheet,
  });
  const isCatalogue = ({ name }: Grid) => isCatalogueSheet(name);
  const grids = scans.map(({ grid }) => grid);
  const office = findCatalogue(grids.filter(isCatalogue));
  const knowledge = officeKnowledge(catalogue ?? office?.catalogue ?? NO_CATALOGUE);
  const { plan, checked, learnable, offered } = checkGrids(
    grids.filter((grid) => !isCatalogue(grid)),
    knowledge,
    { asOf, choices, ...(planYear !== undefined && { planYear }) },
  );
  return {
    ...frame,
    plan,
    merges: new Map(scans.map(({ grid }) => [grid.name, grid.merges])),
    sheets: [...checked, ...catalogueCheck(office)],
    ...((learnable.units.length > 0 || learnable.headings.length > 0) && { learnable }),
    ...(office && { office }),
    protectedSheets: scans.filter((scan) => scan.isProtected).map((scan) => scan.grid.name),
    offered,
  };
}

/** The first sheet of that name that is ours. */
function findCatalogue(grids: readonly Grid[]): ReadCatalogue | undefined {
  return grids.map(readCatalogue).find((read) => read !== undefined);
}

function checkGrids(
  grids: readonly Grid[],
  office: OfficeKnowledge,
  { asOf, planYear, choices }: { asOf: string; planYear?: number; choices: HeadingChoices },
) {
  // Of two choices for a heading the later one holds: the person's goes before the office's.
  const known = { ...choices, columns: [...office.headings, ...choices.columns] };
  const read = grids.map((grid) => ({ grid, blocks: offerTables(grid, known, office.templates) }));
  const sheets = read.map(({ grid, blocks }) => ({ grid, tables: blocks.filter(isAssumed) }));
  const plan = findPlanYears(sheets, planYear, Number(asOf.slice(0, 4)), office.planYears);
  const settings = {
    planYear: plan.year,
    planYears: plan.span,
    asOf,
    catalogue: office.units,
    levels: office.levels,
    reportingMonths: office.reportingMonths,
  };
  const found = sheets.map(({ grid, tables }) => checkTables(grid, tables, settings));
  const checked = withNoTable(found, grids, office.levels).map((check) =>
    withoutSetAside(check, office.setAside),
  );
  const learnable = findLearnable(found.map((check, index) => ({ grid: grids[index]!, check })));
  const offered = read.flatMap(({ grid, blocks }) =>
    blocks.filter((block) => !isAssumed(block)).map((table) => ({ sheet: grid.name, table })),
  );
  return { plan, checked, learnable, offered };
}

/** A sheet "Danh mục" without mistakes has nothing to say. */
function catalogueCheck(office: ReadCatalogue | undefined): SheetCheck[] {
  if (!office || office.problems.length === 0) return [];
  const findings = office.problems.map((problem) => problemFinding(office.sheet, problem));
  return [{ name: office.sheet, tables: [], findings }];
}

/** A workbook in which no sheet has a table has one finding, at the first cell of its first sheet. */
function withNoTable(
  checked: readonly SheetCheck[],
  grids: readonly Grid[],
  levels: RuleLevels,
): readonly SheetCheck[] {
  const [first, ...rest] = checked;
  if (!first || !grids[0] || checked.some((sheet) => sheet.tables.length > 0)) return checked;
  const finding: Finding = noTableFinding(grids[0]);
  return [{ ...first, findings: atLevels([finding], levels) }, ...rest];
}
