import { progressEnd } from "../clause";
import type { DeadlineForm } from "../form";
import { firstWords, phraseList, skipPhrase } from "../phrases";
import { PROGRESS } from "../clauseWords";
import { isMark } from "../reader";

const NOTES = phraseList(PROGRESS);
/** In brackets behind a deadline these tell when it was done; by themselves they are the deadline. */
const DONE_ON = phraseList([
  "hoàn thành ngày",
  "hoàn thành vào ngày",
  "xong ngày",
  "ban hành ngày",
  "ký ngày",
  "trình ngày",
]);

/** Tells what was done: days in it are past, not due. */
export const progress = {
  id: "progress",
  examples: {
    "Ban hành Kế hoạch trước ngày 20/7/2025 (đã hoàn thành)": "dated 2025-07-20",
    "Quý II/2025, đã ban hành ngày 15/5/2025": "dated 2025-06-30",
    "Quý I/2025 (hoàn thành ngày 20/3/2025)": "dated 2025-03-31",
    "Đã hoàn thành": "unreadable",
  },
  starts: [...firstWords(NOTES), ...firstWords(DONE_ON)],
  says: "what",
  read(tokens, at) {
    const bracketed = at > 1 && isMark(tokens[at - 1], "(");
    const done = bracketed ? skipPhrase(tokens, at, DONE_ON) : at;
    const next = Math.max(done, skipPhrase(tokens, at, NOTES));
    if (next === at) return undefined;
    return { next: progressEnd(tokens, next), finding: { kind: "text", progress: true } };
  },
} as const satisfies DeadlineForm;
