import { readLegacyText } from "../text/legacyEncoding";
import { rewrite, tableTexts } from "./tableTexts";
import type { Rule } from "./rule";

/** Accents that stand apart from their letters, as some Macs and converters write them; the fix joins them (NFC). */
export const decomposedText = {
  id: "decomposed-text",
  severity: "info",
  check: ({ grid, table }) =>
    tableTexts(grid, table).flatMap((cell) => {
      const composed = cell.text.normalize("NFC");
      if (composed === cell.text || readLegacyText(cell.text) !== undefined) return [];
      return [rewrite(grid, cell, composed)];
    }),
} satisfies Rule;
