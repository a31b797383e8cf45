import type { RecurringPart } from "../deadlineRule";
import type { DeadlineForm, FormMatch } from "../form";
import { findPhrase, firstWords, isOneOf, phraseList, skipPhrase } from "../phrases";
import { countNumber, isMark } from "../reader";
import { periodUnit } from "../units";
import { COUNT_WORDS, EVERY_WORDS, OCCASIONS } from "../vocabulary";
import { rawText, type Tokens } from "../tokens";
import { wordList } from "../wordList";

const LEAST = phraseList(
  wordList(`
  ít nhất, tối thiểu, không dưới, từ, khoảng, tối đa, không quá, trung bình
`),
);
const NOUNS = phraseList(OCCASIONS);
const PER = phraseList(
  wordList(`
  /, trong, một, mỗi, trên, hằng, mỗi một, trong một, trong 1, trong 01, / 1
`),
);
const EVERY = phraseList([...EVERY_WORDS, "một", "1", "01"]);
const NUMBERS = ["#", ...Object.keys(COUNT_WORDS)];
const OR_MORE = phraseList(["trở lên"]);

/** So many times a month, quarter, half-year or year: the period is divided evenly. */
export const timesPer = {
  id: "times-per",
  examples: {
    "01 lần/năm": "recurring 2025-12-31",
    "2 lần/năm": "recurring 2025-06-30 2025-12-31",
    "ít nhất 01 lần/quý": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
    "mỗi năm 02 lần": "recurring 2025-06-30 2025-12-31",
    "mỗi quý 1 lần": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
    "1 lần/tuần": "recurring",
    "01 cuộc/năm": "recurring 2025-12-31",
  },
  starts: [
    ...OCCASIONS.flatMap((noun) => NUMBERS.map((number) => `${number} ${noun.split(" ")[0] ?? ""}`)),
    ...["# -", "# trở", ...firstWords(LEAST), ...firstWords(EVERY)],
  ],
  says: "when",
  read(tokens, at) {
    return countFirst(tokens, at) ?? unitFirst(tokens, at);
  },
} as const satisfies DeadlineForm;

/** "02 lần/năm". */
function countFirst(tokens: Tokens, at: number): FormMatch | undefined {
  const count = occasions(tokens, at);
  if (!count) return undefined;
  const per = skipPhrase(tokens, count.next, PER);
  const unit = per > count.next ? periodUnit(tokens, per) : undefined;
  if (!unit || namesPeriod(tokens, unit.next)) return undefined;
  return match(tokens, at, unit.next, divided(unit.months, count.value));
}

/** "trong quý III", "trong 6 tháng đầu năm" name one period. */
function namesPeriod(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "number" || isOneOf(token, ["i", "ii", "iii", "iv", "đầu", "cuối", "này", "sau", "tới"])
  );
}

/** "mỗi năm 02 lần", "hằng quý ít nhất 1 lần". */
function unitFirst(tokens: Tokens, at: number): FormMatch | undefined {
  const start = skipPhrase(tokens, at, LEAST);
  const every = skipPhrase(tokens, start, EVERY);
  const unit = every > start ? periodUnit(tokens, every) : undefined;
  const count = unit && occasions(tokens, isMark(tokens[unit.next], ",") ? unit.next + 1 : unit.next);
  return count && match(tokens, at, count.next, divided(unit.months, count.value));
}

/** "ít nhất 01 lần", "1-2 lần", "hai kỳ": the smaller number is the duty. */
function occasions(tokens: Tokens, at: number): { next: number; value: number } | undefined {
  const count = countNumber(tokens, skipPhrase(tokens, at, LEAST));
  if (!count) return undefined;
  const range = isMark(tokens[count.next], "-") ? countNumber(tokens, count.next + 1) : undefined;
  const noun = findPhrase(tokens, skipPhrase(tokens, range?.next ?? count.next, OR_MORE), NOUNS);
  return noun && { next: skipPhrase(tokens, noun.next, OR_MORE), value: count.value };
}

function match(tokens: Tokens, at: number, next: number, every: number[]): FormMatch {
  const part: RecurringPart = { kind: "recurring", every, on: [] };
  if (every.length === 0) part.text = rawText(tokens, at, next).toLowerCase();
  return { next, finding: { kind: "parts", parts: [part] } };
}

/** Twice a year is every six months; where the months do not divide evenly only the period's end is sure. */
function divided(months: number, times: number): number[] {
  if (months < 1 || months > 12 || times < 1 || times > 12) return [];
  if (months % times === 0) return [months / times];
  return times > months ? [] : [months];
}
