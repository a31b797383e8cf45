import type ExcelJS from "exceljs";
import { areaText, type Area } from "./areas";
import { record } from "../wire/arguments";
import { apiNotFound, hostError } from "../wire/errors";
import type { HostDocument } from "../wire/hostDocument";
import { isRowHidden } from "./lines";
import { RangeReader } from "./rangeRead";
import { filteredArea } from "./rangeWrite";

/** The filter buttons of a sheet. The file keeps the area; which rows a criterion hid shows in the rows alone. */
export function setFilter(sheet: ExcelJS.Worksheet, area: Area): void {
  sheet.autoFilter = areaText(area);
}

export function removeFilter(sheet: ExcelJS.Worksheet): void {
  showAllRows(sheet);
  // exceljs has no way to say "none" in its types.
  (sheet as { autoFilter?: ExcelJS.AutoFilter | null }).autoFilter = null;
}

/** Does the filter hide a row? */
export function isFiltered(sheet: ExcelJS.Worksheet): boolean {
  return rowsBelowButtons(sheet).some((row) => isRowHidden(sheet, row));
}

export function showAllRows(sheet: ExcelJS.Worksheet): void {
  for (const row of rowsBelowButtons(sheet))
    if (isRowHidden(sheet, row)) sheet.getRow(row + 1).hidden = false;
}

function rowsBelowButtons(sheet: ExcelJS.Worksheet): number[] {
  const area = filteredArea(sheet);
  if (!area) return [];
  return Array.from({ length: area.bottom - area.top }, (_none, index) => area.top + 1 + index);
}

interface FilterCriteria {
  /** Counted from the left edge of the filtered area. */
  columnIndex: number;
  criteria: unknown;
}

/** Hides the rows whose text in one column is not among the wanted ones (`filterOn: "Values"`). */
export function applyCriteria(
  document: HostDocument,
  sheet: ExcelJS.Worksheet,
  { columnIndex, criteria }: FilterCriteria,
  location: string,
): void {
  const area = filteredArea(sheet);
  const { filterOn, values } = record(criteria, location);
  if (filterOn !== "Values") throw apiNotFound(`${location} (filterOn: ${String(filterOn)})`);
  if (!area || !Array.isArray(values) || columnIndex > area.right - area.left)
    throw hostError("InvalidArgument", location);
  const column = area.left + columnIndex;
  const texts = new RangeReader(sheet, document.calculation).texts({ ...area, left: column, right: column });
  const wanted = new Set(values.map(String));
  for (const row of rowsBelowButtons(sheet)) {
    const text = texts[row - area.top]?.[0] ?? "";
    if (!wanted.has(text)) sheet.getRow(row + 1).hidden = true;
  }
}
