import type ExcelJS from "exceljs";

/** A merge as exceljs keeps it: all edges one-based, keyed by the address of its top left cell. */
export interface MergeBox {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface ConditionalRule {
  type: string;
  priority?: number;
  stopIfTrue?: boolean;
  formulae?: (string | number)[];
  style?: Partial<ExcelJS.Style>;
  [other: string]: unknown;
}

export interface ConditionalBlock {
  ref: string;
  rules: ConditionalRule[];
}

interface TableColumnModel {
  name: string;
  filterButton?: boolean;
  totalsRowLabel?: string;
  totalsRowFunction?: string;
  [other: string]: unknown;
}

export interface TableModel {
  name: string;
  displayName: string;
  id?: number;
  ref?: string;
  tableRef: string;
  autoFilterRef: string;
  headerRow: boolean;
  totalsRow: boolean;
  columns: TableColumnModel[];
  rows: unknown[][];
  style?: { theme?: string; [other: string]: unknown };
  [other: string]: unknown;
}

/** A row with its cells by zero-based column; what was never written is missing. */
export type SparseRow = ExcelJS.Row & { _cells: (ExcelJS.Cell | undefined)[]; style: Partial<ExcelJS.Style> };

export type StyledColumn = ExcelJS.Column & { style: Partial<ExcelJS.Style> };

/** The parts of an exceljs worksheet that its types do not show; nothing else in the host reaches behind them. */
interface SheetInternals {
  _rows: (SparseRow | undefined)[];
  _columns: (StyledColumn | undefined)[] | null;
  _merges: Record<string, MergeBox | undefined>;
  conditionalFormattings: ConditionalBlock[];
  dataValidations: { model: Record<string, ExcelJS.DataValidation | undefined> };
  tables: Record<string, { table?: TableModel; model: TableModel }>;
  sheetProtection: Record<string, unknown> | null;
  rowBreaks: { id: number; min?: number; max?: number; man?: number }[];
  orderNo: number;
}

export function internals(sheet: ExcelJS.Worksheet): SheetInternals {
  return sheet as unknown as SheetInternals;
}

/** How a sheet is shown. exceljs types this as a union of three shapes; the file knows one. */
interface SheetView {
  state: "normal" | "frozen" | "split";
  xSplit?: number;
  ySplit?: number;
  topLeftCell?: string;
  activeCell?: string;
  showGridLines?: boolean;
  showRowColHeaders?: boolean;
  [other: string]: unknown;
}

export function sheetView(sheet: ExcelJS.Worksheet): SheetView {
  const views = sheet.views as unknown as SheetView[] | undefined;
  return views?.[0] ?? { state: "normal" };
}

export function changeSheetView(sheet: ExcelJS.Worksheet, change: Partial<SheetView>): void {
  const views = (sheet.views as unknown as SheetView[] | undefined) ?? [];
  const changed: SheetView[] = [{ ...sheetView(sheet), ...change }, ...views.slice(1)];
  sheet.views = changed as unknown as ExcelJS.Worksheet["views"];
}
