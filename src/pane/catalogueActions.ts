import type { Lesson } from "../core/catalogue/learn";
import type { Language } from "../texts/say";
import type { CheckActions } from "./checkActions";
import type { Engine } from "./engine";

/** What the person does about the office's catalogue; written to the workbook, so that everybody who opens it has it. */
export interface CatalogueActions {
  canEditCatalogue: boolean;
  /** Shows the sheet, made where there is none; whether it worked. */
  openCatalogue: (language: Language) => Promise<boolean>;
  /** Adds to the sheet and checks again. */
  learn: (lessons: readonly Lesson[], language: Language) => Promise<void>;
  makeBlankSheet: (template: string, language: Language) => Promise<boolean>;
}

export function catalogueActions(
  { flows: { catalogue }, clock, getState, getPeriod, send, attempt }: Engine,
  check: CheckActions["check"],
): CatalogueActions {
  const year = () =>
    getPeriod().planYear ?? getState().workbook?.plan.year ?? Number(clock.today().slice(0, 4));
  const learn: CatalogueActions["learn"] = async (lessons, language) => {
    const work = catalogue && (() => catalogue.learn(lessons, language));
    const written = work && (await attempt(work, () => learn(lessons, language)));
    if (!written) return;
    send({ kind: "done", notice: { kind: "catalogueWritten", written } });
    send({ kind: "summary", event: { kind: "officeChanged" } });
    await check();
  };
  const makeBlankSheet: CatalogueActions["makeBlankSheet"] = async (template, language) => {
    const work = catalogue && (() => catalogue.makeBlank(template, year(), language));
    const sheet = work && (await attempt(work, () => makeBlankSheet(template, language)));
    if (sheet === undefined) return false;
    send({ kind: "done", notice: { kind: "blankMade", sheet } });
    return true;
  };
  return {
    canEditCatalogue: catalogue !== undefined,
    openCatalogue: async (language) =>
      catalogue !== undefined && (await attempt(() => catalogue.open(language))) !== undefined,
    learn,
    makeBlankSheet,
  };
}
