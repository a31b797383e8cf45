import { progressEnd } from "../clause";
import { CHANGES, FORMER } from "../clauseWords";
import { textMatch, type DeadlineForm, type Grammar } from "../form";
import { firstWords, isWord, phraseList, skipPhrase } from "../phrases";
import { isMark } from "../reader";
import type { Tokens } from "../tokens";

const CHANGE_WORDS = phraseList(CHANGES);
const FORMER_WORDS = phraseList(FORMER);

/** The deadline that held before: it is no longer due. */
export const former = {
  id: "former",
  examples: {
    "31/12/2025 (lùi so với kế hoạch ban đầu là 30/9/2025)": "dated 2025-12-31",
    "Tháng 07/2025 (điều chỉnh từ tháng 5/2025)": "dated 2025-07-31",
    "Quý I/2026 thay cho quý IV/2025": "dated 2026-03-31",
    "Tháng 7/2025 (thời hạn cũ: tháng 5/2025)": "dated 2025-07-31",
  },
  starts: [...firstWords(CHANGE_WORDS), ...firstWords(FORMER_WORDS)],
  says: "what",
  read(tokens, at, grammar) {
    const changed = skipPhrase(tokens, at, CHANGE_WORDS);
    const next = skipPhrase(tokens, changed, FORMER_WORDS);
    if (next > changed) return textMatch(progressEnd(tokens, next));
    const from =
      changed > at && isWord(tokens[changed], "từ") ? formerPoint(tokens, changed + 1, grammar) : at;
    return from > at ? textMatch(from) : undefined;
  },
} as const satisfies DeadlineForm;

/** "điều chỉnh từ tháng 5/2025" with nothing behind it; with "sang tháng 7" there the change says it all. */
function formerPoint(tokens: Tokens, at: number, grammar: Grammar): number {
  const found = grammar.point(tokens, at);
  const after = found && tokens[found.next];
  const ends = after === undefined || isMark(after, ")") || isMark(after, ";") || isMark(after, ".");
  return found && ends ? found.next : -1;
}
