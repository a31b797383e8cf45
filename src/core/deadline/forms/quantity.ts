import { isMeasured, MEASURES } from "../measures";
import { textMatch, type DeadlineForm } from "../form";
import { isMark } from "../reader";
import type { Tokens } from "../tokens";

const LONGEST = 12;

/** An amount: ratios, percentages, money, counts; it never becomes a day. */
export const quantity = {
  id: "quantity",
  examples: {
    "11/11 chỉ tiêu": "unreadable",
    "5.000.000 đồng": "unreadable",
    "Hoàn thành 100% kế hoạch trước ngày 30/6/2025": "dated 2025-06-30",
    "Tổ chức 02 lớp tập huấn trong quý III": "dated 2025-09-30",
  },
  starts: [
    "# %",
    "# /",
    "# .",
    "# -",
    "# ,",
    ...MEASURES.map((measure) => `# ${measure.split(" ")[0] ?? ""}`),
  ],
  says: "what",
  read(tokens, at) {
    const next = numberEnd(tokens, at);
    return isMeasured(tokens, next) || isMark(tokens[next], "%") ? textMatch(next + 1) : undefined;
  },
} as const satisfies DeadlineForm;

/** "11/11", "5.000.000", "33,3", "1-2". */
function numberEnd(tokens: Tokens, at: number): number {
  let next = at + 1;
  while (next < at + LONGEST) {
    const mark = tokens[next];
    const number = tokens[next + 1];
    if (mark?.kind !== "mark" || !mark.glued || !"/.,-".includes(mark.word) || number?.kind !== "number")
      break;
    next += 2;
  }
  return next;
}
