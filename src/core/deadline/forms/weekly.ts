import { skipClock, weekdayAt } from "../dayWords";
import type { DeadlineForm } from "../form";
import { isOneOf, isWord, phraseList, skipPhrase } from "../phrases";
import { rawText } from "../tokens";

const LEADS = phraseList([
  "trong ngày",
  "vào ngày",
  "ngày",
  "chiều",
  "sáng",
  "vào",
  "trước",
  "chiều ngày",
  "sáng ngày",
]);
const EVERY = phraseList([
  "hằng tuần",
  "mỗi tuần",
  "của tuần",
  "trong tuần",
  "tuần",
  "các tuần",
  "hằng tháng",
  "hằng ngày",
]);

/** A weekday of every week: oftener than monthly, so it has no due days of its own. */
export const weekly = {
  id: "weekly",
  examples: {
    "trong ngày thứ Tư hằng tuần": "recurring",
    "Thứ Sáu hằng tuần": "recurring",
    "trước 16h00 thứ Năm hằng tuần": "recurring",
    "17h hằng ngày": "recurring",
  },
  starts: ["trong", "vào", "ngày", "chiều", "sáng", "thứ", "chủ", "#", "trước", "t2", "cn"],
  says: "when",
  read(tokens, at) {
    const lead = skipPhrase(tokens, at, LEADS);
    const clock = skipClock(tokens, lead);
    const weekday = weekdayAt(tokens, isWord(tokens[clock], "ngày") ? clock + 1 : clock);
    const next = skipPhrase(tokens, weekday ?? clock, EVERY);
    if (next === (weekday ?? clock) || (weekday === undefined && clock === lead)) return undefined;
    if (weekday === undefined && !isOneOf(tokens[next - 1], ["ngày"])) return undefined;
    const text = rawText(tokens, at, next).toLowerCase();
    return { next, finding: { kind: "parts", parts: [{ kind: "recurring", every: [], on: [], text }] } };
  },
} as const satisfies DeadlineForm;
