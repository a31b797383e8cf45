import type { Language } from "../texts/say";
import { isFresh } from "./face";
import type { PaneModel } from "./paneModel";
import { currentFace } from "./paneState";

/**
 * What the buttons of the ribbon do to the pane, open or closed; each answers when its result is there. Filling and summing
 * up read and show first: the writing is asked for in the pane.
 */
export function ribbonActions(model: PaneModel, language: () => Language) {
  const check = async () => {
    void model.openPart("check");
    await model.check();
  };
  return {
    checkThisSheet: check,
    writeFindingsSheet: async () => {
      if (isFresh(currentFace(model.getState()))) void model.openPart("check");
      else await check();
      await model.makeFindingsSheet(language());
    },
    removeMarks: () => {
      // A failure would be said behind the page.
      model.closePage();
      return model.removeAllMarks();
    },
    openIndicators: () => model.openPart("indicators"),
    openSummary: () => model.openPart("summary"),
  };
}
