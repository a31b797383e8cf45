import { errorCode, toFailure } from "./excelFailure";

/** The rows that a person has selected, zero-based, and the selection's A1 name: "A7:G8", or "7:8" for whole rows. */
export interface Selection {
  sheet: string;
  first: number;
  last: number;
  address: string;
}

/**
 * Tells of the selection now and whenever it changes; answers how to stop. An event names the cells late, so the
 * selection is read anew each time. Throws ExcelFailure.
 */
export async function watchSelection(
  onSelected: (selection: Selection) => void,
): Promise<() => Promise<void>> {
  try {
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(async () => tell(onSelected));
      await context.sync();
      return added;
    });
    await tell(onSelected);
    return async () => {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    };
  } catch (error) {
    throw toFailure(error, "");
  }
}

/** Several areas at once are no selection to speak of: Excel refuses to name them as one. */
async function tell(onSelected: (selection: Selection) => void): Promise<void> {
  try {
    const selection = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.getSelectedRange().load("address,rowIndex,rowCount");
      range.worksheet.load("name");
      await context.sync();
      const { address, rowIndex, rowCount } = range;
      return {
        sheet: range.worksheet.name,
        first: rowIndex,
        last: rowIndex + rowCount - 1,
        address: address.slice(address.lastIndexOf("!") + 1).replaceAll("$", ""),
      };
    });
    onSelected(selection);
  } catch (error) {
    if (errorCode(error) !== "InvalidSelection") throw error;
  }
}
