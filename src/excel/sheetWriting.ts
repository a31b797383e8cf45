import type { CellLooks, EntryRule, SheetSnapshot } from "../core/journal/sheetRecord";
import type { SheetDraft } from "../core/report/sheetDraft";
import { addTables, cellSteps, setUpSheet, writeLooks } from "./sheetDrafts";
import { rangeOf } from "./sheetRange";
import { joinSteps, type Steps } from "./steps";

/** What is known of a sheet of ours before it is written: how far it reaches, and which of its charts are ours. */
export interface Standing {
  rows: number;
  hasTable: boolean;
  charts: readonly string[];
}

/** Cells whose looks are set in one request: as JSON they weigh half a kilobyte each. */
const LOOKS_PER_STEP = 3_000;

/** Empties the cells of a sheet that stands: the first thing done to it, so that its cells tell that it was begun. */
export function emptySheet(worksheet: Excel.Worksheet, { draft }: SheetSnapshot, standing: Standing): void {
  const columns = draft.columnWidths.length;
  const [table] = draft.tables;
  if (standing.rows === 0) return;
  if (!table) {
    const all = worksheet.getRangeByIndexes(0, 0, standing.rows, columns);
    all.clear(Excel.ClearApplyTo.contents);
    return;
  }
  if (standing.hasTable) worksheet.tables.getItem(table.name).clearFilters();
  const body = table.area.top + 1;
  // the heading stays: what speaks of the table's columns holds on to its words
  worksheet
    .getRangeByIndexes(body, 0, Math.max(1, standing.rows - body), columns)
    .clear(Excel.ClearApplyTo.contents);
  if (table.area.top > 0)
    worksheet.getRangeByIndexes(0, 0, table.area.top, columns).clear(Excel.ClearApplyTo.contents);
}

/** The writing of contents over a sheet that was emptied. What the person set stays: widths, margins, paper. */
export function rewritingSteps(
  worksheet: Excel.Worksheet,
  { draft }: SheetSnapshot,
  standing: Standing,
): Steps {
  const columns = draft.columnWidths.length;
  const undress = () => {
    if (draft.tables.length > 0 || standing.rows === 0) return;
    const all = worksheet.getRangeByIndexes(0, 0, standing.rows, columns);
    all.unmerge();
    all.clear(Excel.ClearApplyTo.formats);
  };
  const ensureTables = () => {
    if (standing.hasTable) resizeTables(worksheet, draft);
    else addTables(worksheet, draft);
  };
  return joinSteps([undress], cellSteps(worksheet, draft, ensureTables));
}

function resizeTables(worksheet: Excel.Worksheet, { tables }: SheetDraft): void {
  for (const { name, area } of tables) worksheet.tables.getItem(name).resize(rangeOf(worksheet, area));
}

/** The looks of a sheet whose cells are written; done twice they are the same. */
export function lookSteps(worksheet: Excel.Worksheet, snapshot: SheetSnapshot, standing: Standing): Steps {
  const { draft, looks, entryRules = [], chartBox } = snapshot;
  const dress = () => {
    clearRest(worksheet, draft, standing);
    for (const name of draft.chart ? standing.charts : []) worksheet.charts.getItem(name).delete();
    writeLooks(worksheet, draft);
    for (const rule of entryRules) writeEntryRule(worksheet, rule);
    if (draft.chart && chartBox) worksheet.charts.getItem(draft.chart.name).set(chartBox);
  };
  return joinSteps(looks ? cellLookSteps(worksheet, looks) : [], [dress]);
}

/** The looks of a sheet that is new. */
export function newLookSteps(worksheet: Excel.Worksheet, snapshot: SheetSnapshot, standing: Standing): Steps {
  return joinSteps([() => setUpSheet(worksheet, snapshot.draft)], lookSteps(worksheet, snapshot, standing));
}

/** Rows that are no longer needed, and bars that will be drawn anew. */
function clearRest(worksheet: Excel.Worksheet, draft: SheetDraft, { rows }: Standing): void {
  const columns = draft.columnWidths.length;
  const wanted = draft.formulas.length;
  if (draft.tables.length === 0)
    worksheet.getRangeByIndexes(0, 0, Math.max(rows, wanted), columns).conditionalFormats.clearAll();
  if (rows <= wanted) return;
  const left = worksheet.getRangeByIndexes(wanted, 0, rows - wanted, columns);
  left.clear();
  left.format.useStandardHeight = true;
}

function cellLookSteps(worksheet: Excel.Worksheet, { looks, lookOf }: CellLooks): Steps {
  const columns = lookOf[0]?.length ?? 1;
  const rows = Math.max(1, Math.floor(LOOKS_PER_STEP / columns));
  const starts = Array.from({ length: Math.ceil(lookOf.length / rows) }, (_, at) => at * rows);
  return starts.map((top) => () => {
    const band = lookOf.slice(top, top + rows);
    worksheet
      .getRangeByIndexes(top, 0, band.length, columns)
      .setCellProperties(band.map((row) => row.map((look) => looks[look] as Excel.SettableCellProperties)));
  });
}

function writeEntryRule(worksheet: Excel.Worksheet, { area, rule, ...others }: EntryRule): void {
  const { dataValidation } = rangeOf(worksheet, area);
  if (rule === undefined) {
    dataValidation.clear();
    return;
  }
  dataValidation.rule = rule as Excel.DataValidationRule;
  dataValidation.ignoreBlanks = others.ignoreBlanks as boolean;
  dataValidation.errorAlert = others.errorAlert as Excel.DataValidationErrorAlert;
  dataValidation.prompt = others.prompt as Excel.DataValidationPrompt;
}
