import type { CycleDay, DayPick } from "../deadlineRule";
import type { DeadlineForm, FormMatch, Grammar } from "../form";
import { DAY_LEADS, dayLead } from "../dayWords";
import { findPhrase, firstWords, isOneOf, isWord, phraseList, phraseTable, skipPhrase } from "../phrases";
import { isMark, shortNumber } from "../reader";
import { NEXT_WORDS, REPORT_TAILS } from "../vocabulary";
import type { Tokens } from "../tokens";
import { wordList } from "../wordList";

const OF = phraseList(
  wordList(`
  của, vào, trong, thuộc, của mỗi, của các, các, của những
`),
);
/** Which month of the cycle: counted from its first, or from its end when negative. */
const MONTH_OF = phraseTable<number>([
  ["tháng đầu", 0],
  ["tháng đầu tiên", 0],
  ["tháng thứ nhất", 0],
  ["tháng thứ hai", 1],
  ["tháng thứ 2", 1],
  ["tháng giữa", 1],
  ["tháng thứ ba", 2],
  ["tháng thứ 3", 2],
  ["tháng cuối", -1],
  ["tháng cuối cùng", -1],
]);
const CYCLES = phraseTable<number>([
  ["quý", 3],
  ["quy", 3],
  ["các quý", 3],
  ["kỳ báo cáo", 3],
  ["kỳ", 3],
  ["quý báo cáo", 3],
  ["kỳ báo cáo quý", 3],
  ["kỳ 6 tháng", 6],
  ["6 tháng", 6],
  ["nửa năm", 6],
  ["năm", 12],
  ["kỳ báo cáo năm", 12],
  ["kỳ báo cáo 6 tháng", 6],
]);
const EVERY = phraseList(["mỗi", "hằng", "từng", "các", "định kỳ", "một"]);
const NEXT = phraseList(NEXT_WORDS);
const TAILS = phraseList(REPORT_TAILS);
/** "hằng tháng", "của tháng", "tháng báo cáo": the same month every month. */
const MONTHLY = phraseList(
  wordList(`
  hằng tháng, mỗi tháng, từng tháng, các tháng, tháng báo cáo, tháng thuộc kỳ báo cáo, tháng,
  tháng trong kỳ báo cáo, các tháng trong năm, tất cả các tháng, trong tháng, tháng hiện tại,
  mỗi tháng trong năm, hằng tháng trong năm, tháng đó, cùng tháng, các tháng trong quý
`),
);
const NEXT_MONTH = phraseList(
  wordList(`
  tháng sau, tháng kế tiếp, tháng tiếp theo, tháng liền kề, tháng liền sau, tháng kế, tháng tới,
  tháng sau liền kề, tháng tiếp sau, tháng liền kề sau, tháng liền kề tiếp theo, tháng sau tháng,
  tháng sau kỳ, tháng kế tiếp liền kề, tháng sau đó, tháng liền kề của
`),
);
const PICKS = phraseTable<DayPick>([
  ["ngày làm việc cuối cùng", "last-working-day"],
  ["ngày làm việc đầu tiên", "first-working-day"],
  ["ngày cuối cùng", "last-day"],
  ["ngày đầu tiên", "first-day"],
  ["ngày cuối", "last-day"],
  ["ngày đầu", "first-day"],
  ["tuần đầu", { week: 1 }],
  ["tuần đầu tiên", { week: 1 }],
  ["tuần thứ nhất", { week: 1 }],
  ["tuần thứ hai", { week: 2 }],
  ["tuần thứ ba", { week: 3 }],
  ["tuần cuối", "end"],
  ["tuần cuối cùng", "end"],
]);

/** A day of every month or of one month of every quarter, half-year or year. */
export const cycleDay = {
  id: "cycle-day",
  examples: {
    "Trước ngày 15 của tháng cuối cùng kỳ báo cáo": "recurring 2025-03-15 2025-06-15 2025-09-15 2025-12-15",
    "trước ngày 25 tháng cuối quý": "recurring 2025-03-25 2025-06-25 2025-09-25 2025-12-25",
    "Trước ngày 10 của tháng đầu quý sau": "recurring 2025-04-10 2025-07-10 2025-10-10 2026-01-10",
    "ngày 20 tháng cuối 6 tháng": "recurring 2025-06-20 2025-12-20",
    "ngày 15 tháng cuối quý II/2025": "dated 2025-06-15",
    "ngày 31 hằng tháng":
      "recurring 2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30 2025-07-31 2025-08-31 2025-09-30 2025-10-31 2025-11-30 2025-12-31",
    "chậm nhất ngày 05 tháng sau":
      "recurring 2025-02-05 2025-03-05 2025-04-05 2025-05-05 2025-06-05 2025-07-05 2025-08-05 2025-09-05 2025-10-05 2025-11-05 2025-12-05 2026-01-05",
    "ngày làm việc cuối cùng của tháng cuối quý": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
    "tháng cuối quý": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
  },
  starts: [
    ...DAY_LEADS,
    ...wordList(
      `tuần đầu, tuần cuối, tuần thứ, ngày làm, ngày cuối, ngày đầu, # tháng, # của, # hằng, # mỗi, # và, # &, # /`,
    ),
    ...["# ,", "các", ...firstWords(MONTH_OF)],
  ],
  says: "when",
  read(tokens, at, grammar) {
    const picks = dayPicks(tokens, at);
    if (picks) {
      const place = skipPhrase(tokens, skipComma(tokens, picks.next), OF);
      return inQuarter(tokens, place, picks.values, grammar) ?? placed(tokens, place, picks);
    }
    const quarterMonth = inQuarter(tokens, at, ["end"], grammar);
    return quarterMonth ?? inCycle(tokens, at, ["end"]);
  },
} as const satisfies DeadlineForm;

interface DayPicks {
  next: number;
  values: DayPick[];
  /** "ngày" was said: "06 tháng" alone is a length of time. */
  said: boolean;
}

/** "ngày 15", "ngày 10, 20 và 30", "05", "ngày làm việc cuối cùng". */
function dayPicks(tokens: Tokens, at: number): DayPicks | undefined {
  const named = findPhrase(tokens, at, PICKS);
  if (named) return { next: named.next, values: [named.value], said: true };
  const lead = dayLead(tokens, at);
  let next = lead.next;
  const values: DayPick[] = [];
  for (;;) {
    const value = shortNumber(tokens, next);
    if (value === undefined || value < 1 || value > 31)
      return values.length > 0 ? { next: next - 1, values, said: lead.said } : undefined;
    values.push(value);
    next += 1;
    const listed =
      isMark(tokens[next], ",") || isMark(tokens[next], "&") || isOneOf(tokens[next], ["và", "hoặc"]);
    if (!listed || values.length > 31) return { next, values, said: lead.said };
    next = dayLead(tokens, next + 1).next;
  }
}

function skipComma(tokens: Tokens, at: number): number {
  return isMark(tokens[at], ",") || isMark(tokens[at], "/") ? at + 1 : at;
}

function placed(tokens: Tokens, at: number, { values, said }: DayPicks): FormMatch | undefined {
  const bareMonth = !said && isWord(tokens[at], "tháng") && !isOneOf(tokens[at + 1], ["đầu", "cuối"]);
  // "6 tháng đầu năm" are the first six months; a day of January says "ngày".
  if (!said && isWord(tokens[at], "tháng") && isWord(tokens[at + 2], "năm")) return undefined;
  return (
    inCycle(tokens, at, values) ??
    (bareMonth ? undefined : inEveryMonth(tokens, at, values)) ??
    ofCycle(tokens, at, values)
  );
}

/** "tháng cuối (của) mỗi quý", "tháng đầu quý sau". */
function inCycle(tokens: Tokens, at: number, picks: readonly DayPick[]): FormMatch | undefined {
  const month = findPhrase(tokens, at, MONTH_OF);
  if (!month) return undefined;
  const cycle = findPhrase(tokens, cycleStart(tokens, month.next), CYCLES);
  if (!cycle) return undefined;
  const later = skipPhrase(tokens, cycle.next, NEXT);
  const index =
    (month.value < 0 ? cycle.value + month.value : month.value) + (later > cycle.next ? cycle.value : 0);
  return cycleMatch(skipPhrase(tokens, later, TAILS), cycle.value, picks, index);
}

function cycleStart(tokens: Tokens, at: number): number {
  return skipPhrase(tokens, skipPhrase(tokens, at, OF), EVERY);
}

/** "hằng tháng", "của tháng kế tiếp". */
function inEveryMonth(tokens: Tokens, at: number, picks: readonly DayPick[]): FormMatch | undefined {
  const later = skipPhrase(tokens, at, NEXT_MONTH);
  if (later > at) {
    const quarter = isOneOf(tokens[later], ["quý"]) ? 3 : 1;
    return cycleMatch(skipPhrase(tokens, skipPhrase(tokens, later, OF), TAILS), quarter, picks, quarter);
  }
  const next = skipPhrase(tokens, at, MONTHLY);
  if (next === at || isNumbered(tokens, next)) return undefined;
  return cycleMatch(skipPhrase(tokens, next, TAILS), 1, picks, 0);
}

/** "tháng 6", "tháng Chạp" name their month; "tháng" alone does not. */
function isNumbered(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "number" || isOneOf(token, ["giêng", "chạp", "một", "đầu", "cuối", "thứ", "sau"]);
}

/** "ngày cuối cùng của quý", "ngày làm việc cuối cùng của mỗi quý". */
function ofCycle(tokens: Tokens, at: number, picks: readonly DayPick[]): FormMatch | undefined {
  const pick = picks[0];
  const cycle = typeof pick === "string" ? findPhrase(tokens, cycleStart(tokens, at), CYCLES) : undefined;
  if (!cycle || pick === undefined || isOneOf(tokens[cycle.next], ["i", "ii", "iii", "iv"])) return undefined;
  if (tokens[cycle.next]?.kind === "number" || cycle.value === 12) return undefined;
  const first = pick === "first-day" || pick === "first-working-day";
  return cycleMatch(cycle.next, cycle.value, picks, first ? 0 : cycle.value - 1);
}

function cycleMatch(next: number, every: number, picks: readonly DayPick[], month: number): FormMatch {
  const on = picks.map((pick): CycleDay => ({ kind: "cycle-day", pick, month }));
  return { next, finding: { kind: "parts", parts: [{ kind: "recurring", every: [every], on }] } };
}

/** "ngày 15 tháng cuối quý II/2025": the quarter is named, so the day is too. */
function inQuarter(
  tokens: Tokens,
  at: number,
  picks: readonly DayPick[],
  grammar: Grammar,
): FormMatch | undefined {
  const month = findPhrase(tokens, at, MONTH_OF);
  if (!month) return undefined;
  const start = skipPhrase(tokens, month.next, OF);
  if (!isWord(tokens[start], "quý") && !isWord(tokens[start], "quy")) return undefined;
  const found = grammar.point(tokens, start);
  if (found?.point.kind !== "months") return undefined;
  const { first, last, ...rest } = found.point;
  const number = month.value < 0 ? last + 1 + month.value : first + month.value;
  const parts = picks.map((pick) => ({
    kind: "dated" as const,
    on: { ...rest, first: number, last: number, pick },
  }));
  return { next: found.next, finding: { kind: "parts", parts } };
}
