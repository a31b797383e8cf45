import type { DeadlineForm } from "../form";
import { firstWords, isWord, phraseList, skipPhrase } from "../phrases";
import { CHANGES, INTO } from "../clauseWords";

const CHANGE_WORDS = phraseList(CHANGES);
const INTO_WORDS = phraseList(INTO);

/** A deadline that was moved: only the new one holds. */
export const change = {
  id: "change",
  examples: {
    "Điều chỉnh thời hạn thành tháng 12/2026": "dated 2026-12-31",
    "Quý II/2025, gia hạn đến 30/9/2025": "dated 2025-09-30",
    "Khởi công quý II, hoàn thành quý IV/2025": "dated 2025-06-30 2025-12-31",
    "Lùi từ tháng 6/2025 sang tháng 9/2025": "dated 2025-09-30",
    "Tháng 6/2025 → tháng 8/2025": "dated 2025-08-31",
  },
  starts: [...firstWords(CHANGE_WORDS), ...firstWords(INTO_WORDS)],
  says: "what",
  read(tokens, at, grammar) {
    const changed = skipPhrase(tokens, at, CHANGE_WORDS);
    if (changed > at) return { next: changed, finding: { kind: "change" } };
    // "hoàn thành quý IV" is an end, not a change into something.
    if (isWord(tokens[at - 1], "hoàn")) return undefined;
    const into = skipPhrase(tokens, at, INTO_WORDS);
    const leads =
      into > at &&
      (grammar.startsDeadline(tokens, into, "bare") || grammar.point(tokens, into) !== undefined);
    return leads ? { next: into, finding: { kind: "change" } } : undefined;
  },
} as const satisfies DeadlineForm;
