import { DAY_STARTS, dayLead, skipHour } from "../dayWords";
import type { DatedPart, DayPoint } from "../deadlineRule";
import { daysInMonth, isRealDay } from "../../calendar/day";
import type { DeadlineForm, FormMatch } from "../form";
import { isMeasured } from "../measures";
import { findPhrase, isOneOf, isWord, phraseTable } from "../phrases";
import { isMark, monthNumber, shortNumber, yearTail, type FoundYear } from "../reader";
import { DAY_NAMES } from "../vocabulary";
import type { Tokens } from "../tokens";

const NAMES = phraseTable([...DAY_NAMES]);

/** A single day, in numbers or with the word "tháng", with or without its year. */
export const day = {
  id: "day",
  examples: {
    "31/12/2025": "dated 2025-12-31",
    "31-12-2025": "dated 2025-12-31",
    "31.12.2025": "dated 2025-12-31",
    "ngày 31 tháng 12 năm 2025": "dated 2025-12-31",
    "Trước ngày 15/6": "dated 2025-06-15",
    "chậm nhất là ngày 05 tháng 7": "dated 2025-07-05",
    "mùng 8/3": "dated 2025-03-08",
    "trước 17h00 ngày 20/12/2025": "dated 2025-12-20",
    "trước 31/01/năm 2026": "dated 2026-01-31",
    "thứ Sáu, ngày 14/11/2025": "dated 2025-11-14",
    "trước 30.6": "dated 2025-06-30",
    "chậm nhất ngày 28 tháng 02 năm sau": "recurring 2026-02-28",
    "30/6/2025 17:00": "dated 2025-06-30",
    "ngày mười lăm tháng sáu": "dated 2025-06-15",
    "3l/12/2O25": "dated 2025-12-31",
  },
  starts: DAY_STARTS,
  says: "when",
  read(tokens, at, grammar) {
    const lead = dayLead(tokens, at);
    const number = shortNumber(tokens, lead.next);
    if (number === undefined) return lead.said ? inWords(tokens, lead.next) : undefined;
    const said = lead.said || grammar.bounded;
    const found =
      withMonthWord(tokens, lead.next, number) ??
      withMarks(tokens, lead.next, number, { said, bounded: grammar.bounded });
    return found && { ...found, next: skipHour(tokens, found.next) };
  },
} as const satisfies DeadlineForm;

/** "ngày mười lăm tháng sáu". */
function inWords(tokens: Tokens, at: number): FormMatch | undefined {
  const day = findPhrase(tokens, at, NAMES);
  return day && withMonthWord(tokens, day.next - 1, day.value);
}

/** "31 tháng 12 năm 2025", "15/tháng 6". */
function withMonthWord(tokens: Tokens, at: number, number: number): FormMatch | undefined {
  const word = isMark(tokens[at + 1], "/") || isMark(tokens[at + 1], "-") ? at + 2 : at + 1;
  if (!isWord(tokens[word], "tháng")) return undefined;
  const month = monthNumber(tokens, word + 1);
  if (!month || isOneOf(tokens[month.next], ["lần", "đầu", "cuối"])) return undefined;
  // "6 tháng năm 2025" is half a year: the fifth month is in figures when a year follows it.
  if (isWord(tokens[word + 1], "năm") && tokens[month.next]?.kind === "number") return undefined;
  const found = yearTail(tokens, month.next);
  return dayMatch(found?.next ?? month.next, { day: number, month: month.value }, found);
}

interface Surely {
  /** "ngày" or a bound stood before, so the numbers are a day whatever the mark. */
  said: boolean;
  bounded: boolean;
}

/** "31/12/2025", "31-12-2025", "31/12". */
function withMarks(
  tokens: Tokens,
  at: number,
  number: number,
  { said, bounded }: Surely,
): FormMatch | undefined {
  const mark = tokens[at + 1];
  const month = shortNumber(tokens, at + 2);
  if (mark?.kind !== "mark" || !"/.-".includes(mark.word) || month === undefined) return undefined;
  const found = sameMarkYear(tokens, at + 3, mark.word);
  const next = found?.next ?? at + 3;
  // "5-6/2025" is May to June; "15-12" alone can only be a day, since 15 is no month.
  const otherMark = found && mark.word === "-" && isMark(tokens[at + 3], "/") && !said;
  const onlyDay = number > 12 && month <= 12 && isAlone(tokens, next);
  if (isCut(tokens, next) || otherMark || (!found && mark.word !== "/" && !said && !onlyDay))
    return undefined;
  if (
    !found &&
    !said &&
    (month > 31 || number > 31 || (month > 12 && number > 12) || isMeasured(tokens, next))
  )
    return undefined;
  if (!found && bounded && number <= month && isMeasured(tokens, next)) return undefined;
  return dayMatch(next, { day: number, month }, found);
}

function isAlone(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token === undefined || isMark(token, ";") || isWord(token, "hằng");
}

/** "20/6-20/12" is two days, not 20 June 2020: a two-digit year takes the mark that the month took. */
function sameMarkYear(tokens: Tokens, at: number, mark: string): FoundYear | undefined {
  const found = yearTail(tokens, at);
  if (!found?.short) return found;
  return isMark(tokens[at], mark) ? found : undefined;
}

/** "12/5/QĐ-UBND", "1/1/1/1": the numbers go on, so this is no day. */
function isCut(tokens: Tokens, at: number): boolean {
  const mark = tokens[at];
  const after = tokens[at + 1];
  if (mark?.kind !== "mark" || !mark.glued || after === undefined) return false;
  if (mark.word === "/") return !isOneOf(after, ["năm", "hằng"]);
  return mark.word === "-" && after.glued && after.kind === "word";
}

function dayMatch(
  next: number,
  written: { day: number; month: number },
  found: FoundYear | undefined,
): FormMatch | undefined {
  if (found?.typo !== undefined) return { next, finding: { kind: "year-typo", written: found.typo } };
  const on: DayPoint = { kind: "day", day: written.day, month: written.month };
  if (found?.year !== undefined) on.year = found.year;
  const certain = on.month <= 12 && !found?.short;
  const part: DatedPart = certain
    ? { kind: "dated", on }
    : { kind: "dated", ...inDoubt(on, found?.short === true) };
  return { next, finding: { kind: "parts", parts: [part] } };
}

/**
 * A second number beyond 12 can only be the day ("1/31/2025"), unless a digit slipped in; a two-digit year may also
 * be a day. Both readings are kept.
 */
function inDoubt(on: DayPoint, short: boolean): { on: DayPoint; other?: DayPoint } {
  if (on.month > 19 && on.month <= 31 && on.day >= 1 && on.day <= 12 && on.year === undefined) {
    const year = 2000 + on.month;
    return {
      on: { ...on, day: on.month, month: on.day },
      other: { ...on, day: daysInMonth(year, on.day), month: on.day, year },
    };
  }
  if (on.month > 12 && on.month <= 31 && on.day >= 1 && on.day <= 12) {
    return {
      on: { ...on, day: on.month, month: on.day },
      other: { ...on, month: Math.floor(on.month / 10) },
    };
  }
  if (!short || typeof on.year !== "number") return { on };
  return { on, other: otherOfShortYear(on, on.year) };
}

function otherOfShortYear(on: DayPoint, year: number): DayPoint {
  if (on.day <= 12 && on.day !== on.month) return { ...on, day: on.month, month: on.day };
  const reversed = { year: 2000 + on.day, month: on.month, day: year - 2000 };
  if (isRealDay(reversed.year, reversed.month, reversed.day)) return { kind: "day", ...reversed };
  return { ...on, year: year - 100 };
}
