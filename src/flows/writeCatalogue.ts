import type { AsideEntry, Catalogue } from "../core/catalogue/catalogue";
import { asideRow } from "../core/catalogue/catalogueRows";
import { defaultCatalogue } from "../core/catalogue/defaultCatalogue";
import { learnLessons, type Lesson } from "../core/catalogue/learn";
import { catalogueEdits, emptiedRow, type CatalogueEdits } from "../core/catalogue/rewrite";
import { asideEntryKey } from "../core/catalogue/setAside";
import { applyEdits, type WorkbookEdit } from "../excel/applyEdits";
import type { Language } from "../texts/say";
import {
  createCatalogueSheet,
  readCatalogueSheet,
  type CatalogueSheet,
  type CatalogueWriting,
} from "./catalogueSheet";
import { keptOrNot } from "./keepAction";

/** What was written on the sheet "Danh mục". */
export interface WrittenCatalogue extends CatalogueEdits {
  sheet: string;
  /** The entry in the journal; undefined without one. */
  id: string | undefined;
}

/**
 * Adds units and headings to the sheet "Danh mục", which is made first where there is none. With `keeping` each is an
 * action that can be taken back. Throws ExcelFailure.
 */
export async function learn(
  lessons: readonly Lesson[],
  writing: CatalogueWriting,
): Promise<WrittenCatalogue> {
  return rewrite("learn", (catalogue) => learnLessons(catalogue, lessons), writing);
}

/**
 * Writes an entry into the block "Đã bỏ qua", or its reason anew where the entry stands there. Undefined where the
 * workbook has no sheet "Danh mục" with that block: then nothing is written. Throws ExcelFailure.
 */
export async function setAside(
  entry: AsideEntry,
  writing: CatalogueWriting,
): Promise<WrittenCatalogue | undefined> {
  return changeAside(writing, "aside", (sheet) => {
    const { catalogue } = sheet.read;
    const others = catalogue.setAside.filter((other) => asideEntryKey(other) !== asideEntryKey(entry));
    return catalogueEdits(sheet, { ...catalogue, setAside: [...others, entry] }, writing.language);
  });
}

/** Empties the row of an entry in the block "Đã bỏ qua". Undefined where that block is gone. Throws ExcelFailure. */
export async function takeAsideBack(
  entry: AsideEntry,
  writing: CatalogueWriting,
): Promise<WrittenCatalogue | undefined> {
  return changeAside(writing, "asideBack", (sheet) => ({
    cells: emptiedRow(sheet, "setAside", asideRow(entry, writing.language)),
    additions: [],
  }));
}

async function changeAside(
  writing: CatalogueWriting,
  action: string,
  change: (sheet: CatalogueSheet) => CatalogueEdits,
): Promise<WrittenCatalogue | undefined> {
  const { sheet } = await readCatalogueSheet();
  if (!sheet?.read.blocks.some(({ id }) => id === "setAside")) return undefined;
  return write(action, sheet, change(sheet), writing);
}

/** Writes what a catalogue says into the sheet "Danh mục"; rows that it does not speak of stay. Throws ExcelFailure. */
export async function importCatalogue(catalogue: Catalogue, language: Language): Promise<WrittenCatalogue> {
  return rewrite("catalogue", () => catalogue, { language }, catalogue);
}

/** `first` is what a new sheet begins with; what is built in without it. */
async function rewrite(
  action: string,
  change: (catalogue: Catalogue) => Catalogue,
  writing: CatalogueWriting,
  first: Catalogue = defaultCatalogue(),
): Promise<WrittenCatalogue> {
  const standing = await readCatalogueSheet();
  if (!standing.sheet) await createCatalogueSheet(first, standing.sheetNames, writing);
  const sheet = standing.sheet ?? (await readCatalogueSheet()).sheet;
  if (!sheet) throw new Error("The sheet that was made cannot be read.");
  const edits = catalogueEdits(sheet, change(sheet.read.catalogue), writing.language);
  return write(action, sheet, edits, writing);
}

async function write(
  action: string,
  { read: { sheet } }: CatalogueSheet,
  { cells, additions }: CatalogueEdits,
  { keeping }: CatalogueWriting,
): Promise<WrittenCatalogue> {
  const edits: WorkbookEdit[] = [
    ...(cells.length > 0 ? [{ kind: "cells", sheet, edits: cells } as const] : []),
    ...(additions.length > 0 ? [{ kind: "block-rows", sheet, additions } as const] : []),
  ];
  const { id } = await keptOrNot({ action, sheet, count: 0 }, keeping, (keep) => applyEdits(edits, keep));
  return { sheet, id, cells, additions };
}
