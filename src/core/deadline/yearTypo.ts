const LIKELY_FIRST = 2000;
const LIKELY_LAST = 2050;

/** A year that cannot be meant, and the one that may be: "20225" → "2025", "220" → "2020". */
export interface YearTypo {
  written: string;
  suggestion?: string;
}

/** The likely year behind a mistyped one; undefined where several are equally likely. */
export function suggestYear(written: string): string | undefined {
  for (const candidates of [
    doubledDigit(written),
    swappedDigits(written),
    lostZero(written),
    anyDigitLess(written),
  ]) {
    const years = [...new Set(candidates)].filter(isLikely);
    if (years.length === 1) return years[0];
    if (years.length > 1) return undefined;
  }
  return undefined;
}

function isLikely(year: string): boolean {
  return year.length === 4 && Number(year) >= LIKELY_FIRST && Number(year) <= LIKELY_LAST;
}

function without(digits: string, at: number): string {
  return digits.slice(0, at) + digits.slice(at + 1);
}

/** "20225": a key pressed twice. */
function doubledDigit(digits: string): string[] {
  return [...digits].flatMap((digit, at) => (digits[at + 1] === digit ? [without(digits, at)] : []));
}

/** "2205": two keys in the wrong order. */
function swappedDigits(digits: string): string[] {
  return [...digits].flatMap((digit, at) => {
    const next = digits[at + 1];
    return next === undefined ? [] : [digits.slice(0, at) + next + digit + digits.slice(at + 2)];
  });
}

/** "220", "225": the nought fell out. */
function lostZero(digits: string): string[] {
  return digits.length === 3 && !digits.startsWith("20") ? [`${digits.slice(0, 1)}0${digits.slice(1)}`] : [];
}

function anyDigitLess(digits: string): string[] {
  return [...digits].map((_, at) => without(digits, at));
}

const LETTER_OR_DIGIT = "[\\p{L}\\p{M}\\p{N}]";
const BAD_YEAR = "(?<written>\\d{3}(?!\\s*\\p{L})|\\d{5,6}|(?:1[0-8]|2[2-9]|[03-9]\\d)\\d\\d)";
const END = `(?!${LETTER_OR_DIGIT}|\\s*[%/]|[.,]\\d|-\\p{L})`;
/** A number that is no likely year, and what makes a year of a number: quick looks that nearly every text fails. */
const STRANGE_NUMBER = /(?<!\d)(?:\d{3}|\d{5,6}|(?:1[0-8]|2[2-9]|[03-9]\d)\d\d)(?!\d)/u;
const YEAR_WORD = /năm|đoạn|[/–—-]/iu;
/** Where a number can only be a year. */
const YEAR_PLACES: readonly RegExp[] = [
  new RegExp(
    `(?<!${LETTER_OR_DIGIT})giai\\s+đoạn\\s+(?:từ\\s+)?(?:năm\\s+)?${BAD_YEAR}\\s*(?:[-–—]|đến)\\s*(?:năm\\s+)?\\d{4}${END}`,
    "iu",
  ),
  new RegExp(`(?<!${LETTER_OR_DIGIT})(?:19|20)\\d\\d\\s*[-–—]\\s*(?:năm\\s+)?${BAD_YEAR}${END}`, "iu"),
  new RegExp(
    `(?<!${LETTER_OR_DIGIT})(?:giai\\s+đoạn|năm)\\s+${BAD_YEAR}\\s*[-–—]\\s*(?:19|20)\\d\\d${END}`,
    "iu",
  ),
  new RegExp(
    `(?<!${LETTER_OR_DIGIT})(?:tháng\\s+\\d{1,2}|quý\\s+(?:[IV]{1,3}|[1-4]))\\s*(?:/|\\s+năm\\s+)\\s*${BAD_YEAR}${END}`,
    "iu",
  ),
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}/.-])(?:0?[1-9]|[12]\\d|3[01])\\s*[/-]\\s*(?:0?[1-9]|1[0-2])\\s*[/-]\\s*${BAD_YEAR}${END}`,
    "u",
  ),
  new RegExp(
    `(?<!${LETTER_OR_DIGIT})năm\\s+(?<written>20\\d{3}|2[2-9]\\d\\d|1[0-8]\\d\\d|0\\d{3}|2\\d\\d)(?!${LETTER_OR_DIGIT}|[.,]\\d|\\s*%|\\s+\\p{L})`,
    "iu",
  ),
];

/**
 * A year in any text of a task row that cannot be meant: findYearTypo("giai đoạn 220 - 2025") is
 * { written: "220", suggestion: "2020" }. Amounts, document numbers and spans of years are left alone.
 */
export function findYearTypo(text: string): YearTypo | undefined {
  if (!STRANGE_NUMBER.test(text)) return undefined;
  const composed = text.normalize("NFC");
  if (!YEAR_WORD.test(composed)) return undefined;
  for (const place of YEAR_PLACES) {
    const written = place.exec(composed)?.groups?.["written"];
    if (written === undefined) continue;
    const suggestion = suggestYear(written);
    return { written, ...(suggestion !== undefined && { suggestion }) };
  }
  return undefined;
}
