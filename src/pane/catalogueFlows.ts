import type { Lesson } from "../core/catalogue/learn";
import type { WrittenCatalogue } from "../flows/writeCatalogue";
import type { Language } from "../texts/say";

/** What the pane can ask for about the sheet "Danh mục". */
export interface CatalogueFlows {
  open: (language: Language) => Promise<{ sheet: string; isNew: boolean }>;
  learn: (lessons: readonly Lesson[], language: Language) => Promise<WrittenCatalogue>;
  takeBack: (written: WrittenCatalogue) => Promise<void>;
  /** Answers the name of the new sheet. */
  makeBlank: (template: string, year: number, language: Language) => Promise<string | undefined>;
}
