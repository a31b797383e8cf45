/**
 * Opening and saving .xlsx. exceljs holds the cells; everything else of the file is kept beside it and put back on saving, and
 * what cannot be put back is named (`losses.ts`).
 */
import ExcelJS from "exceljs";
import { adoptLinks } from "./file/fileLinks";
import { adoptNames, readFileNames } from "./file/fileNames";
import { FileStyles } from "./file/fileStyles";
import { findLosses } from "./file/losses";
import { internals } from "./sheet/exceljsInternals";
import { moveFormula } from "./formula/formulaTokens";
import { firstCell, KeptSheet } from "./file/keptSheet";
import { whileRowsAreHeld } from "./file/mendRows";
import { mendSaved } from "./file/mendSaved";
import type { OpenedWorkbook } from "./openedWorkbook";
import { adoptBreaks } from "./file/fileBreaks";
import { packageForExceljs } from "./file/packageForExceljs";
import { readPackage, type WorkbookPackage } from "./file/packageParts";
import { refuseBytes, refusePackage } from "./file/refuseFile";
import { WorkbookFileError } from "./workbookFileError";

/** Opens a workbook; throws `WorkbookFileError` when the bytes are none that can be opened. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  refuseBytes(bytes);
  const source = await readOrRefuse("truncated", () => readPackage(bytes));
  refusePackage(source);
  return readOrRefuse("unreadable-part", () => openPackage(bytes, source));
}

/** A workbook with one empty sheet, as File > New makes it. */
export function createWorkbook(sheetName = "Sheet1"): OpenedWorkbook {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet(sheetName);
  return { workbook, losses: [] };
}

async function readOrRefuse<T>(reason: "truncated" | "unreadable-part", read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new WorkbookFileError(reason, { found }, { cause: error });
  }
}

async function openPackage(bytes: Uint8Array, source: WorkbookPackage): Promise<OpenedWorkbook> {
  const names = readFileNames(source);
  const readable = await packageForExceljs(source, names);
  const workbook = new ExcelJS.Workbook();
  // exceljs' typings want Node's Buffer; it takes any array of bytes.
  await workbook.xlsx.load(readable.bytes as unknown as ArrayBuffer);
  const worksheets = readable.sheets.map((_, index) => workbook.getWorksheet(index + 1));
  const styles = new FileStyles(readable.codes);
  styles.adopt(workbook);
  const parts = source.sheets.filter(({ kind }) => kind === "worksheet");
  const sheets = await Promise.all(
    readable.sheets.map(async (file, index) => {
      const worksheet = worksheets[index];
      if (worksheet === undefined) throw new Error(`exceljs did not read ${file.part}`);
      // Past the checks of the name's setter: a file may hold names that Excel itself would not allow.
      (worksheet as unknown as { _name: string })._name = parts[index]?.name ?? "";
      mendCells(worksheet, file.emptyTextResults);
      adoptBreaks(worksheet, file);
      const kept = new KeptSheet(index, file, worksheet, styles);
      await adoptLinks(kept, source);
      return kept;
    }),
  );
  adoptNames(
    workbook,
    names,
    sheets.map(({ worksheet }) => worksheet),
  );
  return {
    workbook,
    file: { bytes, source, names, styles, stylesXml: readable.stylesXml, sheets },
    losses: [],
  };
}

const FORMULA = 6;
const STRING = 3;

interface FormulaModel {
  formula?: string;
  sharedFormula?: string;
  shareType?: string;
  ref?: string;
  si?: unknown;
}

/** Puts right what exceljs reads wrongly in single cells. */
function mendCells(worksheet: ExcelJS.Worksheet, emptyTextResults: readonly string[]): void {
  for (const row of Object.values(internals(worksheet)._rows)) {
    for (const cell of (row as unknown as { _cells: (ExcelJS.Cell | undefined)[] })._cells) {
      if (cell === undefined) continue;
      const type = cell.type as number;
      if (type === FORMULA) unshareFormula(worksheet, cell);
      // An empty shared text is read as an empty object.
      else if (type === STRING && typeof cell.value !== "string") cell.value = "";
    }
  }
  for (const address of emptyTextResults) {
    const at = firstCell(address);
    const cell = at === undefined ? undefined : worksheet.findCell(at.row + 1, at.column + 1);
    if (cell !== undefined && (cell.type as number) === FORMULA) formulaValue(cell).result = "";
  }
}

function formulaValue(cell: ExcelJS.Cell): { model: FormulaModel; result?: unknown } {
  return (cell as unknown as { _value: { model: FormulaModel; result?: unknown } })._value;
}

/** Shared formulas become plain ones: overwriting the first of them would otherwise break the rest, and Excel shows the same. */
function unshareFormula(worksheet: ExcelJS.Worksheet, cell: ExcelJS.Cell): void {
  const { model } = formulaValue(cell);
  if (model.sharedFormula !== undefined) {
    const master = firstCell(model.sharedFormula);
    const source = master === undefined ? undefined : worksheet.findCell(master.row + 1, master.column + 1);
    const formula = source === undefined ? undefined : formulaValue(source).model.formula;
    if (master === undefined || formula === undefined) return;
    model.formula = moveFormula(
      formula,
      Number(cell.row) - 1 - master.row,
      Number(cell.col) - 1 - master.column,
    );
    delete model.sharedFormula;
  } else if (model.shareType === "shared") {
    delete model.shareType;
    delete model.ref;
    delete model.si;
  }
}

/** What exceljs writes is packed only once, after mending; its typings do not know the option. */
const UNPACKED = { zip: { compression: "STORE" } } as unknown as ExcelJS.XlsxWriteOptions;

/** The workbook as the bytes of an .xlsx; afterwards `opened.losses` says what of the file is not in them. */
export async function saveWorkbook(opened: OpenedWorkbook): Promise<Uint8Array> {
  const { workbook, file } = opened;
  const write = (): Promise<Uint8Array> =>
    whileRowsAreHeld(workbook, async () => new Uint8Array(await workbook.xlsx.writeBuffer(UNPACKED)));
  if (file === undefined) return new Uint8Array(await workbook.xlsx.writeBuffer());
  const saved = await mendSaved(workbook, file, await file.styles.whileLabelled(workbook, write));
  opened.losses = await findLosses(opened, saved);
  return saved;
}
