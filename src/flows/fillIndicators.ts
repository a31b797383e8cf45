import type { Catalogue } from "../core/catalogue/catalogue";
import { isCatalogueSheet } from "../core/catalogue/readCatalogue";
import { fillEdits, planFill, type FillPlan, type KeptCell } from "../core/indicators/fillPlan";
import type { VariantChoices } from "../core/indicators/calculatedCell";
import type { Grid } from "../core/grid/grid";
import { findPlanYears, type PlanYears } from "../core/rules/planYear";
import { detectTables } from "../core/table/detectTables";
import { NO_CHOICES } from "../core/table/headingChoices";
import { isOwnSheet } from "../core/table/ownSheets";
import { applyEdits, type WorkbookEdit } from "../excel/applyEdits";
import { readFormulas } from "../excel/readFormulas";
import { readWorkbook, type ReadRequest } from "../excel/readWorkbook";
import type { Keeping } from "./journalStore";
import { keptOrNot } from "./keepAction";
import { partOffice } from "./partOffice";

/** Which sheets to look at. `asOf` is an ISO day; without `planYear` the year is read from the workbook. */
export interface FillRequest extends Omit<ReadRequest, "isOwnSheet" | "isReadToo"> {
  planYear?: number;
  asOf: string;
  /** Which formula of an indicator that has several; the official one without a choice. */
  variants?: VariantChoices;
  /** The catalogue of another workbook; without it the workbook's own sheet "Danh mục" holds, if it has one. */
  catalogue?: Catalogue;
}

/** A sheet's plan with what stands in its cells already. */
export interface SheetFill extends FillPlan {
  grid: Grid;
  /** Cells that hold a formula already, ours or the user's; they are left alone and need no comparing. */
  calculated: number;
  isProtected: boolean;
}

/** What filling the indicators of a workbook would do; nothing is written yet. */
export interface WorkbookFill {
  fileName: string;
  activeSheet: string;
  plan: PlanYears;
  sheets: readonly SheetFill[];
}

/** Looks for indicators and decides which formulas to fill; only reads: as the check does, and one sync more. Throws ExcelFailure. */
export async function planIndicators({
  planYear,
  asOf,
  variants,
  catalogue,
  ...request
}: FillRequest): Promise<WorkbookFill> {
  const scan = await readWorkbook({ ...request, isOwnSheet, isReadToo: isCatalogueSheet });
  const { sheets: scans, knowledge } = partOffice(scan.sheets, catalogue);
  const choices = { ...NO_CHOICES, columns: knowledge.headings };
  const read = scans.map(({ grid, isProtected }) => ({
    grid,
    isProtected,
    tables: detectTables(grid, choices, knowledge.templates),
  }));
  const plan = findPlanYears(read, planYear, Number(asOf.slice(0, 4)), knowledge.planYears);
  const settings = { planYear: plan.year, indicators: knowledge.indicators, variants };
  const plans = read.map(({ grid, isProtected, tables }) => ({
    grid,
    isProtected,
    ...planFill(grid, tables, settings),
  }));
  const concerned = plans.filter(({ fill, kept }) => fill.length + kept.length > 0);
  const formulas =
    concerned.length === 0
      ? new Map<string, ReadonlySet<string>>()
      : await readFormulas(concerned.map(({ sheet, fill, kept }) => ({ sheet, cells: [...fill, ...kept] })));
  const sheets = plans.map((sheet) => withoutFormulas(sheet, formulas.get(sheet.sheet) ?? new Set()));
  return { fileName: scan.fileName, activeSheet: scan.activeSheet, plan, sheets };
}

function withoutFormulas(sheet: Omit<SheetFill, "calculated">, formulas: ReadonlySet<string>): SheetFill {
  const isTyped = ({ row, column }: Pick<KeptCell, "row" | "column">) => !formulas.has(`${row}:${column}`);
  const fill = sheet.fill.filter(isTyped);
  const kept = sheet.kept.filter(isTyped);
  return {
    ...sheet,
    fill,
    kept,
    calculated: sheet.fill.length + sheet.kept.length - fill.length - kept.length,
  };
}

/**
 * Writes the planned formulas of all sheets, all or none. A cell that was given something since stops it. With `keeping` it
 * is one action in the journal. Throws ExcelFailure ("changed", "protected", "filtered" …).
 */
export async function fillIndicators(sheets: readonly SheetFill[], keeping?: Keeping): Promise<void> {
  const filled = sheets.filter(({ fill }) => fill.length > 0);
  const [first] = filled;
  if (!first) return;
  const edits = filled.map(({ sheet, grid, fill }): WorkbookEdit => {
    return { kind: "cells", sheet, edits: fillEdits(grid, fill) };
  });
  const count = filled.reduce((sum, { fill }) => sum + fill.length, 0);
  const said = { action: "formulas", sheet: first.sheet, count };
  await keptOrNot(said, keeping, (keep) => applyEdits(edits, keep));
}
