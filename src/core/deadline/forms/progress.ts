import { progressEnd } from "../clause";
import type { DeadlineForm } from "../form";
import { firstWords, phraseList, skipPhrase } from "../phrases";
import { PROGRESS } from "../clauseWords";

const NOTES = phraseList(PROGRESS);

/** Tells what was done: days in it are past, not due. */
export const progress = {
  id: "progress",
  examples: {
    "Ban hành Kế hoạch trước ngày 20/7/2025 (đã hoàn thành)": "dated 2025-07-20",
    "Quý II/2025, đã ban hành ngày 15/5/2025": "dated 2025-06-30",
    "Đã hoàn thành": "unreadable",
  },
  starts: firstWords(NOTES),
  says: "what",
  read(tokens, at) {
    const next = skipPhrase(tokens, at, NOTES);
    if (next === at) return undefined;
    return { next: progressEnd(tokens, next), finding: { kind: "text", progress: true } };
  },
} as const satisfies DeadlineForm;
