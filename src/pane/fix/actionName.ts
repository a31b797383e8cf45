import { sayRule } from "../../texts/sayFinding";
import { say, type Language, type TextKey } from "../../texts/say";

/** What an action did, by the rule whose findings it mended. */
const ACTIONS: Readonly<Record<string, TextKey>> = {
  "missing-lead": "action.lead",
  "missing-deadline": "action.deadline",
  "unreadable-deadline": "action.deadline",
  "impossible-date": "action.deadline",
  "missing-index": "action.index",
  "duplicate-index": "action.renumber",
  "index-gap": "action.renumber",
  "unknown-unit": "action.unit",
  "repeated-header": "action.deleteRows",
  "split-row": "action.joinRows",
  "ambiguous-date": "action.day",
  "decomposed-text": "action.accents",
  "legacy-encoding": "action.encoding",
  "stray-spaces": "action.spaces",
  marks: "action.marks",
  unmark: "action.unmark",
  formulas: "action.formulas",
  summary: "action.summary",
  report: "action.report",
  catalogue: "action.catalogue",
  blank: "action.blank",
  learn: "action.learn",
  aside: "action.aside",
  asideBack: "action.asideBack",
};

/** "Điền số thứ tự" for missing-index; the rule's own title where an action has no name. */
export function actionName(language: Language, action: string): string {
  const key = ACTIONS[action];
  return key ? say(language, key) : sayRule(language, action);
}
