import { ExcelFailure } from "./excelFailure";
import type { Change } from "./transaction";

/**
 * Queues asking whether a sheet may be written to; the function throws ExcelFailure "protected" or "filtered". Filters of
 * `ownTables` do not count: they are cleared before those tables are written.
 */
export function loadSheetLock(
  context: Excel.RequestContext,
  sheet: string,
  ownTables: readonly string[] = [],
): () => void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.protection.load("protected");
  worksheet.autoFilter.load("isDataFiltered");
  // an Excel table has a filter of its own
  const tables = worksheet.tables.load("items/name,items/autoFilter/isDataFiltered");
  return () => {
    if (worksheet.protection.protected) throw new ExcelFailure("protected", { sheet });
    const foreign = tables.items.filter(({ name }) => !ownTables.includes(name));
    const filters = [worksheet.autoFilter, ...foreign.map((table) => table.autoFilter)];
    if (filters.some((filter) => filter.isDataFiltered)) throw new ExcelFailure("filtered", { sheet });
  };
}

/** A change that is not made while its sheet is protected or filtered; that is said before all else. */
export function onOpenSheet<Kind extends Change>(change: Kind): Kind {
  return {
    ...change,
    look: (context) => {
      const assertOpen = loadSheetLock(context, change.sheet);
      const read = change.look(context);
      return () => {
        assertOpen();
        return read();
      };
    },
  };
}
