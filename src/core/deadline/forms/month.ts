import type { DatedPart, MonthsPoint } from "../deadlineRule";
import type { DeadlineForm, FormMatch } from "../form";
import { isOneOf, isWord } from "../phrases";
import {
  isListJoin,
  isMark,
  monthNumber,
  shortNumber,
  yearNumber,
  yearTail,
  type FoundYear,
} from "../reader";
import type { Tokens } from "../tokens";
import { wordList } from "../wordList";

/** One month, several, or a span of months. */
export const month = {
  id: "month",
  examples: {
    "Tháng 6/2025": "dated 2025-06-30",
    "6/2025": "dated 2025-06-30",
    "T12/2025": "dated 2025-12-31",
    "tháng 02 năm 2026": "dated 2026-02-28",
    "Trong tháng 7": "dated 2025-07-31",
    "trước tháng 3/2027": "dated 2027-02-28",
    "tháng 5-6/2025": "dated 2025-06-30",
    "Tháng 3, 6, 9/2025": "dated 2025-03-31 2025-06-30 2025-09-30",
    "tháng Giêng": "dated 2025-01-31",
    "tháng mười hai năm 2025": "dated 2025-12-31",
    "Tháng 11, năm 2025": "dated 2025-11-30",
    "thánh 12//2026": "dated 2026-12-31",
  },
  starts: [
    "tháng",
    "t",
    "th",
    ...wordList(`# /, # ., # -, # và, # &, # +, # hoặc, l /, i /, lo /, io /`),
    "# ,",
  ],
  says: "when",
  read(tokens, at) {
    const word = isWord(tokens[at], "tháng") || isOneOf(tokens[at], ["t", "th"]);
    if (!word) return bareMonths(tokens, at);
    const dot = isMark(tokens[at + 1], ".") || isMark(tokens[at + 1], "/") ? 2 : 1;
    return namedMonths(tokens, at + dot);
  },
} as const satisfies DeadlineForm;

interface Months {
  next: number;
  /** First and last month of each entry. */
  spans: [number, number][];
}

/** What stands behind "tháng". */
function namedMonths(tokens: Tokens, at: number): FormMatch | undefined {
  const months = monthList(tokens, at);
  if (!months || isOneOf(tokens[months.next], ["lần"])) return undefined;
  const found = yearTail(tokens, months.next);
  const next = found?.next ?? months.next;
  if (!found && isCutDate(tokens, next)) return undefined;
  return monthsMatch(next, months.spans, found);
}

/** "6/2025", "5-6/2025", "3, 4/2025": the year makes them months. */
function bareMonths(tokens: Tokens, at: number): FormMatch | undefined {
  const months = monthList(tokens, at);
  const mark = tokens[months?.next ?? at];
  if (!months || mark?.kind !== "mark" || !"/.-".includes(mark.word)) return undefined;
  if (months.next > at + 1 && months.spans.some(([first, last]) => Math.max(first, last) > 12))
    return undefined;
  const found = yearNumber(tokens, months.next + 1);
  if (!found || months.spans.some(([first, last]) => Math.max(first, last) > 31)) return undefined;
  const after = tokens[found.next];
  if (after?.kind === "mark" && after.glued && "/-".includes(after.word)) {
    const number = tokens[found.next + 1];
    if (after.word === "/" || number?.kind === "word") return undefined;
  }
  if (found.typo !== undefined && (mark.word !== "/" || (after && after.kind !== "mark"))) return undefined;
  return monthsMatch(found.next, months.spans, found);
}

/** "6", "5-6", "3, 6, 9 và 12". */
function monthList(tokens: Tokens, at: number): Months | undefined {
  const first = monthNumber(tokens, at);
  if (!first) return undefined;
  const spans: [number, number][] = [[first.value, first.value]];
  let next = first.next;
  while (spans.length <= 12) {
    const spanning = isMark(tokens[next], "-");
    if (!spanning && !isListJoin(tokens[next])) break;
    const value = listedMonth(tokens, next + 1);
    if (value === undefined) break;
    const open = spans.at(-1);
    if (spanning && open) open[1] = value;
    else if (isWord(tokens[next], "hoặc")) spans.splice(-1, 1, [value, value]);
    else spans.push([value, value]);
    next += 2;
  }
  return { next, spans };
}

/** A further month of the list, unless the number begins a day ("tháng 6, 15/7") or counts something. */
function listedMonth(tokens: Tokens, at: number): number | undefined {
  const value = tokens[at]?.kind === "number" ? shortNumber(tokens, at) : undefined;
  if (value === undefined || value < 1 || value > 12) return undefined;
  const after = tokens[at + 1];
  if (after?.kind === "number" || isWord(after, "tháng") || isMark(after, "%")) return undefined;
  const beginsDay = after?.kind === "mark" && "/.".includes(after.word) && after.glued;
  if (beginsDay && shortNumber(tokens, at + 2) !== undefined) return undefined;
  const known = ["năm", "của", "hằng", "và", "hoặc", "n", "mỗi", "đến", "trong"];
  return after?.kind !== "word" || isOneOf(after, known) ? value : undefined;
}

/** "tháng 6/7/2025": neither a month nor a day. */
function isCutDate(tokens: Tokens, at: number): boolean {
  return isMark(tokens[at], "/") && tokens[at + 1]?.kind === "number";
}

function monthsMatch(
  next: number,
  spans: readonly [number, number][],
  found: FoundYear | undefined,
): FormMatch {
  if (found?.typo !== undefined) return { next, finding: { kind: "year-typo", written: found.typo } };
  const parts = spans.map(([first, last]): DatedPart => {
    const part: DatedPart = { kind: "dated", on: monthsPoint(first, last, found) };
    if (found?.short && typeof found.year === "number") {
      part.other = { kind: "day", day: found.year - 2000, month: last };
    }
    return part;
  });
  return { next, finding: { kind: "parts", parts } };
}

/** "Tháng 11-2/2026" ends in the year that is written; without one it ends in the year after. */
function monthsPoint(first: number, last: number, found: FoundYear | undefined): MonthsPoint {
  const wraps = last < first;
  const year = found?.year ?? (wraps ? { offset: 1 } : undefined);
  const point: MonthsPoint = { kind: "months", first: wraps ? 1 : first, last };
  if (year !== undefined) point.year = year;
  return point;
}
