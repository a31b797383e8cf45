import { cellAddress, parseArea } from "../core/grid/address";
import { refersToRows, type RowReference } from "../core/grid/references";
import { ExcelFailure } from "./excelFailure";

/** Names that Excel keeps for itself follow the rows by themselves. */
const OWN_NAMES = /^(?:_xlnm\.|Print_|_FilterDatabase)/iu;

/** What the workbook has that may speak of rows, and what hangs on them; its lists have to be known before each can be asked. */
export type WorkbookFrame = Excel.WorksheetCollection;

/** Queues listing sheets, tables, charts and comments; to be asked before `loadUses`. */
export function loadFrame(context: Excel.RequestContext): WorkbookFrame {
  const { worksheets } = context.workbook;
  const lists = [
    "name",
    "tables/items/name",
    "charts/items/name",
    "charts/items/chartType",
    "comments/items/id",
  ];
  if (knowsSources()) lists.push("charts/items/series/items/name");
  worksheets.load(lists.map((list) => `items/${list}`).join(","));
  return worksheets;
}

/** Where a chart's numbers stand can be asked from ExcelApi 1.15 on. */
function knowsSources(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.15");
}

/**
 * Queues asking who speaks of some rows. The function throws ExcelFailure where a formula, a name, a table or a chart
 * anywhere in the workbook would be changed if they went, or where people talk in comments on them: those never come back.
 */
export function loadUses(
  context: Excel.RequestContext,
  { items: worksheets }: WorkbookFrame,
  rows: readonly RowReference[],
): () => void {
  const formulas = worksheets.map(loadFormulas);
  const names = loadNames(context, worksheets);
  const concerned = worksheets.filter(({ name }) => name === rows[0]?.sheet);
  const tables = concerned.flatMap(loadTables);
  const comments = concerned.flatMap(loadComments);
  const charts = worksheets.flatMap(loadCharts);
  return () => {
    const used = (formula: string, sheet: string) => rows.find((span) => refersToRows(formula, sheet, span));
    for (const { sheet, cell, formula } of formulas.flatMap((load) => load())) {
      const span = used(formula, sheet);
      if (span && !isInside(sheet, cell, rows))
        throw new ExcelFailure("rowsInFormula", { row: span.first + 1, sheet, cell });
    }
    for (const { name, formula, sheet } of names()) {
      const span = used(formula, sheet);
      if (span) throw new ExcelFailure("rowsInName", { row: span.first + 1, name });
    }
    for (const { name, range } of tables) {
      const { top, bottom } = parseArea(range.address);
      const span = rows.find(({ first, last }) => first <= bottom && last >= top);
      if (span) throw new ExcelFailure("rowsInTable", { row: span.first + 1, name });
    }
    for (const { address } of comments) {
      const { top, left } = parseArea(address);
      const span = rows.find(({ first, last }) => first <= top && top <= last);
      if (span) throw new ExcelFailure("rowsWithComment", { row: top + 1, cell: cellAddress(top, left) });
    }
    for (const { name, sheet, sources } of charts) {
      const span = sources ? sources.map(({ value }) => used(value, sheet)).find(Boolean) : rows[0];
      if (span) throw new ExcelFailure("rowsInChart", { row: span.first + 1, sheet, name });
    }
  };
}

/** A formula that goes with the rows harms nobody. */
function isInside(sheet: string, cell: string, rows: readonly RowReference[]): boolean {
  const { top } = parseArea(cell);
  return rows.some((span) => span.sheet === sheet && span.first <= top && top <= span.last);
}

function loadFormulas(worksheet: Excel.Worksheet) {
  const found = worksheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  found.areas.load("items/address,items/formulas");
  return () =>
    found.isNullObject ? [] : found.areas.items.flatMap((area) => formulasOf(worksheet.name, area));
}

function formulasOf(sheet: string, range: Excel.Range): { sheet: string; cell: string; formula: string }[] {
  const { top, left } = parseArea(range.address);
  return range.formulas.flatMap((row: unknown[], down) =>
    row.map((formula, across) => ({
      sheet,
      cell: cellAddress(top + down, left + across),
      formula: String(formula),
    })),
  );
}

function loadNames(context: Excel.RequestContext, worksheets: readonly Excel.Worksheet[]) {
  const all = [
    { sheet: worksheets[0]?.name ?? "", names: context.workbook.names },
    ...worksheets.map((worksheet) => ({ sheet: worksheet.name, names: worksheet.names })),
  ];
  for (const { names } of all) names.load("items/name,items/formula");
  return () =>
    all.flatMap(({ sheet, names }) =>
      names.items
        .filter(({ name }) => !OWN_NAMES.test(name))
        .map(({ name, formula }) => ({ sheet, name, formula: String(formula) })),
    );
}

function loadTables({ tables }: Excel.Worksheet): { name: string; range: Excel.Range }[] {
  return tables.items.map((table) => {
    const range = table.getRange();
    range.load("address");
    return { name: table.name, range };
  });
}

function loadComments({ comments }: Excel.Worksheet): Excel.Range[] {
  return comments.items.map((comment) => {
    const cell = comment.getLocation();
    cell.load("address");
    return cell;
  });
}

type Source = OfficeExtension.ClientResult<string>;

/** A chart that cannot be asked may show any row. */
function loadCharts({
  name: sheet,
  charts,
}: Excel.Worksheet): { name: string; sheet: string; sources?: Source[] }[] {
  return charts.items.map((chart) => {
    const { name, chartType } = chart;
    if (!knowsSources()) return { name, sheet };
    const isScattered = /^(?:XYScatter|Bubble)/u.test(chartType);
    const dimensions = isScattered ? (["XValues", "YValues"] as const) : (["Values", "Categories"] as const);
    const sources = chart.series.items.flatMap((series) =>
      dimensions.map((dimension) => series.getDimensionDataSourceString(dimension)),
    );
    return { name, sheet, sources };
  });
}
