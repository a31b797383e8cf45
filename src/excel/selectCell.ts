import { ExcelFailure, toFailure } from "./excelFailure";

/** Whether the cell is seen now that it is selected. */
export interface Selected {
  isHidden: boolean;
}

/**
 * Goes to a cell, across sheets. Selecting on another sheet is unreliable in one breath (OfficeDev/office-js #5118),
 * so: activate, sync, select, sync, read back. Throws ExcelFailure "sheetGone", or "unknown" when the selection did not follow.
 */
export async function selectCell(sheet: string, cell: string): Promise<Selected> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      await context.sync();
      const range = worksheet.getRange(cell);
      range.select();
      range.load("rowHidden,columnHidden");
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      const isThere = selected.address.replaceAll("$", "").split("!").at(-1)?.split(":")[0] === cell;
      if (!isThere) throw new ExcelFailure("unknown", { sheet });
      return { isHidden: range.rowHidden === true || range.columnHidden === true };
    });
  } catch (error) {
    throw toFailure(error, sheet);
  }
}
