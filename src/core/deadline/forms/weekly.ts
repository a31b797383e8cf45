import { skipClock, weekdayAt } from "../dayWords";
import type { DeadlineForm, FormMatch } from "../form";
import { isOneOf, isWord, phraseList, skipPhrase } from "../phrases";
import { rawText, type Tokens } from "../tokens";
import { wordList } from "../wordList";

const LEADS = phraseList(
  wordList(`
  trong ngày, vào ngày, ngày, chiều, sáng, vào, trước, chiều ngày, sáng ngày
`),
);
const EVERY = phraseList(
  wordList(`
  hằng tuần, mỗi tuần, của tuần, trong tuần, tuần, các tuần, hằng tháng, hằng ngày
`),
);

/** A weekday of every week: oftener than monthly, so it has no due days of its own. */
export const weekly = {
  id: "weekly",
  examples: {
    "trong ngày thứ Tư hằng tuần": "recurring",
    "Thứ Sáu hằng tuần": "recurring",
    "trước 16h00 thứ Năm hằng tuần": "recurring",
    "17h hằng ngày": "recurring",
  },
  starts: ["ngày thứ", "ngày chủ", "chiều", "sáng", "thứ", "chủ", "# h", "# g", "# giờ", "# :", "t2", "cn"],
  says: "when",
  read(tokens, at) {
    const lead = skipPhrase(tokens, at, LEADS);
    const clock = skipClock(tokens, lead);
    const weekday = weekdayAt(tokens, isWord(tokens[clock], "ngày") ? clock + 1 : clock);
    const next = skipPhrase(tokens, weekday ?? clock, EVERY);
    if (weekday !== undefined && next === weekday && ofWeek(tokens, at))
      return recurring(tokens, at, weekday);
    if (next === (weekday ?? clock) || (weekday === undefined && clock === lead)) return undefined;
    if (weekday === undefined && !isOneOf(tokens[next - 1], ["ngày"])) return undefined;
    return recurring(tokens, at, next);
  },
} as const satisfies DeadlineForm;

/** "Hằng tuần, trước thứ Sáu": the week was named just before. */
function ofWeek(tokens: Tokens, at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => isWord(token, "tuần"));
}

function recurring(tokens: Tokens, at: number, next: number): FormMatch {
  const text = rawText(tokens, at, next).toLowerCase();
  return { next, finding: { kind: "parts", parts: [{ kind: "recurring", every: [], on: [], text }] } };
}
