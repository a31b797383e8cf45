import { readLegacyText } from "../text/legacyEncoding";
import { atTableTexts, rewrite } from "./tableTexts";
import type { Rule } from "./rule";

/** Accents that stand apart from their letters, as some Macs and converters write them; the fix joins them (NFC). */
export const decomposedText = {
  id: "decomposed-text",
  severity: "info",
  check: (context) =>
    atTableTexts(context, (cell) => {
      const composed = cell.text.normalize("NFC");
      if (composed === cell.text || readLegacyText(cell.text)) return undefined;
      return { fix: rewrite(cell, composed) };
    }),
} satisfies Rule;
