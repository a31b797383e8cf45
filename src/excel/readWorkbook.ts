import type { Area, Grid } from "../core/grid/grid";
import { ExcelFailure, toFailure } from "./excelFailure";
import { readBands, type Band, type UsedArea } from "./readBands";

/** Excel answers at most 5,000,000 cells of one range; a sheet beyond that is inflated by stray cells. */
const MOST_CELLS = 5_000_000;
/** No assignment table is wider than this; a sheet that is holds something in a far column by mistake. */
const MOST_COLUMNS = 1_000;

/** One sheet as it was read. */
export interface SheetScan {
  grid: Grid;
  /** The sheet is protected: it can be checked, not changed. */
  isProtected: boolean;
  /** A filter hides rows: writing could hit the wrong ones. */
  isFiltered: boolean;
}

/** A workbook as it was read. */
export interface WorkbookScan {
  fileName: string;
  isReadOnly: boolean;
  activeSheet: string;
  sheetNames: readonly string[];
  sheets: readonly SheetScan[];
  /** Names of the sheets that were to be read and hold nothing. */
  emptySheets: readonly string[];
}

/** How far the reading is: rows of the sheet that is read, and which of how many sheets that is, the first being 1. */
export interface ReadProgress {
  sheet: string;
  done: number;
  total: number;
  number: number;
  sheets: number;
}

/** Which sheets to read, who hears of the rows read, and how to stop. */
export interface ReadRequest {
  sheets: "active" | "all" | readonly string[];
  /** Sheets of our own, which are not read. */
  isOwnSheet: (name: string) => boolean;
  /**
   * Merged areas known from an earlier reading, by sheet. They are not read again: asking Excel for them may empty its
   * list of undo (OfficeDev/office-js #5918), so nothing that follows a person's typing may ask.
   */
  knownMerges?: ReadonlyMap<string, readonly Area[]>;
  /** Sheets to read besides the chosen ones, in the same syncs. */
  isReadToo?: (name: string) => boolean;
  onProgress?: (progress: ReadProgress) => void;
  signal?: AbortSignal;
}

/**
 * Reads sheets into plain data: two syncs, then one per band. Nothing is written.
 * Throws ExcelFailure (cellEdit, sheetGone, tooLarge, tooWide, stopped …).
 */
export async function readWorkbook(request: ReadRequest): Promise<WorkbookScan> {
  let current = "";
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const frame = await readFrame(context);
      const chosen = chooseSheets(frame, request);
      const used = await readUsedAreas(context, withCompanions(frame, chosen, request));
      const sheets: SheetScan[] = [];
      for (const [at, entry] of used.entries()) {
        const { name } = entry;
        current = name;
        const onRows = (done: number) =>
          request.onProgress?.({
            sheet: name,
            done,
            total: entry.used.rows,
            number: at + 1,
            sheets: used.length,
          });
        sheets.push(await readSheet(context, entry, { ...request, onRows }));
      }
      const held = new Set(used.map(({ name }) => name));
      return { ...frame, sheets, emptySheets: chosen.filter((name) => !held.has(name)) };
    });
  } catch (error) {
    throw toFailure(error, current);
  }
}

type Frame = Omit<WorkbookScan, "sheets" | "emptySheets">;

async function readFrame(context: Excel.RequestContext): Promise<Frame> {
  const { workbook } = context;
  const active = workbook.worksheets.getActiveWorksheet();
  workbook.load("name,readOnly");
  workbook.worksheets.load("items/name");
  active.load("name");
  await context.sync();
  return {
    fileName: workbook.name,
    isReadOnly: workbook.readOnly,
    activeSheet: active.name,
    sheetNames: workbook.worksheets.items.map((sheet) => sheet.name),
  };
}

function chooseSheets(frame: Frame, { sheets, isOwnSheet }: ReadRequest): string[] {
  if (sheets === "active") return [frame.activeSheet].filter((name) => !isOwnSheet(name));
  if (sheets === "all") return frame.sheetNames.filter((name) => !isOwnSheet(name));
  const wanted = sheets.map((name) => [name, matchName(frame.sheetNames, name)] as const);
  const missing = wanted.find(([, found]) => found === undefined);
  if (missing) throw new ExcelFailure("sheetGone", { sheet: missing[0] });
  return wanted.flatMap(([, found]) => (found === undefined ? [] : [found]));
}

function withCompanions(frame: Frame, chosen: readonly string[], { isReadToo }: ReadRequest): string[] {
  const more = isReadToo ? frame.sheetNames.filter((name) => isReadToo(name) && !chosen.includes(name)) : [];
  return [...chosen, ...more];
}

/** Excel's sheet names ignore case; a typed name may hold its accents apart. */
function matchName(names: readonly string[], wanted: string): string | undefined {
  const key = (name: string) => name.normalize("NFC").toLowerCase();
  return names.find((name) => name === wanted) ?? names.find((name) => key(name) === key(wanted));
}

/** A sheet with contents, before its rows are read. */
interface SheetFrame {
  name: string;
  used: UsedArea;
  isProtected: boolean;
  isFiltered: boolean;
}

async function readUsedAreas(context: Excel.RequestContext, names: readonly string[]): Promise<SheetFrame[]> {
  const loaded = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.protection.load("protected");
    sheet.autoFilter.load("isDataFiltered");
    return { name, sheet, range };
  });
  await context.sync();
  return loaded.flatMap(({ name, sheet, range }) => {
    if (range.isNullObject) return [];
    const used = {
      top: range.rowIndex,
      left: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    };
    assertReadable(name, used);
    return [
      { name, used, isProtected: sheet.protection.protected, isFiltered: sheet.autoFilter.isDataFiltered },
    ];
  });
}

function assertReadable(sheet: string, { rows, columns }: UsedArea): void {
  if (columns > MOST_COLUMNS) throw new ExcelFailure("tooWide", { sheet, columns });
  if (rows * columns > MOST_CELLS) throw new ExcelFailure("tooLarge", { sheet, rows });
}

async function readSheet(
  context: Excel.RequestContext,
  frame: SheetFrame,
  request: ReadRequest & { onRows: (rowsRead: number) => void },
): Promise<SheetScan> {
  const { name, used } = frame;
  const known = request.knownMerges?.get(name);
  const onBand = async (rowsRead: number) => {
    request.onRows(rowsRead);
    await letOthersWork();
    if (request.signal?.aborted) throw new ExcelFailure("stopped", { sheet: name });
  };
  const bands = await readBands(context, name, { ...used, hasMerges: known === undefined }, onBand);
  return {
    grid: joinBands(name, used, bands, known ?? distinctAreas(bands.flatMap((band) => band.merges))),
    isProtected: frame.isProtected,
    isFiltered: frame.isFiltered,
  };
}

function joinBands(name: string, used: UsedArea, bands: readonly Band[], merges: readonly Area[]): Grid {
  return {
    name,
    top: used.top,
    left: used.left,
    values: bands.flatMap((band) => band.values),
    numberFormats: bands.flatMap((band) => band.numberFormats),
    merges,
    boldRows: new Set(bands.flatMap((band) => band.boldRows)),
    hiddenRows: new Set(bands.flatMap((band) => band.hiddenRows)),
    hiddenColumns: new Set(bands.flatMap((band) => band.hiddenColumns)),
  };
}

/** A merge that crosses the edge of a band may be reported by both, the second time cut off: the larger one stands. */
function distinctAreas(areas: readonly Area[]): Area[] {
  const byCell = new Map<string, Area>();
  for (const area of areas) {
    const key = `${area.top},${area.left}`;
    const known = byCell.get(key);
    if (!known || area.bottom > known.bottom) byCell.set(key, area);
  }
  return [...byCell.values()];
}

/** Excel restarts add-ins that hold the pane's thread for long: between bands the event loop has its turn. */
function letOthersWork(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
