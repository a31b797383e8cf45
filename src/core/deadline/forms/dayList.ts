import { DAY_LEADS, dayLead } from "../dayWords";
import type { DatedPart, YearRef } from "../deadlineRule";
import type { DeadlineForm, FormMatch } from "../form";
import { isOneOf, isWord } from "../phrases";
import { isListJoin, isMark, monthNumber, shortNumber, yearTail } from "../reader";
import type { Tokens } from "../tokens";
import { wordList } from "../wordList";

const LONGEST_LIST = 31;

/** Several days that share their month, several months that share their day, and a span of days. */
export const dayList = {
  id: "day-list",
  examples: {
    "ngày 20 và 30/6/2025": "dated 2025-06-20 2025-06-30",
    "10-15/6/2025": "dated 2025-06-15",
    "từ ngày 10 đến ngày 15/6/2025": "dated 2025-06-15",
    "ngày 05, 15, 25 tháng 12 năm 2025": "dated 2025-12-05 2025-12-15 2025-12-25",
    "trước ngày 15 các tháng 3, 6, 9 và 12": "dated 2025-03-15 2025-06-15 2025-09-15 2025-12-15",
    "ngày 25 tháng 3, tháng 6": "dated 2025-03-25 2025-06-25",
    "ngày 15 tháng 4, 10 hằng năm": "recurring 2025-04-15 2025-10-15",
  },
  starts: [
    "từ ngày",
    "từ #",
    ...DAY_LEADS,
    ...wordList(`# -, # và, # hoặc, # &, # +, # ;, # đến, # tới, # tháng, # các, # của`),
    "# ,",
  ],
  says: "when",
  read(tokens, at) {
    const start = isWord(tokens[at], "từ") ? at + 1 : at;
    const lead = dayLead(tokens, start);
    const days = numberList(tokens, lead.next);
    if (!days) return undefined;
    return sharedMonth(tokens, days) ?? (days.values.length === 1 ? sharedDay(tokens, days) : undefined);
  },
} as const satisfies DeadlineForm;

interface NumberList {
  next: number;
  values: number[];
  /** "10-15", "10 đến 15": only the last counts. */
  span: boolean;
}

/** "20, 21 và 25", "10-15", "từ 10 đến ngày 15". */
function numberList(tokens: Tokens, at: number, unit = "ngày"): NumberList | undefined {
  const first = shortNumber(tokens, at);
  if (first === undefined || first > 31) return undefined;
  const values = [first];
  let next = at + 1;
  let span = false;
  while (values.length < LONGEST_LIST) {
    const spans = isMark(tokens[next], "-") || isOneOf(tokens[next], ["đến", "tới"]);
    if (!spans && !isListJoin(tokens[next], ";")) break;
    const number = next + (isOneOf(tokens[next + 1], [unit, "hết"]) ? 2 : 1);
    const value = shortNumber(tokens, number);
    if (value === undefined || value > 31) break;
    if (isWord(tokens[next], "hoặc")) values.pop();
    values.push(value);
    span ||= spans;
    next = number + 1;
  }
  return { next, values, span };
}

/** "20 và 30/6/2025", "05, 15, 25 tháng 12". */
function sharedMonth(tokens: Tokens, days: NumberList): FormMatch | undefined {
  if (days.values.length < 2) return undefined;
  const slash = isMark(tokens[days.next], "/");
  const word = isWord(tokens[days.next], "tháng");
  if (!slash && !word) return undefined;
  const month = monthNumber(tokens, days.next + 1);
  if (!month || month.value > 12) return undefined;
  const found = yearTail(tokens, month.next);
  if (found?.typo !== undefined || found?.short) return undefined;
  const shared = { month: month.value, year: found?.year };
  return listMatch(found?.next ?? month.next, days.span ? days.values.slice(-1) : days.values, (day) => ({
    day,
    ...shared,
  }));
}

/** "ngày 15 các tháng 3, 6, 9 và 12". */
function sharedDay(tokens: Tokens, days: NumberList): FormMatch | undefined {
  let word = days.next;
  while (isOneOf(tokens[word], ["các", "của", "những"])) word += 1;
  const months = isWord(tokens[word], "tháng") ? numberList(tokens, word + 1, "tháng") : undefined;
  if (!months || months.values.some((month) => month > 12 || month < 1)) return undefined;
  const plain = word === days.next;
  const after = tokens[months.next];
  if (plain && (months.values.length < 2 || months.span || isMark(after, "/") || isWord(after, "tháng"))) {
    return undefined;
  }
  const found = yearTail(tokens, months.next);
  const day = days.values[0] ?? 0;
  return listMatch(found?.next ?? months.next, months.values, (month) => ({ day, month, year: found?.year }));
}

function listMatch(
  next: number,
  values: readonly number[],
  point: (value: number) => { day: number; month: number; year: YearRef | undefined },
): FormMatch {
  const parts = values.map((value): DatedPart => {
    const { day, month, year } = point(value);
    return { kind: "dated", on: { kind: "day", day, month, ...(year !== undefined && { year }) } };
  });
  return { next, finding: { kind: "parts", parts } };
}
