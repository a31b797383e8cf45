import type { Area } from "../core/grid/grid";
import { findPlanYears } from "../core/rules/planYear";
import { checkTables, type Finding, type SheetCheck } from "../core/rules/check";
import { noTableFinding } from "../core/rules/noTable";
import type { WorkbookCheck } from "../core/report/report";
import { isOwnSheet } from "../core/table/ownSheets";
import { isAssumed, offerTables } from "../core/table/detectTables";
import type { HeadingChoices } from "../core/table/headingChoices";
import type { Table } from "../core/table/table";
import { UNIT_CATALOGUE } from "../core/unit/unitCatalogue";
import { readWorkbook, type ReadRequest, type SheetScan } from "../excel/readWorkbook";

/**
 * What to check and as of which day. `asOf` is an ISO day; without `planYear` the year is read from the workbook.
 * `choices` are what the user said of headings; without them the reader decides alone.
 */
export interface CheckRequest extends Omit<ReadRequest, "isOwnSheet"> {
  planYear?: number;
  asOf: string;
  choices?: HeadingChoices;
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
  choices,
  ...request
}: CheckRequest): Promise<CheckedWorkbook> {
  const { sheets: scans, ...frame } = await readWorkbook({ ...request, isOwnSheet });
  const read = scans.map(({ grid }) => ({ grid, blocks: offerTables(grid, choices) }));
  const sheets = read.map(({ grid, blocks }) => ({ grid, tables: blocks.filter(isAssumed) }));
  const plan = findPlanYears(sheets, planYear, Number(asOf.slice(0, 4)));
  const settings = { planYear: plan.year, planYears: plan.span, asOf, catalogue: UNIT_CATALOGUE };
  const checked = sheets.map(({ grid, tables }) => checkTables(grid, tables, settings));
  return {
    ...frame,
    plan,
    sheets: withNoTable(checked, scans),
    merges: new Map(scans.map(({ grid }) => [grid.name, grid.merges])),
    protectedSheets: scans.filter((scan) => scan.isProtected).map((scan) => scan.grid.name),
    offered: read.flatMap(({ grid, blocks }) =>
      blocks.filter((block) => !isAssumed(block)).map((table) => ({ sheet: grid.name, table })),
    ),
  };
}

/** A workbook in which no sheet has a table has one finding, at the first cell of its first sheet. */
function withNoTable(checked: readonly SheetCheck[], scans: readonly SheetScan[]): readonly SheetCheck[] {
  const [first, ...rest] = checked;
  if (!first || !scans[0] || checked.some((sheet) => sheet.tables.length > 0)) return checked;
  const finding: Finding = noTableFinding(scans[0].grid);
  return [{ ...first, findings: [finding] }, ...rest];
}
