import { findPlanYears } from "../core/rules/planYear";
import { checkTables, type Finding, type SheetCheck } from "../core/rules/check";
import { noTableFinding } from "../core/rules/noTable";
import type { WorkbookCheck } from "../core/report/report";
import { isOwnSheet } from "../core/table/ownSheets";
import { detectTables } from "../core/table/detectTables";
import { UNIT_CATALOGUE } from "../core/unit/unitCatalogue";
import { readWorkbook, type ReadRequest, type SheetScan } from "../excel/readWorkbook";

/** What to check and as of which day. `asOf` is an ISO day; without `planYear` the year is read from the workbook. */
export interface CheckRequest extends Omit<ReadRequest, "isOwnSheet"> {
  planYear?: number;
  asOf: string;
}

/** A checked workbook with what the next steps need to know of it. */
export interface CheckedWorkbook extends WorkbookCheck {
  fileName: string;
  isReadOnly: boolean;
  activeSheet: string;
  sheetNames: readonly string[];
  /** Names of the sheets that were read and are protected: they can be checked, not changed. */
  protectedSheets: readonly string[];
}

/** Checks sheets of the open workbook; only reads. Throws ExcelFailure. */
export async function checkWorkbook({ planYear, asOf, ...request }: CheckRequest): Promise<CheckedWorkbook> {
  const { sheets: scans, ...frame } = await readWorkbook({ ...request, isOwnSheet });
  const sheets = scans.map(({ grid }) => ({ grid, tables: detectTables(grid) }));
  const plan = findPlanYears(sheets, planYear, Number(asOf.slice(0, 4)));
  const settings = { planYear: plan.year, planYears: plan.span, asOf, catalogue: UNIT_CATALOGUE };
  const checked = sheets.map(({ grid, tables }) => checkTables(grid, tables, settings));
  return {
    ...frame,
    plan,
    sheets: withNoTable(checked, scans),
    protectedSheets: scans.filter((scan) => scan.isProtected).map((scan) => scan.grid.name),
  };
}

/** A workbook in which no sheet has a table has one finding, at the first cell of its first sheet. */
function withNoTable(checked: readonly SheetCheck[], scans: readonly SheetScan[]): readonly SheetCheck[] {
  const [first, ...rest] = checked;
  if (!first || !scans[0] || checked.some((sheet) => sheet.tables.length > 0)) return checked;
  const finding: Finding = noTableFinding(scans[0].grid);
  return [{ ...first, findings: [finding] }, ...rest];
}
