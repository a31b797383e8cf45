import type { CellValue } from "../core/grid/grid";
import { plainCell, sheetPrint } from "../core/journal/sheetPrint";
import type { SheetDraft } from "../core/report/sheetDraft";
import { ExcelFailure } from "./excelFailure";
import { writeDraft } from "./sheetDrafts";
import type { Change } from "./transaction";

/**
 * Adds a sheet of ours at the end of the workbook. Throws ExcelFailure "structureLocked" where no sheet can be added and
 * "sheetExists" where another one has the name by now.
 */
export function newSheetChange(draft: SheetDraft): Change {
  const sheetOf = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItemOrNullObject(draft.name);
  return {
    sheet: draft.name,
    look: (context) => {
      const { workbook } = context;
      workbook.protection.load("protected");
      const taken = sheetOf(context).load("name");
      return () => {
        if (workbook.protection.protected) throw new ExcelFailure("structureLocked");
        if (!taken.isNullObject) throw new ExcelFailure("sheetExists", { sheet: draft.name });
      };
    },
    record: () => ({ kind: "new-sheet", sheet: draft.name, print: sheetPrint(draft.formulas) }),
    write: (context) => writeDraft(context.workbook.worksheets.add(draft.name), draft),
    inspect: (context) => {
      const sheet = sheetOf(context).load("name");
      const rows = draft.formulas.length;
      const range = sheet.getRange(`1:${rows}`).getUsedRangeOrNullObject(true).load("formulas,address");
      return () => ({
        isWritten:
          !sheet.isNullObject && !range.isNullObject && holds(range.formulas as CellValue[][], draft),
        isFinished: true,
        isUntouched: sheet.isNullObject,
        undo: (again) => {
          if (!sheet.isNullObject) again.workbook.worksheets.getItem(draft.name).delete();
        },
        complete: () => undefined,
      });
    },
  };
}

/** Whether cells say what a draft wants. */
function holds(formulas: readonly (readonly CellValue[])[], draft: SheetDraft): boolean {
  return formulas.every((row, at) =>
    row.every((value, column) => plainCell(value) === plainCell(draft.formulas[at]?.[column] ?? "")),
  );
}
