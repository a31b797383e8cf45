import type { Catalogue } from "../core/catalogue/catalogue";
import type { Learnable } from "../core/catalogue/learnable";
import { problemFinding } from "../core/catalogue/problem";
import { isCatalogueSheet, type ReadCatalogue } from "../core/catalogue/readCatalogue";
import type { Grid } from "../core/grid/grid";
import { checkSheets, type CheckedSheet, type SheetsCheck } from "../core/recheck/checkSheets";
import type { SheetCheck } from "../core/rules/check";
import type { WorkbookCheck } from "../core/report/report";
import { isOwnSheet } from "../core/table/ownSheets";
import { isAssumed } from "../core/table/detectTables";
import { NO_CHOICES, type HeadingChoices } from "../core/table/headingChoices";
import type { Table } from "../core/table/table";
import { readWorkbook, type ReadRequest, type SheetScan } from "../excel/readWorkbook";
import { partOffice } from "./partOffice";

/**
 * What to check and as of which day. `asOf` is an ISO day; without `planYear` the year is read from the workbook.
 * `choices` are what the user said of headings; without them the office and the reader decide alone.
 */
export interface CheckRequest extends Omit<ReadRequest, "isOwnSheet" | "isReadToo"> {
  planYear?: number;
  asOf: string;
  choices?: HeadingChoices;
  /** Sheets of ours that are read in the same syncs, and not checked. */
  isReadToo?: (name: string) => boolean;
  /** The catalogue of another workbook; without it the workbook's own sheet "Danh mục" holds, if it has one. */
  catalogue?: Catalogue;
}

/** A checked workbook with what the next steps need to know of it. */
export interface CheckedWorkbook extends WorkbookCheck {
  fileName: string;
  isReadOnly: boolean;
  activeSheet: string;
  sheetNames: readonly string[];
  /** Names of the sheets that were to be checked and hold nothing. */
  emptySheets: readonly string[];
  /** By sheet the check that it was part of: a check that follows typing goes on from there. */
  known: ReadonlyMap<string, SheetsCheck>;
  /** The sheets of ours that were only read. */
  alsoRead: readonly Grid[];
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
  isReadToo = () => false,
  ...request
}: CheckRequest): Promise<CheckedWorkbook> {
  const { sheets: scans, ...frame } = await readWorkbook({
    ...request,
    isOwnSheet,
    isReadToo: (name) => isCatalogueSheet(name) || isReadToo(name),
  });
  const isOnlyRead = ({ grid: { name } }: SheetScan) => isOwnSheet(name) && isReadToo(name);
  const { sheets, office, knowledge } = partOffice(
    scans.filter((scan) => !isOnlyRead(scan)),
    catalogue,
  );
  const known = checkSheets(
    sheets.map(({ grid }) => grid),
    { asOf, choices, office: knowledge, ...(planYear !== undefined && { planYear }) },
  );
  return {
    ...frame,
    ...checkedParts(known, known.sheets),
    sheets: [...known.sheets.map(({ check }) => check), ...catalogueCheck(office)],
    ...(office && { office }),
    alsoRead: scans.filter(isOnlyRead).map(({ grid }) => grid),
    protectedSheets: scans.filter((scan) => scan.isProtected).map((scan) => scan.grid.name),
  };
}

/** What a check of sheets says of some of them. */
export function checkedParts(
  known: SheetsCheck,
  sheets: readonly CheckedSheet[],
): Pick<CheckedWorkbook, "plan" | "known" | "learnable" | "offered"> {
  const { plan, learnable } = known;
  return {
    plan,
    known: new Map(known.sheets.map(({ grid }) => [grid.name, known])),
    ...((learnable.units.length > 0 || learnable.headings.length > 0) && { learnable }),
    offered: sheets.flatMap(({ grid, blocks }) =>
      blocks.filter((block) => !isAssumed(block)).map((table) => ({ sheet: grid.name, table })),
    ),
  };
}

/** A sheet "Danh mục" without mistakes has nothing to say. */
function catalogueCheck(office: ReadCatalogue | undefined): SheetCheck[] {
  if (!office || office.problems.length === 0) return [];
  const findings = office.problems.map((problem) => problemFinding(office.sheet, problem));
  return [{ name: office.sheet, tables: [], findings }];
}
