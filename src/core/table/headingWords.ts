import { DEADLINE_HEADINGS } from "./headings/deadlineHeadings";
import { FIGURE_HEADINGS } from "./headings/figureHeadings";
import type { HeadingRole, HeadingWords, Strength } from "./headings/headingRole";
import { OTHER_HEADINGS } from "./headings/otherHeadings";
import { RESULT_HEADINGS } from "./headings/resultHeadings";
import { TASK_HEADINGS } from "./headings/taskHeadings";
import { UNIT_HEADINGS } from "./headings/unitHeadings";

/** One phrase that people write over a column, with what it means. */
export interface HeadingPhrase {
  /** As the list writes it. */
  spelling: string;
  role: HeadingRole;
  weight: number;
}

const WEIGHTS: Readonly<Record<Strength, number>> = { sure: 1, likely: 0.7, possible: 0.45 };
const STRENGTHS = ["sure", "likely", "possible"] as const;

/**
 * Every phrase of the lists. Compared after folding, longest phrase first, and every word speaks once: in "Thời gian thực
 * hiện" the words "thực hiện" say nothing about a unit.
 */
export const HEADING_PHRASES: readonly HeadingPhrase[] = [
  ...TASK_HEADINGS,
  ...UNIT_HEADINGS,
  ...DEADLINE_HEADINGS,
  ...FIGURE_HEADINGS,
  ...RESULT_HEADINGS,
  ...OTHER_HEADINGS,
].flatMap((words) =>
  STRENGTHS.flatMap((strength) =>
    phrasesOf(words, strength).map((spelling) => ({ spelling, role: words.role, weight: WEIGHTS[strength] })),
  ),
);

function phrasesOf(words: HeadingWords, strength: Strength): string[] {
  const phrases = words[strength]?.split(";") ?? [];
  return phrases.map((phrase) => phrase.trim()).filter(Boolean);
}
