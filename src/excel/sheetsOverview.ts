import { isSameFormula } from "../core/grid/sameFormula";
import type { NameRecord } from "../core/journal/sheetRecord";

/** What a workbook has beside the cells of its sheets. */
export interface Overview {
  sheets: readonly string[];
  /** No sheet can be added or removed. */
  isLocked: boolean;
  /** The workbook's names and what they stand for, keys in small letters. */
  names: ReadonlyMap<string, string>;
  /** Sheets of the tables that were asked for. */
  tableSheets: ReadonlyMap<string, string>;
}

/** Queues reading the overview of a workbook. */
export function loadOverview(context: Excel.RequestContext, tables: readonly string[]): () => Overview {
  const { workbook } = context;
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name,items/formula");
  workbook.protection.load("protected");
  const asked = tables.map((name) => {
    const table = workbook.tables.getItemOrNullObject(name);
    table.load("name");
    table.worksheet.load("name");
    return { name, table };
  });
  return () => ({
    sheets: workbook.worksheets.items.map(({ name }) => name),
    isLocked: workbook.protection.protected,
    names: new Map(workbook.names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    tableSheets: new Map(
      asked.flatMap(({ name, table }) => (table.isNullObject ? [] : [[name, table.worksheet.name]])),
    ),
  });
}

/** Queues names of the workbook: made, turned to other cells, or taken away. */
export function writeNames(
  context: Excel.RequestContext,
  wanted: readonly NameRecord[],
  { names }: Overview,
): void {
  for (const { name, formula } of wanted) {
    const stands = names.has(name.toLowerCase());
    if (formula === undefined) {
      if (stands) context.workbook.names.getItem(name).delete();
    } else if (stands) context.workbook.names.getItem(name).formula = formula;
    else context.workbook.names.add(name, formula);
  }
}

/** Whether the names stand for what they shall. */
export function holdsNames(wanted: readonly NameRecord[], { names }: Overview): boolean {
  return wanted.every(({ name, formula }) => {
    const now = names.get(name.toLowerCase());
    return formula === undefined || now === undefined ? now === formula : isSameFormula(now, formula);
  });
}
