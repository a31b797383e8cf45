import { MONTH_NAMES, QUARTER_NAMES, REPORT_TAILS, YEAR_OFFSETS, COUNT_WORDS } from "./vocabulary";
import type { YearRef } from "./deadlineRule";
import {
  findPhrase,
  isIn,
  isOneOf,
  isWord,
  phraseList,
  phraseTable,
  skipPhrase,
  wordSet,
  type PhraseMatch,
} from "./phrases";
import type { Token, Tokens } from "./tokens";

/** A year found in a text: good, or one that nobody can mean. */
export interface FoundYear {
  next: number;
  year?: YearRef;
  /** As written, where it has too many or too few digits or lies far from our time. */
  typo?: string;
  /** Written with two digits. */
  short?: boolean;
}

const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;
const YEAR_MARKS: ReadonlySet<string> = new Set(["/", ".", "-"]);
const OFFSETS = phraseTable(
  [...YEAR_OFFSETS].flatMap(([offset, phrases]) => phrases.map((phrase) => [phrase, offset] as const)),
);
const TAILS = phraseList(REPORT_TAILS);
/** "năm tài chính 2025" is the year 2025: the financial year is the calendar year. */
const YEAR_KINDS = phraseList(["tài chính", "ngân sách", "kế hoạch", "công tác", "báo cáo", "thực hiện"]);
const MONTHS = phraseTable(Object.entries(MONTH_NAMES));
const QUARTERS = phraseTable(Object.entries(QUARTER_NAMES));
const COUNTS = phraseTable(Object.entries(COUNT_WORDS));
/** Roman numerals, with l where a scanner read it for I; there are no quarters beyond IV, and such are refused. */
const ROMAN: ReadonlyMap<string, number> = new Map(
  Object.entries({ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, iiii: 4, vv: 5 }).flatMap(([roman, value]) =>
    lookalikes(roman).map((written) => [written, value] as const),
  ),
);
/** What a scanner makes of 1, 0 and their pairs between slashes: "l/12", "lO/5". */
const LOOKALIKE = /^[lIOo]{1,2}$/u;

/** "iii", "lii", "lll" …: every letter i may have been read as l. */
function lookalikes(roman: string): string[] {
  if (roman === "") return [""];
  const rest = lookalikes(roman.slice(1));
  const firsts = roman.startsWith("i") ? ["i", "l"] : [roman.charAt(0)];
  return firsts.flatMap((first) => rest.map((tail) => first + tail));
}

const JOIN_WORDS = wordSet(["và", "hoặc"]);
const LIST_MARKS = ",&+";

/** "," "&" "+" "và" "hoặc"; `also` are further marks that part the items of a list. */
export function isListJoin(token: Token | undefined, also = ""): boolean {
  if (token?.kind === "mark") return LIST_MARKS.includes(token.word) || also.includes(token.word);
  return token?.kind === "word" && isIn(token, JOIN_WORDS);
}

export function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === "mark" && token.word === mark;
}

/** A number of at most two digits, also one that a scanner read as letters when a mark follows it. */
export function shortNumber(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === "number") return token.word.length <= 2 ? token.value : undefined;
  if (token?.kind !== "word" || token.raw.length > 2 || !LOOKALIKE.test(token.raw)) return undefined;
  const after = tokens[at + 1];
  const touches = after?.kind === "mark" && after.glued && YEAR_MARKS.has(after.word);
  return touches ? Number(token.raw.replace(/[Oo]/gu, "0").replace(/[lI]/gu, "1")) : undefined;
}

/** "12", "mười hai", "Giêng"; a number beyond 12 is given back as it is. */
export function monthNumber(tokens: Tokens, at: number): PhraseMatch<number> | undefined {
  const value = shortNumber(tokens, at);
  if (value !== undefined) return { next: at + 1, value };
  const named = findPhrase(tokens, at, MONTHS);
  return named && !isTypedPlain(tokens[at], ["từ", "năm", "sáu", "tám"]) ? named : undefined;
}

/** "IV", "4", "lV", "bốn"; 5 and more are given back as they are, for there is no such quarter. */
export function quarterNumber(tokens: Tokens, at: number): PhraseMatch<number> | undefined {
  const token = tokens[at];
  if (token?.kind === "number") {
    const next = tokens[at + 1];
    if (token.word === "1" && next?.glued && next.word === "v") return { next: at + 2, value: 4 };
    return token.word.length <= 2 ? { next: at + 1, value: token.value } : undefined;
  }
  if (token?.kind !== "word") return undefined;
  const roman = ROMAN.get(token.word);
  if (roman !== undefined) return { next: at + 1, value: roman };
  return findPhrase(tokens, at, QUARTERS);
}

/** "6", "06", "sáu": how many months, days, times. */
export function countNumber(tokens: Tokens, at: number): PhraseMatch<number> | undefined {
  const token = tokens[at];
  if (token?.kind === "number")
    return token.word.length <= 3 ? { next: at + 1, value: token.value } : undefined;
  if (isTypedPlain(token, ["năm", "sáu", "tám", "chín"])) return undefined;
  return findPhrase(tokens, at, COUNTS);
}

/** "sau", "nam", "tam" typed plainly are far more often after, year and interim than six, five and eight. */
function isTypedPlain(token: Token | undefined, words: readonly string[]): boolean {
  return token?.plain === true && isOneOf(token, words);
}

/** A year on its own: "2025", "20 25"; one that cannot be meant comes back as a typo. */
export function yearNumber(tokens: Tokens, at: number): FoundYear | undefined {
  const token = tokens[at];
  if (token?.kind !== "number") return undefined;
  const next = tokens[at + 1];
  if (token.word === "20" && next?.kind === "number" && next.word.length === 2) {
    return { next: at + 2, year: 2000 + next.value };
  }
  const digits = token.word.length;
  if (digits === 4 && token.value >= FIRST_YEAR && token.value <= LAST_YEAR) {
    return { next: at + 1, year: token.value };
  }
  return digits >= 3 && digits <= 6 ? { next: at + 1, typo: token.word } : undefined;
}

/** The year behind a day, month or quarter: "/2025", " năm 2025", ", năm 2025", "(2025)", " năm sau", "/25". */
export function yearTail(tokens: Tokens, at: number): FoundYear | undefined {
  const mark = tokens[at];
  if (isMark(mark, "(")) return bracketedYear(tokens, at);
  if (isMark(mark, ",")) return yearBehindComma(tokens, at + 1);
  if (mark?.kind !== "mark") return yearWord(tokens, at) ?? fullYear(yearNumber(tokens, at));
  if (!YEAR_MARKS.has(mark.word)) return undefined;
  return yearWord(tokens, at + 1) ?? yearNumber(tokens, at + 1) ?? twoDigitYear(tokens, at + 1);
}

/** "Tháng 5, năm 2025", "Tháng 5, 2025"; not the list "quý IV, 2026, 2027". */
function yearBehindComma(tokens: Tokens, at: number): FoundYear | undefined {
  if (isWord(tokens[at], "năm")) return yearWord(tokens, at);
  const found = fullYear(yearNumber(tokens, at));
  const after = found && tokens[found.next];
  return after === undefined || isMark(after, ".") || isMark(after, ";") ? found : undefined;
}

/** "năm 2025", "của năm 2025", "năm: 2025", "n.2025", "năm sau". */
export function yearWord(tokens: Tokens, at: number): FoundYear | undefined {
  const start = isOneOf(tokens[at], ["của", "trong"]) ? at + 1 : at;
  const offset = findPhrase(tokens, start, OFFSETS);
  if (offset && !isBoundBehind(tokens, offset.next)) {
    return { next: skipPhrase(tokens, offset.next, TAILS), year: { offset: offset.value } };
  }
  if (!isOneOf(tokens[start], ["năm", "n"])) return undefined;
  const kind = skipPhrase(tokens, start + 1, YEAR_KINDS);
  if (kind > start + 1) return yearNumber(tokens, kind);
  const after = start + (isMark(tokens[start + 1], ":") || isMark(tokens[start + 1], ".") ? 2 : 1);
  return yearNumber(tokens, after);
}

/** "báo cáo năm trước ngày 15/12": the report of the year, before a day; not last year's. */
export function isBoundBehind(tokens: Tokens, at: number): boolean {
  if (!isWord(tokens[at - 1], "trước")) return false;
  return tokens[at]?.kind === "number" || isOneOf(tokens[at], ["ngày", "tháng", "quý", "mùng", "khi"]);
}

function bracketedYear(tokens: Tokens, at: number): FoundYear | undefined {
  const found = yearWord(tokens, at + 1) ?? fullYear(yearNumber(tokens, at + 1));
  return found && isMark(tokens[found.next], ")") ? { ...found, next: found.next + 1 } : undefined;
}

/** A bare number behind a month is its year only when it looks like one: "Quý IV 2025", but not "tháng 6 100 hồ sơ". */
function fullYear(found: FoundYear | undefined): FoundYear | undefined {
  return found?.year === undefined ? undefined : found;
}

function twoDigitYear(tokens: Tokens, at: number): FoundYear | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || token.word.length !== 2 || !token.glued) return undefined;
  return { next: at + 1, year: 2000 + token.value, short: true };
}
