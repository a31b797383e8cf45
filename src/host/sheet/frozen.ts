import type ExcelJS from "exceljs";
import { columnLetters, SHEET_COLUMNS, SHEET_ROWS, type Area } from "./areas";
import { changeSheetView, sheetView } from "./exceljsInternals";
import { withoutKeys } from "./withoutKeys";

/** Freezes the first rows and columns; 0 and 0 unfreezes. */
export function freeze(sheet: ExcelJS.Worksheet, rows: number, columns: number): void {
  if (rows === 0 && columns === 0) {
    const view = withoutKeys(sheetView(sheet), "xSplit", "ySplit", "topLeftCell");
    sheet.views = [{ ...view, state: "normal" }] as unknown as ExcelJS.Worksheet["views"];
    return;
  }
  const topLeftCell = `${columnLetters(columns)}${rows + 1}`;
  changeSheetView(sheet, { state: "frozen", xSplit: columns, ySplit: rows, topLeftCell });
}

/** The frozen cells: whole rows, whole columns, or the corner of both; undefined when nothing is frozen. */
export function frozenArea(sheet: ExcelJS.Worksheet): Area | undefined {
  const { state, xSplit = 0, ySplit = 0 } = sheetView(sheet);
  if (state !== "frozen" || (xSplit === 0 && ySplit === 0)) return undefined;
  return {
    top: 0,
    left: 0,
    bottom: ySplit === 0 ? SHEET_ROWS - 1 : ySplit - 1,
    right: xSplit === 0 ? SHEET_COLUMNS - 1 : xSplit - 1,
  };
}
