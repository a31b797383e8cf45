import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useLanguage, type Say } from "../language";
import type { SummaryState } from "./summaryState";

/** Says to assistive technology what is being done and what came of it. */
export function useAnnounceSummary(summary: SummaryState): void {
  const { announce } = useAnnounce();
  const { t } = useLanguage();
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
