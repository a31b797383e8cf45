import type ExcelJS from "exceljs";
import type { Area } from "./areas";
import { isMergedAway } from "./cellValue";
import { restyle } from "./cellStyles";
import { internals } from "./exceljsInternals";
import { mergesTouching, unmergeArea } from "./merges";
import { withoutKeys } from "./withoutKeys";

/** Visits the cells of an area that exist. */
function eachCell(sheet: ExcelJS.Worksheet, area: Area, visit: (cell: ExcelJS.Cell) => void): void {
  const last = Math.min(area.bottom, internals(sheet)._rows.length - 1);
  for (let row = area.top; row <= last; row++) {
    internals(sheet)._rows[row]?.eachCell({ includeEmpty: false }, (cell, number) => {
      if (number - 1 >= area.left && number - 1 <= area.right) visit(cell);
    });
  }
}

/** Empties cells and keeps their formats. */
export function clearContents(sheet: ExcelJS.Worksheet, area: Area): void {
  eachCell(sheet, area, (cell) => {
    if (!isMergedAway(cell)) cell.value = null;
  });
}

/** Back to no format at all; merges go with the formats. */
export function clearFormats(sheet: ExcelJS.Worksheet, area: Area): void {
  if (mergesTouching(sheet, area).length > 0) unmergeArea(sheet, area);
  restyle(sheet, area, () => ({}));
}

/** Links become the text they showed; their look goes too when Excel is asked to remove, not only to clear. */
export function clearLinks(sheet: ExcelJS.Worksheet, area: Area, withLook: boolean): void {
  eachCell(sheet, area, (cell) => {
    const { value } = cell;
    if (typeof value !== "object" || value === null || !("hyperlink" in value)) return;
    cell.value = value.text;
    if (!withLook) return;
    cell.style = withoutKeys(cell.style, "font");
  });
}
