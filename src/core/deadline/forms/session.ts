import { clauseEnd } from "../clause";
import { textMatch, type DeadlineForm } from "../form";
import { firstWords, isOneOf, phraseList, skipPhrase } from "../phrases";
import { rawText } from "../tokens";
import { wordList } from "../wordList";

const SESSIONS = phraseList(
  wordList(`
  kỳ họp, tại kỳ họp, trong kỳ họp, trước kỳ họp, sau kỳ họp, trình kỳ họp, vào kỳ họp, phiên họp,
  tại phiên họp, trước phiên họp, các kỳ họp, tại các kỳ họp, trình tại kỳ họp, phiên họp thường kỳ
`),
);
const TIMES = ["cuối", "giữa", "đầu", "tháng", "quý", "năm"];

/** A session of a council: dated where its time is said ("cuối năm 2026"), else an event to wait for. */
export const session = {
  id: "session",
  examples: {
    "Kỳ họp cuối năm 2026": "dated 2026-12-31",
    "tại kỳ họp thường lệ giữa năm 2027": "dated 2027-06-30",
    "Kỳ họp tháng 7/2025 HĐND tỉnh": "dated 2025-07-31",
    "Trình tại kỳ họp thứ 30 HĐND tỉnh": "conditional",
  },
  starts: firstWords(SESSIONS),
  says: "what",
  read(tokens, at, grammar) {
    const phrase = skipPhrase(tokens, at, SESSIONS);
    if (phrase === at) return undefined;
    const isTime = (place: number) =>
      isOneOf(tokens[place], TIMES) && grammar.startsDeadline(tokens, place, "bare");
    const next = clauseEnd(tokens, phrase, grammar, isTime);
    if (next < tokens.length && isTime(next)) return textMatch(next);
    const text = rawText(tokens, at, next);
    return { next, finding: { kind: "parts", parts: [{ kind: "conditional", text }] } };
  },
} as const satisfies DeadlineForm;
