import { toFailure } from "./excelFailure";
import type { HiddenBy } from "./selectCell";

/**
 * Shows what hides a cell: the sheet, the row, the column, or takes the filter's choices away (its arrows stay). Only
 * ever called because a person asked for it. Throws ExcelFailure ("protected" where the sheet or the workbook is).
 */
export async function revealCell(sheet: string, cell: string, hiddenBy: HiddenBy): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const range = worksheet.getRange(cell);
      if (hiddenBy === "sheet") worksheet.visibility = Excel.SheetVisibility.visible;
      if (hiddenBy === "row") range.rowHidden = false;
      if (hiddenBy === "column") range.columnHidden = false;
      if (hiddenBy === "filter") worksheet.autoFilter.clearCriteria();
      await context.sync();
    });
  } catch (error) {
    throw toFailure(error, sheet);
  }
}
