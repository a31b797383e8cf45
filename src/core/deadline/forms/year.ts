import type { YearRef, YearsPoint } from "../deadlineRule";
import { dated, refused, type DeadlineForm, type FormMatch } from "../form";
import { findPhrase, isOneOf, isWord, phraseList, skipPhrase } from "../phrases";
import { countNumber, isListJoin, isMark, yearNumber, yearWord, type FoundYear } from "../reader";
import type { Tokens } from "../tokens";
import { wordList } from "../wordList";

const LEADS = phraseList(
  wordList(`
  giai đoạn, trong giai đoạn, giai đoạn từ, giai đoạn từ năm, giai đoạn năm, nhiệm kỳ, thời kỳ,
  các năm, trong các năm, những năm, từ năm, từ, năm, cả năm, trong cả năm, trong năm, n,
  cả giai đoạn, hết giai đoạn, nhiệm kỳ từ, cuối giai đoạn, trọn năm, hai năm, thời gian từ năm
`),
);
const BARE_YEAR = phraseList(
  wordList(`
  năm, cả năm, trong năm, trong cả năm, trọn năm, toàn năm, hết năm
`),
);
const SPANS = phraseList(
  wordList(`
  đến, đến năm, đến hết, đến hết năm, tới, tới năm, cho đến năm, và
`),
);

/** One year, several years, or a stage of a plan. */
export const year = {
  id: "year",
  examples: {
    "Năm 2025": "dated 2025-12-31",
    "2026": "dated 2026-12-31",
    "Trong năm 2026": "dated 2026-12-31",
    "Giai đoạn 2021 - 2025": "dated 2025-12-31",
    "2025-2026": "dated 2026-12-31",
    "từ năm 2023 đến năm 2025": "dated 2025-12-31",
    "đến hết năm 2030": "dated 2030-12-31",
    "trước năm 2026": "dated 2025-12-31",
    "Các năm 2025, 2026": "dated 2025-12-31 2026-12-31",
    "trong năm": "dated 2025-12-31",
    "hết năm": "dated 2025-12-31",
    "6 tháng đầu năm và năm": "dated 2025-06-30 2025-12-31",
    "năm sau": "dated 2026-12-31",
    "giai đoạn 220 - 2025": "unreadable",
  },
  starts: [
    ...["#", "giai", "trong", "nhiệm", "thời", "các", "những", "từ", "năm", "cả", "hết", "cuối", "n", "trọn"],
    ...["toàn", "hai", "cùng"],
  ],
  says: "when",
  read(tokens, at, { bounded }) {
    const token = tokens[at];
    if (token?.kind === "number" && token.word.length < 3 && !isCounted(tokens, at)) return undefined;
    const lead = findPhrase(tokens, at, LEADS);
    const start = numbersBehind(tokens, lead?.next ?? at);
    const first = yearNumber(tokens, start);
    if (!first) return wordedYear(tokens, at, bounded);
    if (first.typo !== undefined && !lead && !spansOn(tokens, first.next)) return undefined;
    return years(tokens, start, lead?.value ?? "");
  },
} as const satisfies DeadlineForm;

/** "05 năm 2021-2025", or a year that a space broke in two. */
function isCounted(tokens: Tokens, at: number): boolean {
  return isWord(tokens[at + 1], "năm") || tokens[at + 1]?.kind === "number";
}

/** "giai đoạn 5 năm 2021-2025", "Giai đoạn I (2021-2025)", "năm (2025)". */
function numbersBehind(tokens: Tokens, at: number): number {
  const count = countNumber(tokens, at);
  if (count && count.value < 20 && isWord(tokens[count.next], "năm")) return count.next + 1;
  return isMark(tokens[at], ":") ? at + 1 : at;
}

/** "năm sau", "cùng năm", "cả năm", "trong năm". */
function wordedYear(tokens: Tokens, at: number, bounded: boolean): FormMatch | undefined {
  // "các năm tiếp theo" are many years, not the next one.
  if (isOneOf(tokens[at - 1], ["các", "những"])) return undefined;
  const offset = yearWord(tokens, at);
  if (offset?.year !== undefined) return dated(offset.next, { kind: "years", last: offset.year });
  const bare = skipPhrase(tokens, at, BARE_YEAR);
  if (isWord(tokens[bare - 1], "năm") && isWord(tokens[bare], "học")) return refused(bare + 1, "school-year");
  if (bare === at || (bare === at + 1 && !bounded && !closesList(tokens, at))) return undefined;
  return dated(bare, { kind: "years", last: { offset: 0 } });
}

/** "6 tháng đầu năm và năm": the last of a list of periods. */
function closesList(tokens: Tokens, at: number): boolean {
  const after = tokens[at + 1];
  return (
    isListJoin(tokens[at - 1]) &&
    (after === undefined || isMark(after, ".") || isMark(after, ";") || isMark(after, ")"))
  );
}

function spansOn(tokens: Tokens, at: number): boolean {
  const next = isMark(tokens[at], "-") ? at + 1 : skipPhrase(tokens, at, SPANS);
  return next > at && yearNumber(tokens, next)?.year !== undefined;
}

/** The years behind the lead: one, a span, or a list. */
function years(tokens: Tokens, at: number, lead: string): FormMatch | undefined {
  const first = yearNumber(tokens, at);
  if (!first) return undefined;
  if (isCut(tokens, first.next)) return undefined;
  const spanning = isMark(tokens[first.next], "-") ? first.next + 1 : skipPhrase(tokens, first.next, SPANS);
  const joined = isWord(tokens[first.next], "và");
  const start = isWord(tokens[spanning], "năm") ? spanning + 1 : spanning;
  const last = spanning > first.next ? yearNumber(tokens, start) : undefined;
  if (last && !joined) return spanMatch(first, last);
  return listMatch(tokens, first, lead);
}

/** "2024/QĐ-UBND", "2025-QĐ": the number belongs to a document. */
function isCut(tokens: Tokens, at: number): boolean {
  const mark = tokens[at];
  const after = tokens[at + 1];
  return mark?.kind === "mark" && mark.glued && "/-".includes(mark.word) && after?.kind === "word";
}

function spanMatch(first: FoundYear, last: FoundYear): FormMatch {
  const typo = first.typo ?? last.typo;
  if (typo !== undefined) return { next: last.next, finding: { kind: "year-typo", written: typo } };
  if (first.year === undefined || last.year === undefined) return refused(last.next, "missing-number");
  return dated(last.next, { kind: "years", first: first.year, last: last.year });
}

/** "2025, 2026 và 2027"; a number behind the comma that begins a day is left alone. */
function listMatch(tokens: Tokens, first: FoundYear, lead: string): FormMatch | undefined {
  if (first.typo !== undefined) {
    return isOneOf(tokens[first.next], ["hồ", "văn", "lượt"])
      ? undefined
      : { next: first.next, finding: { kind: "year-typo", written: first.typo } };
  }
  if (lead.startsWith("từ")) return undefined;
  const found: YearRef[] = first.year === undefined ? [] : [first.year];
  let next = first.next;
  while (found.length < 12) {
    const listed = isMark(tokens[next], ",") || isMark(tokens[next], "&") || isWord(tokens[next], "và");
    const further = listed ? yearNumber(tokens, next + 1) : undefined;
    if (further?.year === undefined) break;
    found.push(further.year);
    next = further.next;
  }
  if (lead === "" && tokens[next]?.kind === "word" && isOneOf(tokens[next], ["hồ", "đồng", "người"]))
    return undefined;
  const parts = found.map((last) => ({
    kind: "dated" as const,
    on: { kind: "years", last } satisfies YearsPoint,
  }));
  return { next, finding: { kind: "parts", parts } };
}
