import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Period } from "../period";
import { useLanguage, type Say } from "../language";
import type { PaneModel } from "../paneModel";
import { isAnswered, type SummaryState } from "./summaryState";

/** Looks when the part is opened and when the period changes, and says to assistive technology what came of it. */
export function useSummary(model: PaneModel, summary: SummaryState, period: Period): void {
  const { announce } = useAnnounce();
  const { t } = useLanguage();
  useEffect(() => {
    if (!isAnswered(model.getState().summary, period)) void model.lookForSummary();
  }, [model, period]);
  const sentence = sentenceOf(summary, t);
  const last = useRef("");
  useEffect(() => {
    if (sentence !== "" && sentence !== last.current) announce(sentence, { polite: true });
    last.current = sentence;
  }, [sentence, announce]);
}

/** Bars announce themselves, so failures and stale figures are silent here. */
function sentenceOf({ work, view }: SummaryState, t: Say): string {
  if (work?.kind === "writing") return t("sum.step.write");
  if (work?.kind === "reading") return t("sum.looking");
  if (view?.built) return t("sum.done", { sheet: view.built.sheet });
  return view ? t("sum.turns", { count: view.plan.model.figures.overall.total }) : "";
}
