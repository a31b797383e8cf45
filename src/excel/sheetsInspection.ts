import type { CellValue } from "../core/grid/grid";
import type { SheetSnapshot } from "../core/journal/sheetRecord";
import { holdsCells } from "./sameCells";
import { loadOverview, type Overview } from "./sheetsOverview";
import { loadFormulas } from "./sheetReading";
import type { Standing } from "./sheetWriting";
import { after, together, type Asked } from "./steps";

/** What became of sheets that were being written. */
export interface SheetsInspected {
  overview: Overview;
  /** Of each sheet to write, in their order. */
  standing: readonly Standing[];
  /** All say what they shall. */
  isWritten: boolean;
  /** All say what they said, and those that were not there are not. */
  isUntouched: boolean;
}

/** Queues reading the sheets of a plan; `before` are those that stood. */
export function inspectSheets(
  context: Excel.RequestContext,
  targets: readonly SheetSnapshot[],
  before: readonly SheetSnapshot[],
): Asked<SheetsInspected> {
  const overview = loadOverview(context, []);
  const parts = targets.map((target) => loadParts(context, target));
  return after(overview, (now) => {
    const stands = parts.map((part) => part());
    const sheets = targets.map((target, at) => {
      const stood = before.find(({ draft }) => draft.name === target.draft.name);
      const rows = Math.max(target.draft.formulas.length, stood?.draft.formulas.length ?? 0);
      return { target, stood, rows, part: stands[at]! };
    });
    const cells = sheets.map(({ target: { draft }, rows }): Asked<CellValue[][]> => {
      if (!now.sheets.includes(draft.name)) return () => [];
      const worksheet = context.workbook.worksheets.getItem(draft.name);
      return loadFormulas(worksheet, { rows, columns: draft.columnWidths.length });
    });
    return after(together(cells), (found) => ({
      overview: now,
      standing: sheets.map(({ stood, rows, part }) => ({
        rows,
        hasTable: part.tableRows > 0,
        // a fault may have hit between the adding of a chart and its naming
        charts: part.charts.filter((name) => !stood?.otherCharts?.includes(name)),
      })),
      isWritten: sheets.every(({ target, part }, at) => isThere(target, part, found[at]!)),
      isUntouched: sheets.every(({ target, stood, part }, at) =>
        stood ? isThere(stood, part, found[at]!) : !now.sheets.includes(target.draft.name),
      ),
    }));
  });
}

interface Parts {
  /** Up to the end of the sheet's table; 0 where there is none. */
  tableRows: number;
  charts: readonly string[];
}

function loadParts(context: Excel.RequestContext, { draft }: SheetSnapshot): () => Parts {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(draft.name);
  worksheet.load("name");
  const [table] = draft.tables;
  const range = table && worksheet.tables.getItemOrNullObject(table.name).getRange();
  range?.load("rowIndex,rowCount");
  worksheet.charts.load("items/name");
  return () => ({
    tableRows: !range || range.isNullObject ? 0 : range.rowIndex + range.rowCount,
    charts: worksheet.isNullObject ? [] : worksheet.charts.items.map(({ name }) => name),
  });
}

function isThere({ draft }: SheetSnapshot, { tableRows }: Parts, cells: readonly CellValue[][]): boolean {
  const [table] = draft.tables;
  if (table && tableRows !== table.area.bottom + 1) return false;
  return holdsCells(cells, draft);
}
