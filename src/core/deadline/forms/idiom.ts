import { textMatch, type DeadlineForm } from "../form";
import { firstWords, phraseList, skipPhrase } from "../phrases";
import { IDIOMS } from "../clauseWords";

const PHRASES = phraseList(IDIOMS);

/** Turns of phrase that hold a calendar word and set no day. */
export const idiom = {
  id: "idiom",
  examples: {
    "Thời gian hoàn thành: Quý IV/2025": "dated 2025-12-31",
    "Hoàn thành đầu tư, lắp đặt và vận hành xong trước ngày 01/01/2030": "dated 2030-01-01",
  },
  starts: firstWords(PHRASES),
  says: "what",
  read(tokens, at) {
    const next = skipPhrase(tokens, at, PHRASES);
    return next > at ? textMatch(next) : undefined;
  },
} as const satisfies DeadlineForm;
