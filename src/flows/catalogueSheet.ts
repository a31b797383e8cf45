import type { Catalogue } from "../core/catalogue/catalogue";
import { catalogueDraft } from "../core/catalogue/catalogueDraft";
import { defaultCatalogue } from "../core/catalogue/defaultCatalogue";
import { isCatalogueSheet, readCatalogue, type ReadCatalogue } from "../core/catalogue/readCatalogue";
import { freeName } from "../core/grid/freeName";
import type { Grid } from "../core/grid/grid";
import { applyEdits } from "../excel/applyEdits";
import { readWorkbook } from "../excel/readWorkbook";
import { selectCell } from "../excel/selectCell";
import type { Keeping } from "./journalStore";
import { keptOrNot } from "./keepAction";
import { say, type Language } from "../texts/say";

/** The sheet "Danh mục" of the open workbook with its cells. */
export interface CatalogueSheet {
  read: ReadCatalogue;
  grid: Grid;
}

/** What a workbook has of a catalogue, and which sheet names are taken. */
export interface OfficeFiles {
  sheet?: CatalogueSheet;
  sheetNames: readonly string[];
}

/** Reads the sheet "Danh mục" alone. Throws ExcelFailure. */
export async function readCatalogueSheet(): Promise<OfficeFiles> {
  const scan = await readWorkbook({ sheets: [], isOwnSheet: () => false, isReadToo: isCatalogueSheet });
  for (const { grid } of scan.sheets) {
    const read = readCatalogue(grid);
    if (read) return { sheet: { read, grid }, sheetNames: scan.sheetNames };
  }
  return { sheetNames: scan.sheetNames };
}

/** In which language a sheet is written, and where it is kept as an action that can be taken back. */
export interface CatalogueWriting {
  language: Language;
  keeping?: Keeping;
}

/** Adds the sheet "Danh mục" with what a catalogue says; answers its name. Throws ExcelFailure. */
export async function createCatalogueSheet(
  catalogue: Catalogue,
  sheetNames: readonly string[],
  { language, keeping }: CatalogueWriting,
): Promise<string> {
  const name = freeName(say("vi", "catalogue.sheetName"), sheetNames);
  const draft = catalogueDraft(catalogue, name, language);
  const said = { action: "catalogue", sheet: name, count: 0 };
  await keptOrNot(said, keeping, (keep) => applyEdits([{ kind: "new-sheet", draft }], keep));
  return name;
}

/** Shows the sheet "Danh mục", made from what is built in where there is none. Throws ExcelFailure. */
export async function openCatalogue(writing: CatalogueWriting): Promise<{ sheet: string; isNew: boolean }> {
  const { sheet, sheetNames } = await readCatalogueSheet();
  const name = sheet?.read.sheet ?? (await createCatalogueSheet(defaultCatalogue(), sheetNames, writing));
  await selectCell(name, "A1");
  return { sheet: name, isNew: sheet === undefined };
}
