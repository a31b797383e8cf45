import { toFailure } from "./excelFailure";

/** Names of the sheets that are not protected, in the order of their tabs. Throws ExcelFailure. */
export async function openSheets(): Promise<string[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
      await context.sync();
      return sheets.items.filter((sheet) => !sheet.protection.protected).map((sheet) => sheet.name);
    });
  } catch (error) {
    throw toFailure(error, "");
  }
}
