import type { CellValue } from "../core/grid/grid";
import { sheetPrint } from "../core/journal/sheetPrint";
import type { SheetDraft } from "../core/report/sheetDraft";
import { ExcelFailure } from "./excelFailure";
import { holdsCells } from "./sameCells";
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
      const { formulas, columnWidths } = draft;
      const range = sheet.getRangeByIndexes(0, 0, formulas.length, columnWidths.length).load("formulas");
      return () => ({
        isWritten: !sheet.isNullObject && holdsCells(range.formulas as CellValue[][], draft),
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
