import { readLegacyText } from "../text/legacyEncoding";
import { rewrite, tableTexts } from "./tableTexts";
import type { Rule } from "./rule";

/** Text typed for a TCVN3 (ABC) or VNI font: "V¨n phßng Së", "Vaên phoøng Sôû"; the fix converts it to Unicode. */
export const legacyEncoding = {
  id: "legacy-encoding",
  severity: "error",
  check: ({ grid, table }) =>
    tableTexts(grid, table).flatMap((cell) => {
      const read = readLegacyText(cell.text);
      if (!read) return [];
      return [{ ...rewrite(grid, cell, read.unicode), values: { encoding: read.encoding } }];
    }),
} satisfies Rule;
