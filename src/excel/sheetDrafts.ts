import type { Area } from "../core/grid/grid";
import { say } from "../texts/say";
import { quoteSheetName } from "../core/grid/address";
import type { CellList, CellStyle, SheetDraft } from "../core/report/sheetDraft";

/** Decree 30/2020/NĐ-CP, Annex I: top and bottom 20 mm, left 30 mm, right 15 mm; the page number stands 10 mm from the edge. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10 };
const POINTS_PER_MM = 72 / 25.4;
const PAGE_NUMBER = '&C&"Times New Roman,Regular"&13&P';

/** Queues the writing of a sheet of ours: contents, looks, table, print set-up. The sheet's cells are expected to be empty. */
export function writeDraft(worksheet: Excel.Worksheet, draft: SheetDraft): void {
  writeContents(worksheet, draft, () => {
    for (const table of draft.tables) addTable(worksheet, table);
  });
  for (const list of draft.lists ?? []) offerList(worksheet, list);
  for (const area of draft.merges) rangeOf(worksheet, area).merge(false);
  draft.columnWidths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  worksheet.freezePanes.freezeRows(draft.frozenRows);
  worksheet.showGridlines = false;
  setUpPrint(worksheet, draft);
}

/**
 * Queues what changes from one run to the next: looks, texts, row heights. `ensureTable` runs between the table's
 * cells and the lines above it, since those speak of its columns.
 */
export function writeContents(worksheet: Excel.Worksheet, draft: SheetDraft, ensureTable: () => void): void {
  const columns = draft.columnWidths.length;
  const all = worksheet.getRangeByIndexes(0, 0, draft.formulas.length, columns);
  if (draft.font !== undefined) all.format.font.name = draft.font;
  for (const { area, style } of draft.styles) {
    applyStyle(rangeOf(worksheet, area), style);
    if (style.numberFormat !== undefined)
      rangeOf(worksheet, area).numberFormat = filled(area, style.numberFormat);
  }
  const top = draft.tables[0]?.area.top ?? 0;
  writeBlock(worksheet, top, draft.formulas.slice(top));
  ensureTable();
  if (top > 0) writeBlock(worksheet, 0, draft.formulas.slice(0, top));
  for (const { first, last, height } of heightRuns(draft.rowHeights)) {
    worksheet.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = height;
  }
}

function writeBlock(worksheet: Excel.Worksheet, top: number, formulas: SheetDraft["formulas"]): void {
  const range = worksheet.getRangeByIndexes(top, 0, formulas.length, formulas[0]?.length ?? 0);
  range.formulas = formulas.map((row) => [...row]);
}

function addTable(worksheet: Excel.Worksheet, { name, area }: SheetDraft["tables"][number]): void {
  const table = worksheet.tables.add(rangeOf(worksheet, area), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

/** Queues a drop-down for cells. A list of words must be short; a range may be of any length. */
export function offerList(worksheet: Excel.Worksheet, { area, source, isClosed }: CellList): void {
  const validation = rangeOf(worksheet, area).dataValidation;
  const choices =
    "words" in source
      ? source.words.join(",")
      : `=${quoteSheetName(source.sheet)}!${source.range.replace(/(?<column>[A-Z]+)(?<row>\d+)/gu, "$$$<column>$$$<row>")}`;
  validation.rule = { list: { inCellDropDown: true, source: choices } };
  validation.errorAlert = {
    showAlert: isClosed,
    style: Excel.DataValidationAlertStyle.stop,
    title: say("vi", "catalogue.list.title"),
    message: say("vi", "catalogue.list.refused"),
  };
}

function rangeOf(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return worksheet.getRangeByIndexes(
    area.top,
    area.left,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
}

/** Neighbours of one height are set in one call. */
function heightRuns(heights: SheetDraft["rowHeights"]): { first: number; last: number; height: number }[] {
  const runs: { first: number; last: number; height: number }[] = [];
  for (const entry of heights) {
    const run = runs.at(-1);
    if (run?.height === entry.height && run.last === entry.first - 1) run.last = entry.last;
    else runs.push({ ...entry });
  }
  return runs;
}

function filled(area: Area, value: string): string[][] {
  const row = Array.from({ length: area.right - area.left + 1 }, () => value);
  return Array.from({ length: area.bottom - area.top + 1 }, () => row);
}

/** Queues the looks of a range; what the style leaves out stays. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.underline) format.font.underline = Excel.RangeUnderlineStyle.single;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = style.horizontal;
  if (style.vertical) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border) drawBorders(format);
}

function drawBorders(format: Excel.RangeFormat): void {
  const edges = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
    "InsideVertical",
  ] as const;
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.weight = Excel.BorderWeight.thin;
    border.color = "#000000";
  }
}

function setUpPrint(worksheet: Excel.Worksheet, draft: SheetDraft): void {
  const layout = worksheet.pageLayout;
  layout.orientation = Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.topMargin = MARGINS.top * POINTS_PER_MM;
  layout.bottomMargin = MARGINS.bottom * POINTS_PER_MM;
  layout.leftMargin = MARGINS.left * POINTS_PER_MM;
  layout.rightMargin = MARGINS.right * POINTS_PER_MM;
  layout.headerMargin = MARGINS.header * POINTS_PER_MM;
  layout.centerHorizontally = true;
  // Column widths depend on the fonts of the machine that prints: one page wide everywhere.
  layout.zoom = draft.printScale === undefined ? { horizontalFitToPages: 1 } : { scale: draft.printScale };
  if (draft.titleRows) layout.setPrintTitleRows(`$${draft.titleRows[0] + 1}:$${draft.titleRows[1] + 1}`);
  layout.headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
  layout.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER.slice(2);
}
