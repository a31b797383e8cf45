import { joinMerges, joinStyles } from "../core/report/joinAreas";
import type { SheetDraft } from "../core/report/sheetDraft";
import { applyStyle, drawBars, setHeights } from "./cellLooks";
import { limitCells, offerList } from "./entryRules";
import { setPages, setUpPrint } from "./pageSetup";
import { rowBands } from "./rowBands";
import { rangeOf } from "./sheetRange";
import { addStackedBars } from "./stackedBars";
import { joinSteps, type Steps } from "./steps";

/** Queues the writing of a small sheet of ours in one request: contents, looks, table, print set-up. Its cells are empty. */
export function writeDraft(worksheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const step of newSheetSteps(worksheet, draft)) step();
}

/**
 * The writing of a sheet of ours of any size. The cells come last: where they stand, so does all the rest. The names of its cells
 * are the workbook's, and not written here.
 */
export function newSheetSteps(worksheet: Excel.Worksheet, draft: SheetDraft): Steps {
  const dress = () => {
    setUpSheet(worksheet, draft);
    writeLooks(worksheet, draft);
  };
  return joinSteps(
    [dress],
    cellSteps(worksheet, draft, () => addTables(worksheet, draft)),
  );
}

/**
 * Queues what changes from one run to the next: looks, texts, row heights. `ensureTable` runs between the table's
 * heading and everything else, since formulas speak of its columns.
 */
export function writeContents(worksheet: Excel.Worksheet, draft: SheetDraft, ensureTable: () => void): void {
  dressCells(worksheet, draft);
  for (const step of cellSteps(worksheet, draft, ensureTable)) step();
}

/**
 * Formats and contents of the cells. First the headings and the tables, then the rows in bands, then the lines above
 * the tables: no formula comes before the table that it speaks of.
 */
export function cellSteps(worksheet: Excel.Worksheet, draft: SheetDraft, ensureTables: () => void): Steps {
  const top = draft.tables[0]?.area.top ?? 0;
  const body = draft.tables.length > 0 ? top + 1 : 0;
  const begin = () => {
    setNumberFormats(worksheet, draft);
    writeBlock(worksheet, top, draft.formulas.slice(top, body));
    ensureTables();
  };
  const bands = rowBands(draft.formulas.slice(body)).map(
    ({ first, rows }) =>
      () =>
        writeBlock(worksheet, body + first, rows),
  );
  return joinSteps([begin], bands, [() => writeBlock(worksheet, 0, draft.formulas.slice(0, top))]);
}

function writeBlock(worksheet: Excel.Worksheet, top: number, formulas: SheetDraft["formulas"]): void {
  if (formulas.length === 0) return;
  const range = worksheet.getRangeByIndexes(top, 0, formulas.length, formulas[0]?.length ?? 0);
  range.formulas = formulas.map((row) => [...row]);
}

/** They go before the contents, since they decide how Excel reads those. */
function setNumberFormats(worksheet: Excel.Worksheet, draft: SheetDraft): void {
  const formats = draft.styles.flatMap(({ area, style: { numberFormat } }) =>
    numberFormat === undefined ? [] : [{ area, style: { numberFormat } }],
  );
  // one text stands for every cell of the range
  for (const { area, style } of joinStyles(formats))
    rangeOf(worksheet, area).numberFormat = style.numberFormat as unknown as string[][];
}

export function addTables(worksheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const { name, area } of draft.tables) {
    const table = worksheet.tables.add(rangeOf(worksheet, area), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  }
}

/** Queues fonts, fills, lines, alignment and heights. */
function dressCells(worksheet: Excel.Worksheet, draft: SheetDraft): void {
  const all = worksheet.getRangeByIndexes(0, 0, draft.formulas.length, draft.columnWidths.length);
  if (draft.font !== undefined) all.format.font.name = draft.font;
  for (const styled of joinStyles(draft.styles)) applyStyle(worksheet, styled);
  setHeights(worksheet, draft.rowHeights);
}

/** Queues all that a draft says beside the contents of its cells; where it stands already, it is written over. */
export function writeLooks(worksheet: Excel.Worksheet, draft: SheetDraft): void {
  dressCells(worksheet, draft);
  for (const list of draft.lists ?? []) offerList(worksheet, list);
  for (const limits of draft.limits ?? []) limitCells(worksheet, limits);
  for (const { area, byRow } of joinMerges(draft.merges)) rangeOf(worksheet, area).merge(byRow);
  for (const bars of draft.bars ?? []) drawBars(worksheet, bars);
  setPages(worksheet, draft);
  if (draft.chart) addStackedBars(worksheet, draft.chart);
}

/** Queues what a new sheet gets once; from then on it is the person's. */
export function setUpSheet(worksheet: Excel.Worksheet, draft: SheetDraft): void {
  worksheet
    .getRangeByIndexes(0, 0, 1, draft.columnWidths.length)
    .setColumnProperties(draft.columnWidths.map((columnWidth) => ({ format: { columnWidth } })));
  worksheet.freezePanes.freezeRows(draft.frozenRows);
  worksheet.showGridlines = false;
  setUpPrint(worksheet, draft);
}
