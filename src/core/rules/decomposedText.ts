import { readLegacyText } from "../text/legacyEncoding";
import { atTableTexts, rewrite } from "./tableTexts";
import type { Rule } from "./rule";

/** Accents that stand apart from their letters, as some Macs and converters write them; the fix joins them (NFC). */
export const decomposedText = {
  id: "decomposed-text",
  severity: "info",
  check: (context) =>
    atTableTexts(context, (text, row, column) => {
      const composed = text.normalize("NFC");
      if (composed === text || readLegacyText(text)) return undefined;
      return { fix: rewrite(context.grid, { row, column }, composed) };
    }),
} satisfies Rule;
