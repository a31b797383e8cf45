import { ExcelFailure } from "./excelFailure";

/** Queues asking whether a sheet may be written to; the function throws ExcelFailure "protected" or "filtered". */
export function loadSheetLock(context: Excel.RequestContext, sheet: string): () => void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.protection.load("protected");
  worksheet.autoFilter.load("isDataFiltered");
  return () => {
    if (worksheet.protection.protected) throw new ExcelFailure("protected", { sheet });
    if (worksheet.autoFilter.isDataFiltered) throw new ExcelFailure("filtered", { sheet });
  };
}
