import type { DayPick, Point } from "../deadlineRule";
import type { DeadlineForm, FormMatch, Grammar } from "../form";
import { findPhrase, firstWords, isOneOf, isWord, phraseTable, skipPhrase, phraseList } from "../phrases";
import { countNumber, isMark } from "../reader";
import { NEXT_WORDS } from "../vocabulary";
import type { Tokens } from "../tokens";

const PORTIONS = phraseTable<DayPick>([
  ["đầu", "start"],
  ["ngay từ đầu", "start"],
  ["từ đầu", "start"],
  ["nửa đầu", "middle"],
  ["giữa", "middle"],
  ["cuối", "end"],
  ["nửa cuối", "end"],
  ["hết", "end"],
  ["kết thúc", "end"],
  ["trước khi kết thúc", "end"],
  ["trước khi hết", "end"],
  ["thượng tuần", { days: 10 }],
  ["trung tuần", { days: 20 }],
  ["hạ tuần", "end"],
  ["tuần đầu", { week: 1 }],
  ["tuần đầu tiên", { week: 1 }],
  ["tuần thứ nhất", { week: 1 }],
  ["tuần cuối", "end"],
  ["tuần cuối cùng", "end"],
  ["tuần lễ đầu", { week: 1 }],
  ["tuần lễ cuối", "end"],
  ["tuần thứ hai", { week: 2 }],
  ["tuần thứ ba", { week: 3 }],
  ["tuần thứ tư", { week: 4 }],
  ["các ngày cuối", "end"],
  ["những ngày cuối", "end"],
  ["những ngày đầu", "start"],
  ["ngày đầu", "first-day"],
  ["ngày đầu tiên", "first-day"],
  ["ngày cuối", "last-day"],
  ["ngày cuối cùng", "last-day"],
  ["ngày làm việc đầu tiên", "first-working-day"],
  ["ngày làm việc cuối cùng", "last-working-day"],
  ["ngày làm việc đầu", "first-working-day"],
  ["ngày làm việc cuối", "last-working-day"],
]);
const OF = phraseList(["của", "trong", "vào", "trong cả"]);
const NEXT = phraseList(NEXT_WORDS);
/** Unnamed periods: the year is the plan's, a quarter or month is every one of them. */
const UNNAMED = phraseTable<number>([
  ["tháng", 1],
  ["các tháng", 1],
  ["mỗi tháng", 1],
  ["hằng tháng", 1],
  ["quý", 3],
  ["quy", 3],
  ["các quý", 3],
  ["mỗi quý", 3],
  ["hằng quý", 3],
  ["kỳ báo cáo", 3],
  ["kỳ", 3],
  ["năm", 12],
  ["kỳ 6 tháng", 6],
  ["6 tháng", 6],
  ["mỗi năm", -12],
  ["hằng năm", -12],
]);

/** "trong quý" on its own is within every quarter. */
const WITHIN = phraseList(["trong quý", "trong tháng", "trong quy"]);

/** The beginning, middle or end of a period, a week of a month, the first ten days, the last working day. */
export const portion = {
  id: "portion",
  examples: {
    "Cuối tháng 6/2025": "dated 2025-06-30",
    "Đầu quý IV": "dated 2025-10-31",
    "đầu năm 2026": "dated 2026-01-31",
    "giữa năm": "dated 2025-06-30",
    "cuối năm 2025": "dated 2025-12-31",
    "tuần 2 tháng 5/2025": "dated 2025-05-14",
    "tuần cuối tháng 12": "dated 2025-12-31",
    "10 ngày đầu tháng 7/2025": "dated 2025-07-10",
    "giữa tháng 9/2025": "dated 2025-09-15",
    "ngày làm việc cuối cùng của tháng 5/2025": "dated 2025-05-30",
    "05 ngày đầu tháng sau":
      "recurring 2025-02-05 2025-03-05 2025-04-05 2025-05-05 2025-06-05 2025-07-05 2025-08-05 2025-09-05 2025-10-05 2025-11-05 2025-12-05 2026-01-05",
    "trong 5 ngày làm việc đầu tháng 9/2025": "dated 2025-09-05",
    "cuối quý": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
    "trong quý": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
    "cuối mỗi quý": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
  },
  starts: [...firstWords(PORTIONS), ...firstWords(WITHIN), "# ngày", "tuần #", "tuần thứ"],
  says: "when",
  read(tokens, at, grammar) {
    const within = findPhrase(tokens, at, WITHIN);
    if (within) return everyPeriod(tokens, within.next);
    const found = findPhrase(tokens, at, PORTIONS) ?? countedDays(tokens, at) ?? numberedWeek(tokens, at);
    if (!found) return undefined;
    const period = skipPhrase(tokens, found.next, OF);
    return named(tokens, period, found.value, grammar) ?? unnamed(tokens, period, found.value);
  },
} as const satisfies DeadlineForm;

/** "trong quý": every quarter, so that "trong quý (trước ngày 20)" may still name its day. */
function everyPeriod(tokens: Tokens, at: number): FormMatch | undefined {
  const whole = unnamed(tokens, at - 1, "end");
  const part = whole?.finding.kind === "parts" ? whole.finding.parts[0] : undefined;
  if (!whole || part?.kind !== "recurring") return whole;
  return { next: whole.next, finding: { kind: "parts", parts: [{ ...part, on: [] }] } };
}

/** "10 ngày đầu", "05 ngày cuối". */
function countedDays(tokens: Tokens, at: number): { next: number; value: DayPick } | undefined {
  const count = countNumber(tokens, at);
  if (!count || !isWord(tokens[count.next], "ngày")) return undefined;
  const working = isWord(tokens[count.next + 1], "làm") && isWord(tokens[count.next + 2], "việc");
  const place = count.next + (working ? 3 : 1);
  const next = isOneOf(tokens[place + 1], ["tiên", "cùng"]) ? place + 2 : place + 1;
  if (isWord(tokens[place], "đầu")) {
    return { next, value: working ? { workingDays: count.value } : { days: count.value } };
  }
  return isWord(tokens[place], "cuối") ? { next, value: working ? "last-working-day" : "end" } : undefined;
}

/** "tuần 2", "tuần thứ 3": a month has five at most. */
function numberedWeek(tokens: Tokens, at: number): { next: number; value: DayPick } | undefined {
  if (!isWord(tokens[at], "tuần")) return undefined;
  const number = isWord(tokens[at + 1], "thứ") ? at + 2 : at + 1;
  const week = tokens[number]?.kind === "number" ? tokens[number].value : 0;
  return week >= 1 && week <= 5
    ? { next: isMark(tokens[number + 1], ",") ? number + 2 : number + 1, value: { week } }
    : undefined;
}

function named(tokens: Tokens, at: number, pick: DayPick, grammar: Grammar): FormMatch | undefined {
  const found = grammar.point(tokens, at);
  if (!found || found.point.kind === "day") return undefined;
  const on: Point = { ...found.point, pick };
  return { next: found.next, finding: { kind: "parts", parts: [{ kind: "dated", on }] } };
}

function unnamed(tokens: Tokens, at: number, pick: DayPick): FormMatch | undefined {
  const found = findPhrase(tokens, at, UNNAMED);
  if (!found) return undefined;
  const after = tokens[found.next];
  if (
    isOneOf(after, ["i", "ii", "iii", "iv", "v"]) ||
    after?.kind === "number" ||
    (after?.kind === "mark" && after.word === "/") ||
    isOneOf(after, ["học", "này"])
  ) {
    return undefined;
  }
  if (found.value === 12) {
    const on: Point = { kind: "years", last: { offset: 0 }, pick };
    return { next: found.next, finding: { kind: "parts", parts: [{ kind: "dated", on }] } };
  }
  const every = Math.abs(found.value);
  const later = skipPhrase(tokens, found.next, NEXT);
  const shift = later > found.next && every < 12 ? every : 0;
  const yearly: Point = { kind: "years", last: { offset: 0 }, pick };
  const days = every === 12 ? yearly : cycleDay(every, pick, shift);
  const part = { kind: "recurring" as const, every: [every], on: [days] };
  const next = shift > 0 ? later : found.next;
  return { next, finding: { kind: "parts", parts: [part] } };
}

/** Within every cycle the beginning lies in its first month, the middle in its middle one, the end in its last. */
function cycleDay(every: number, pick: DayPick, shift: number) {
  const early =
    pick === "start" || pick === "first-day" || pick === "first-working-day" || typeof pick === "object";
  const inFirst = early ? 0 : every - 1;
  const month = pick === "middle" ? Math.floor((every - 1) / 2) : inFirst;
  const longer = every > 1 && (pick === "start" || pick === "middle");
  return { kind: "cycle-day" as const, pick: longer ? ("end" as const) : pick, month: month + shift };
}
