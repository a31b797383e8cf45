import type { AsideEntry, Catalogue } from "../core/catalogue/catalogue";
import { asideRow } from "../core/catalogue/catalogueRows";
import { defaultCatalogue } from "../core/catalogue/defaultCatalogue";
import { learnLessons, type Lesson } from "../core/catalogue/learn";
import { catalogueEdits, emptiedRow, type CatalogueEdits } from "../core/catalogue/rewrite";
import { asideEntryKey } from "../core/catalogue/setAside";
import { applyEdits } from "../excel/applyEdits";
import type { Language } from "../texts/say";
import { createCatalogueSheet, readCatalogueSheet, type CatalogueSheet } from "./catalogueSheet";

/** What was written on the sheet "Danh mục", enough to take it back. */
export interface WrittenCatalogue extends CatalogueEdits {
  sheet: string;
}

/** Adds units and headings to the sheet "Danh mục", which is made first where there is none. Throws ExcelFailure. */
export async function learn(lessons: readonly Lesson[], language: Language): Promise<WrittenCatalogue> {
  return rewrite((catalogue) => learnLessons(catalogue, lessons), language);
}

/**
 * Writes an entry into the block "Đã bỏ qua", or its reason anew where the entry stands there. Undefined where the
 * workbook has no sheet "Danh mục" with that block: then nothing is written. Throws ExcelFailure.
 */
export async function setAside(entry: AsideEntry, language: Language): Promise<WrittenCatalogue | undefined> {
  return changeAside((sheet) => {
    const { catalogue } = sheet.read;
    const others = catalogue.setAside.filter((other) => asideEntryKey(other) !== asideEntryKey(entry));
    return catalogueEdits(sheet, { ...catalogue, setAside: [...others, entry] }, language);
  });
}

/** Empties the row of an entry in the block "Đã bỏ qua". Undefined where that block is gone. Throws ExcelFailure. */
export async function takeAsideBack(
  entry: AsideEntry,
  language: Language,
): Promise<WrittenCatalogue | undefined> {
  return changeAside((sheet) => ({
    cells: emptiedRow(sheet, "setAside", asideRow(entry, language)),
    additions: [],
  }));
}

async function changeAside(
  change: (sheet: CatalogueSheet) => CatalogueEdits,
): Promise<WrittenCatalogue | undefined> {
  const { sheet } = await readCatalogueSheet();
  if (!sheet?.read.blocks.some(({ id }) => id === "setAside")) return undefined;
  return write(sheet, change(sheet));
}

/** Writes what a catalogue says into the sheet "Danh mục"; rows that it does not speak of stay. Throws ExcelFailure. */
export async function importCatalogue(catalogue: Catalogue, language: Language): Promise<WrittenCatalogue> {
  return rewrite(() => catalogue, language, catalogue);
}

/** Takes back what was written, unless it was changed since. Throws ExcelFailure. */
export async function takeBackCatalogue({ sheet, cells, additions }: WrittenCatalogue): Promise<void> {
  const back = cells.map((edit) =>
    edit.kind === "set-text" ? { ...edit, before: edit.text, text: String(edit.before) } : edit,
  );
  await applyEdits([
    ...(back.length > 0 ? [{ kind: "cells", sheet, edits: back } as const] : []),
    ...(additions.length > 0 ? [{ kind: "block-rows-back", sheet, additions } as const] : []),
  ]);
}

/** `first` is what a new sheet begins with; what is built in without it. */
async function rewrite(
  change: (catalogue: Catalogue) => Catalogue,
  language: Language,
  first: Catalogue = defaultCatalogue(),
): Promise<WrittenCatalogue> {
  const standing = await readCatalogueSheet();
  if (!standing.sheet) await createCatalogueSheet(first, standing.sheetNames, { language });
  const sheet = standing.sheet ?? (await readCatalogueSheet()).sheet;
  if (!sheet) throw new Error("The sheet that was made cannot be read.");
  return write(sheet, catalogueEdits(sheet, change(sheet.read.catalogue), language));
}

async function write(
  { read: { sheet } }: CatalogueSheet,
  { cells, additions }: CatalogueEdits,
): Promise<WrittenCatalogue> {
  await applyEdits([
    ...(cells.length > 0 ? [{ kind: "cells", sheet, edits: cells } as const] : []),
    ...(additions.length > 0 ? [{ kind: "block-rows", sheet, additions } as const] : []),
  ]);
  return { sheet, cells, additions };
}
