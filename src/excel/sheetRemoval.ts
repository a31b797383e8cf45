import { parseArea } from "../core/grid/address";
import type { CellValue } from "../core/grid/grid";
import { sheetPrint } from "../core/journal/sheetPrint";
import { ExcelFailure } from "./excelFailure";
import type { Change } from "./transaction";

/**
 * Takes a sheet away that we added, as long as it says what was written: ExcelFailure "sheetEdited" where somebody worked
 * on it, "structureLocked" where no sheet can be removed. One that is gone already needs nothing.
 */
export function sheetRemovalChange(sheet: string, print: string): Change {
  const load = (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    const range = worksheet.getUsedRangeOrNullObject(true).load("formulas,address");
    return { worksheet, says: () => (range.isNullObject ? undefined : printOf(range)) };
  };
  let stood = false;
  return {
    sheet,
    look: (context) => {
      const { worksheet, says } = load(context);
      context.workbook.protection.load("protected");
      return () => {
        stood = !worksheet.isNullObject;
        if (!stood) return;
        if (context.workbook.protection.protected) throw new ExcelFailure("structureLocked");
        if (says() !== print) throw new ExcelFailure("sheetEdited", { sheet });
      };
    },
    write: () => undefined,
    finish: (context) => {
      if (stood) context.workbook.worksheets.getItem(sheet).delete();
    },
    inspect: (context) => {
      const { worksheet } = load(context);
      return () => ({
        isWritten: true,
        isFinished: worksheet.isNullObject,
        isUntouched: worksheet.isNullObject !== stood,
        undo: () => undefined,
        complete: (again) => {
          if (!worksheet.isNullObject) again.workbook.worksheets.getItem(sheet).delete();
        },
      });
    },
  };
}

function printOf(range: Excel.Range): string {
  const { top, left } = parseArea(range.address);
  return sheetPrint(range.formulas as CellValue[][], top, left);
}
