import { atTableTexts } from "./tableTexts";
import type { Rule } from "./rule";

/** What Excel shows in place of a result; each has its reason in the texts. */
const ERRORS: ReadonlySet<string> = new Set([
  "#REF!",
  "#DIV/0!",
  "#NAME?",
  "#VALUE!",
  "#N/A",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
]);

/** A cell of the table shows an error instead of a result: #REF!, #DIV/0!, #NAME?, #VALUE!, #N/A. */
export const formulaError = {
  id: "formula-error",
  severity: "error",
  check: (context) =>
    atTableTexts(context, (text) =>
      ERRORS.has(text) ? { values: { error: text, reason: text } } : undefined,
    ),
} satisfies Rule;
