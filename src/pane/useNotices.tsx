import { useEffect, useRef } from "react";
import { say } from "../texts/say";
import { useLanguage } from "./language";
import type { Notice } from "./paneEvent";
import type { PaneModel } from "./paneModel";
import { useToast, type Said } from "./useToast";

/** Says in passing what was done, wherever it was asked for: in the pane or on the ribbon. */
export function useNotices(model: PaneModel, notice: Notice | undefined, toaster: string): void {
  const { language, t } = useLanguage();
  const tell = useToast(toaster);
  const said = useRef(notice?.id);
  useEffect(() => {
    if (!notice || said.current === notice.id) return;
    said.current = notice.id;
    tell(describe(notice, model, { language, t }));
  }, [language, model, notice, t, tell]);
}

/** The sentence of a notice, and what can be done about it. */
function describe(notice: Notice, model: PaneModel, { language, t }: ReturnType<typeof useLanguage>): Said {
  switch (notice.kind) {
    case "findingsSheetMade": {
      const sheet = say("vi", "report.sheetName");
      const run = () => void model.goTo({ sheet, cell: "A1" });
      return { text: t("report.made", { count: notice.count }), action: { label: t("report.open"), run } };
    }
    case "marksRemoved":
      return { text: t("marks.removed", { sheets: notice.sheets }) };
    case "choicesKept":
      return { text: t("columns.saved") };
    case "catalogueWritten": {
      const { sheet, id } = notice.written;
      const run = () => void (id !== undefined && model.fixing?.undo(id));
      const action = id === undefined ? undefined : { label: t("fix.undo"), run };
      return { text: t("learn.done", { sheet }), action };
    }
    case "blankMade":
      return { text: t("blank.done", { sheet: notice.sheet }) };
    case "setAside": {
      const run = () => void model.takeBack(notice.entry, language);
      return { text: t("aside.done"), action: { label: t("aside.takeBack"), run } };
    }
  }
}
