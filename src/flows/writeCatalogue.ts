import type { AsideEntry, Catalogue } from "../core/catalogue/catalogue";
import { defaultCatalogue } from "../core/catalogue/defaultCatalogue";
import { learnLessons, type Lesson } from "../core/catalogue/learn";
import { catalogueEdits, type CatalogueEdits } from "../core/catalogue/rewrite";
import { applyEdits, type WorkbookEdit } from "../excel/applyEdits";
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

/** Sets findings aside: each entry becomes a row of the sheet "Danh mục". Throws ExcelFailure. */
export async function setAside(
  entries: readonly AsideEntry[],
  language: Language,
): Promise<WrittenCatalogue> {
  return rewrite((catalogue) => ({ ...catalogue, setAside: [...catalogue.setAside, ...entries] }), language);
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
  if (!standing.sheet) await createCatalogueSheet(first, standing.sheetNames, language);
  const sheet = standing.sheet ?? (await readCatalogueSheet()).sheet;
  if (!sheet) throw new Error("The sheet that was made cannot be read.");
  const edits = catalogueEdits(sheet, change(sheet.read.catalogue), language);
  await applyEdits(editsOf(sheet, edits));
  return { sheet: sheet.read.sheet, ...edits };
}

function editsOf({ read: { sheet } }: CatalogueSheet, { cells, additions }: CatalogueEdits): WorkbookEdit[] {
  return [
    ...(cells.length > 0 ? [{ kind: "cells", sheet, edits: cells } as const] : []),
    ...(additions.length > 0 ? [{ kind: "block-rows", sheet, additions } as const] : []),
  ];
}
