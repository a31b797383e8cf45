import type { MonthsPoint } from "../deadlineRule";
import { dated, type DeadlineForm } from "../form";
import { findPhrase, firstWords, isOneOf, isWord, phraseTable } from "../phrases";
import { countNumber, isMark, yearNumber, yearTail, yearWord } from "../reader";
import { COUNT_WORDS } from "../vocabulary";
import type { Tokens } from "../tokens";

const UNIT_MONTHS = phraseTable([
  ["tháng", 1],
  ["t", 1],
  ["quý", 3],
  ["quy", 3],
]);
const HALVES = phraseTable([
  ["nửa đầu", 6],
  ["nửa cuối", 12],
  ["nửa năm đầu", 6],
  ["nửa năm cuối", 12],
  ["nửa sau", 12],
  ["những tháng cuối", 12],
  ["các tháng cuối", 12],
  ["những tháng đầu", 3],
  ["các tháng còn lại", 12],
  ["những tháng còn lại", 12],
  ["thời gian còn lại", 12],
  ["sau tháng đầu", 6],
  ["sau tháng cuối", 12],
]);

/** "6 tháng", "3 quý"; "tháng đầu", "quý cuối". */
function startsWithUnit(first: string): string[] {
  const unit = first === "tháng" || first === "quý";
  return unit
    ? [`${first} đầu`, `${first} cuối`, `${first} sau`]
    : [`${first} tháng`, `${first} t`, `${first} quý`, `${first} quy`];
}

/** The first or last months of a year: half-years, nine months, "3 quý đầu năm". */
export const monthsOfYear = {
  id: "months-of-year",
  examples: {
    "6 tháng đầu năm": "dated 2025-06-30",
    "06 tháng cuối năm 2026": "dated 2026-12-31",
    "sáu tháng đầu năm 2025": "dated 2025-06-30",
    "6T/2025": "dated 2025-06-30",
    "9 tháng đầu năm 2025": "dated 2025-09-30",
    "6 tháng năm 2025": "dated 2025-06-30",
    "3 quý đầu năm": "dated 2025-09-30",
    "tháng cuối năm": "dated 2025-12-31",
    "nửa đầu năm 2026": "dated 2026-06-30",
    "các tháng cuối năm 2025": "dated 2025-12-31",
  },
  starts: [
    ...firstWords(HALVES),
    ...["#", "tháng", "quý", ...Object.keys(COUNT_WORDS)].flatMap(startsWithUnit),
  ],
  says: "when",
  read(tokens, at) {
    const half = findPhrase(tokens, at, HALVES);
    if (half) return ofYear(tokens, half.next, { first: half.value > 6 ? 7 : 1, last: half.value }, false);
    const count = countNumber(tokens, at);
    const unit = findPhrase(tokens, count?.next ?? at, UNIT_MONTHS);
    if (!unit || (count && count.value < 1)) return undefined;
    const length = (count?.value ?? 1) * unit.value;
    if (length > 12) return undefined;
    if (isWord(tokens[unit.next], "đầu")) {
      const tail = isOneOf(tokens[unit.next + 1], ["tiên"]) ? unit.next + 2 : unit.next + 1;
      return ofYear(tokens, tail, { first: 1, last: length }, false);
    }
    if (isOneOf(tokens[unit.next], ["cuối", "sau"]) && !isWord(tokens[unit.next + 1], "quý")) {
      const tail = isWord(tokens[unit.next + 1], "cùng") ? unit.next + 2 : unit.next + 1;
      return ofYear(tokens, tail, { first: 13 - length, last: 12 }, false);
    }
    return count && length >= 3 ? ofYear(tokens, unit.next, { first: 1, last: length }, true) : undefined;
  },
} as const satisfies DeadlineForm;

/** The year that the months belong to; `stated` asks for one in figures, for "6 tháng" alone says nothing. */
function ofYear(tokens: Tokens, at: number, months: { first: number; last: number }, stated: boolean) {
  const slash = isMark(tokens[at], "/") || isMark(tokens[at], "-");
  const found = stated
    ? slash
      ? yearTail(tokens, at)
      : yearWord(tokens, at)
    : (yearWord(tokens, at) ?? yearTail(tokens, at) ?? yearNumber(tokens, at));
  if (found?.typo !== undefined) {
    return { next: found.next, finding: { kind: "year-typo" as const, written: found.typo } };
  }
  const on: MonthsPoint = { kind: "months", ...months };
  if (found?.year !== undefined && !found.short) {
    if (stated && typeof found.year !== "number") return undefined;
    return dated(found.next, { ...on, year: found.year });
  }
  if (stated) return undefined;
  const word = isWord(tokens[at], "của") ? at + 1 : at;
  return isWord(tokens[word], "năm") ? dated(word + 1, on) : undefined;
}
