import type { DeadlineForm } from "../form";
import { firstWords, phraseList, skipPhrase, isOneOf } from "../phrases";
import { isMark, yearNumber } from "../reader";
import type { Tokens } from "../tokens";
import { ONGOING_PHRASES, ROUND_THE_CLOCK } from "../vocabulary";
import { wordList } from "../wordList";

const ONGOING = phraseList([...ONGOING_PHRASES, ...ROUND_THE_CLOCK]);
const ALWAYS = phraseList([...ROUND_THE_CLOCK, "24 / 7", "7 / 7"]);
/** "trong năm 2025" behind it says how long the work goes on, not when it ends. */
const THROUGH = phraseList(
  wordList(`
  trong năm, trong cả năm, cả năm, suốt năm, trong suốt năm, năm, của năm, trong các năm,
  trong giai đoạn, giai đoạn, trong kỳ, trong suốt giai đoạn, trong cả giai đoạn
`),
);

/** Goes on all the time. */
export const ongoing = {
  id: "ongoing",
  examples: {
    "Thường xuyên": "ongoing",
    "thuong xuyen": "ongoing",
    TX: "ongoing",
    "Liên tục": "ongoing",
    "Thực hiện thường xuyên": "ongoing",
    "Thường xuyên trong năm 2025": "ongoing",
    "trong suốt năm 2025": "ongoing",
    "Thường xuyên, hằng năm": "recurring 2025-12-31",
    "Thường xuyên (24/7)": "ongoing",
    "24/24": "ongoing",
  },
  starts: firstWords(ONGOING),
  says: "when",
  read(tokens, at) {
    const phrase = skipPhrase(tokens, at, ONGOING);
    if (phrase === at || (phrase === at + 2 && isOneOf(tokens[at], ["các"]))) return undefined;
    const through = skipPhrase(tokens, phrase, THROUGH);
    const yearly = isOneOf(tokens[through - 1], ["năm", "đoạn"]);
    const first = yearly ? yearNumber(tokens, through) : undefined;
    const span = first && tokens[first.next]?.word === "-" ? yearNumber(tokens, first.next + 1) : undefined;
    const bare = isOneOf(tokens[through - 1], ["năm", "kỳ"]) ? through : phrase;
    return {
      next: skipAlways(tokens, span?.next ?? first?.next ?? bare),
      finding: { kind: "parts", parts: [{ kind: "ongoing" }] },
    };
  },
} as const satisfies DeadlineForm;

/** "(24/7)", ", 24/24": behind "thường xuyên" it is no day of July. */
function skipAlways(tokens: Tokens, at: number): number {
  const mark = isMark(tokens[at], "(") || isMark(tokens[at], ",") || isMark(tokens[at], "-") ? at + 1 : at;
  const next = skipPhrase(tokens, mark, ALWAYS);
  if (next === mark) return at;
  return isMark(tokens[at], "(") && isMark(tokens[next], ")") ? next + 1 : next;
}
