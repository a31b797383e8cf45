import { cellAddress, parseArea } from "../core/grid/address";
import type { Area } from "../core/grid/grid";
import type { CellLooks, EntryRule, SheetSnapshot } from "../core/journal/sheetRecord";
import type { CellBars, SheetDraft } from "../core/report/sheetDraft";
import { stretchDraft } from "../core/report/stretchDraft";
import { loadChart, type ChartRead } from "./chartState";
import { ExcelFailure } from "./excelFailure";
import { distinctLooks } from "./rowContents";
import { loadSheetLock } from "./sheetLock";
import { rangeOf } from "./sheetRange";
import { draftFormat, loadCells, type CellsRead } from "./sheetReading";
import { after, isAsked, together, type Asked } from "./steps";

/**
 * Queues reading a sheet of ours that stands, as whole as it takes to write it again. `draft` is what shall stand there:
 * it knows which parts are ours. Throws ExcelFailure "protected" or "filtered" where it must not be written, "belowTable"
 * where its table would grow over what somebody wrote below.
 */
export function loadSheetState(
  context: Excel.RequestContext,
  sheet: string,
  draft: SheetDraft,
): Asked<SheetSnapshot> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const ownTables = draft.tables.map(({ name }) => name);
  const assertOpen = loadSheetLock(context, sheet, ownTables);
  const extent = loadExtent(context, worksheet, draft);
  const own = { ...draft, name: sheet };
  const furniture = draft.tables.length > 0 ? undefined : loadFurniture(worksheet, draft);
  return () => {
    assertOpen();
    const { rows, columns } = extent();
    if (!furniture) {
      const assertFree = loadRoomBelow(worksheet, own, rows);
      const cells = loadCells(worksheet, { rows, columns }, "contents", draftFormat(draft));
      return after(cells, ({ formulas, heights }) => {
        assertFree();
        return { draft: stretchDraft(own, formulas, rowRuns(heights)) };
      });
    }
    const cells = loadCells(worksheet, { rows, columns }, "everything", () => "General");
    const around = furniture();
    const rest = isAsked(around) ? around : () => around;
    return after(together<CellsRead | Furniture>([cells, rest]), ([read, found]) =>
      snapshotOf(own, read as CellsRead, found as Furniture),
    );
  };
}

/** How far a sheet of ours reaches: to the end of its table, or as far as it is used. */
function loadExtent(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { tables: [table], columnWidths }: SheetDraft,
): () => { rows: number; columns: number } {
  const range = table
    ? context.workbook.tables.getItemOrNullObject(table.name).getRange()
    : worksheet.getUsedRangeOrNullObject();
  range.load("rowIndex,rowCount");
  return () => ({
    rows: range.isNullObject ? 0 : range.rowIndex + range.rowCount,
    columns: columnWidths.length,
  });
}

/** Queues looking at the rows below a table that it will grow over. */
function loadRoomBelow(
  worksheet: Excel.Worksheet,
  { name: sheet, formulas, columnWidths }: SheetDraft,
  rows: number,
): () => void {
  const count = formulas.length - rows;
  if (rows === 0 || count <= 0) return () => undefined;
  const below = worksheet.getRangeByIndexes(rows, 0, count, columnWidths.length);
  const used = below.getUsedRangeOrNullObject(true).load("address");
  return () => {
    if (used.isNullObject) return;
    const { top, left } = parseArea(used.address);
    throw new ExcelFailure("belowTable", { sheet, cell: cellAddress(top, left), count });
  };
}

function snapshotOf(draft: SheetDraft, read: CellsRead, around: Furniture): SheetSnapshot {
  const {
    font: _,
    chart: _chart,
    bars: _bars,
    printArea: _area,
    lists: _lists,
    limits: _limits,
    ...frame
  } = draft;
  const { chart, printArea } = around;
  const looks: CellLooks = distinctLooks(read.looks);
  return {
    draft: {
      ...frame,
      formulas: read.formulas,
      styles: formatRuns(read.numberFormats),
      merges: read.merges,
      rowHeights: rowRuns(read.heights),
      bars: around.bars,
      pageStarts: around.pageStarts,
      ...(printArea && { printArea }),
      ...(chart && { chart: chart.bars }),
    },
    looks,
    entryRules: around.entryRules,
    otherCharts: around.otherCharts,
    ...(chart && { chartBox: chart.box }),
  };
}

/** Rows of one height as one entry. */
function rowRuns(heights: readonly number[]): { first: number; last: number; height: number }[] {
  const runs: { first: number; last: number; height: number }[] = [];
  heights.forEach((height, row) => {
    const last = runs.at(-1);
    if (last?.height === height) last.last = row;
    else runs.push({ first: row, last: row, height });
  });
  return runs;
}

/** Number formats as styles of cells one below the other. */
function formatRuns(
  formats: readonly (readonly string[])[],
): { area: Area; style: { numberFormat: string } }[] {
  return (formats[0] ?? []).flatMap((_, column) => {
    const runs: { area: Area; style: { numberFormat: string } }[] = [];
    formats.forEach((row, at) => {
      const numberFormat = row[column] ?? "General";
      const last = runs.at(-1);
      if (last?.style.numberFormat === numberFormat) last.area.bottom = at;
      else runs.push({ area: { top: at, bottom: at, left: column, right: column }, style: { numberFormat } });
    });
    return runs;
  });
}

/** What of a sheet is not in its cells. */
interface Furniture {
  bars: CellBars[];
  pageStarts: number[];
  printArea: Area | undefined;
  entryRules: EntryRule[];
  chart: ChartRead | undefined;
  otherCharts: string[];
}

function loadFurniture(worksheet: Excel.Worksheet, draft: SheetDraft): Asked<Furniture> {
  const formats = worksheet.getRange().conditionalFormats;
  formats.load("items/type,items/id");
  worksheet.horizontalPageBreaks.load("items/rowIndex");
  worksheet.charts.load("items/name");
  const area = worksheet.pageLayout.getPrintAreaOrNullObject().load("address");
  const rules = loadEntryRules(worksheet, draft);
  const chart: Asked<ChartRead | undefined> = draft.chart
    ? loadChart(worksheet, draft.chart)
    : () => undefined;
  const bars: Asked<CellBars[]> = () => loadBars(formats.items);
  type Part = CellBars[] | ChartRead | undefined;
  return after(together<Part>([bars, chart]), ([barsRead, chartRead]) => ({
    bars: barsRead as CellBars[],
    chart: chartRead as ChartRead | undefined,
    pageStarts: worksheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    printArea: area.isNullObject ? undefined : parseArea(area.address),
    entryRules: rules(),
    otherCharts: worksheet.charts.items.map(({ name }) => name).filter((name) => name !== draft.chart?.name),
  }));
}

function loadBars(formats: readonly Excel.ConditionalFormat[]): CellBars[] | Asked<CellBars[]> {
  const bars = formats.filter(({ type }) => type === Excel.ConditionalFormatType.dataBar);
  if (bars.length === 0) return [];
  const read = bars.map((format) => {
    format.dataBar.load("lowerBoundRule,upperBoundRule");
    format.dataBar.positiveFormat.load("fillColor");
    return { format, ranges: format.getRanges().load("address") };
  });
  return () =>
    read.flatMap(({ format: { dataBar }, ranges }) =>
      ranges.address.split(",").map((address) => ({
        area: parseArea(address),
        color: dataBar.positiveFormat.fillColor,
        min: boundOf(dataBar.lowerBoundRule),
        max: boundOf(dataBar.upperBoundRule),
      })),
    );
}

function boundOf({ formula = "" }: Excel.ConditionalDataBarRule): number {
  return Number(formula.replace(/^=/u, ""));
}

/** The rules of the cells that a draft gives rules to. */
function loadEntryRules(
  worksheet: Excel.Worksheet,
  { lists = [], limits = [] }: SheetDraft,
): () => EntryRule[] {
  const read = [...lists, ...limits].map(({ area }) => ({
    area,
    validation: rangeOf(worksheet, area).dataValidation.load("type,rule,ignoreBlanks,errorAlert,prompt"),
  }));
  return () =>
    read.map(({ area, validation: { type, rule, ignoreBlanks, errorAlert, prompt } }) =>
      type === Excel.DataValidationType.none ? { area } : { area, rule, ignoreBlanks, errorAlert, prompt },
    );
}
