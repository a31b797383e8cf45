import { ExcelFailure, toFailure } from "./excelFailure";

/** Why a cell that is selected is not seen: its sheet or its row or column is hidden, or a filter hides the row. */
export type HiddenBy = "sheet" | "row" | "column" | "filter";

/** What came of selecting. A cell on a hidden sheet is not selected: Excel refuses to open the sheet. */
export interface Selected {
  hiddenBy?: HiddenBy;
}

/**
 * Goes to a cell, across sheets. Selecting on another sheet is unreliable in one breath (OfficeDev/office-js #5118),
 * so: activate, sync, select, sync, read back. Nothing is shown that was hidden.
 * Throws ExcelFailure "sheetGone", or "unknown" when the selection did not follow.
 */
export async function selectCell(sheet: string, cell: string): Promise<Selected> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet).load("visibility");
      await context.sync();
      if (worksheet.visibility !== Excel.SheetVisibility.visible) return { hiddenBy: "sheet" };
      worksheet.activate();
      await context.sync();
      return await selectOnSheet(context, worksheet, cell);
    });
  } catch (error) {
    throw toFailure(error, sheet);
  }
}

async function selectOnSheet(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cell: string,
): Promise<Selected> {
  const range = worksheet.getRange(cell);
  range.select();
  range.load("rowHidden,columnHidden");
  worksheet.autoFilter.load("isDataFiltered");
  const selected = context.workbook.getSelectedRange().load("address");
  await context.sync();
  const isThere = selected.address.replaceAll("$", "").split("!").at(-1)?.split(":")[0] === cell;
  if (!isThere) throw new ExcelFailure("unknown");
  if (range.rowHidden === true) return { hiddenBy: worksheet.autoFilter.isDataFiltered ? "filter" : "row" };
  return range.columnHidden === true ? { hiddenBy: "column" } : {};
}
