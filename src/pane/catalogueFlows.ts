import type { AsideEntry } from "../core/catalogue/catalogue";
import type { Lesson } from "../core/catalogue/learn";
import type { WrittenCatalogue } from "../flows/writeCatalogue";
import type { Language } from "../texts/say";

/** What the pane can ask for about the sheet "Danh mục". */
export interface CatalogueFlows {
  open: (language: Language) => Promise<{ sheet: string; isNew: boolean }>;
  learn: (lessons: readonly Lesson[], language: Language) => Promise<WrittenCatalogue>;
  /** Writes an entry of what is set aside, or its reason anew; undefined where the workbook has no place for it. */
  setAside: (entry: AsideEntry, language: Language) => Promise<WrittenCatalogue | undefined>;
  /** Takes an entry off the sheet; undefined where the workbook has no place for it. */
  takeAsideBack: (entry: AsideEntry, language: Language) => Promise<WrittenCatalogue | undefined>;
  /** Answers the name of the new sheet. */
  makeBlank: (template: string, year: number, language: Language) => Promise<string | undefined>;
}
