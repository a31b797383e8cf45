import { skipHour } from "../dayWords";
import { dated, type DeadlineForm } from "../form";
import { isWord } from "../phrases";
import { isMark, shortNumber } from "../reader";

/** A day written year first, as systems export it. */
export const isoDay = {
  id: "iso-day",
  examples: {
    "2025-12-31": "dated 2025-12-31",
    "2025/12/31": "dated 2025-12-31",
    "2025-06-30T00:00:00": "dated 2025-06-30",
    "trước ngày 2025-06-30": "dated 2025-06-30",
  },
  starts: ["# -", "# /", "# .", "ngày #"],
  says: "when",
  read(tokens, at) {
    const start = isWord(tokens[at], "ngày") ? at + 1 : at;
    const year = tokens[start];
    const mark = tokens[start + 1]?.word ?? "";
    if (year?.kind !== "number" || year.word.length !== 4 || !"/-.".includes(mark) || mark === "")
      return undefined;
    const month = shortNumber(tokens, start + 2);
    const day = shortNumber(tokens, start + 4);
    if (month === undefined || day === undefined || !isMark(tokens[start + 3], mark)) return undefined;
    const after = tokens[start + 5];
    if (isMark(after, mark) && after?.glued) return undefined;
    return dated(skipHour(tokens, start + 5), { kind: "day", day, month, year: year.value });
  },
} as const satisfies DeadlineForm;
