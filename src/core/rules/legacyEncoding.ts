import { readLegacyText } from "../text/legacyEncoding";
import { atTableTexts, rewrite } from "./tableTexts";
import type { Rule } from "./rule";

/** Text typed for a TCVN3 (ABC) or VNI font: "V¨n phßng Së", "Vaên phoøng Sôû"; the fix converts it to Unicode. */
export const legacyEncoding = {
  id: "legacy-encoding",
  severity: "error",
  check: (context) =>
    atTableTexts(context, (text, row, column) => {
      const read = readLegacyText(text);
      if (!read) return undefined;
      const fix = rewrite(context.grid, { row, column }, read.unicode);
      return { values: { encoding: read.encoding }, fix };
    }),
} satisfies Rule;
