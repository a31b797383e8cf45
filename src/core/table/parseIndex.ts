import { tidy } from "../text/normalise";

/** How a number is written; a dotted number takes the scheme of its last part. */
export type NumberScheme = "roman" | "upper" | "decimal" | "lower" | "bullet";

/** One way to read the number of a row: "II.1.3" is [2, 1, 3], "b)" is [2]; a bullet has no values. */
export interface IndexNumber {
  scheme: NumberScheme;
  values: readonly number[];
  /** As written, without the punctuation around it. */
  text: string;
}

/** The order of numbering letters. Lists go on after "d" with "đ" or "e" alike; f, j, w and z are often left out. */
const LETTERS = "abcdđefghijklmnopqrstuvwxyz";
const OFTEN_SKIPPED = new Set("đfjwz");
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN = /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const LONGEST = 24;
const BULLET = /^[-–—+•*·●▪]$/u;
const AROUND =
  /^(?:(?:mục|phần|nhóm|chương|nhiệm vụ|bước|tiêu chí)\s+(?=[\dIVXA-H]))?\(?\s*(?<core>[\p{L}\d]+(?:\s?[.,]\s?[\p{L}\d]+)*)\s*[.):/-]*$/iu;

/** Whether a text is the number of a row. */
export function isIndex(text: string): boolean {
  return FIGURES.test(text) || indexReadings(text).length > 0;
}

/** Reads the text of an index cell; the likelier reading first. Undefined where it is no number. */
export function parseIndex(text: string): IndexNumber | undefined {
  return indexReadings(text)[0];
}

/** Most numbers are plain or dotted figures, which are read in a tenth of the time. */
const FIGURES = /^\(?\d{1,5}(?:\.\d{1,5})*[.)]?$/u;

/** Every reading of an index text: "C" may be the letter or a hundred, "i" the letter or one. */
export function indexReadings(text: string): IndexNumber[] {
  if (FIGURES.test(text)) {
    const figures = text.replace(/^\(|[.)]$/gu, "");
    return [{ scheme: "decimal", values: figures.split(".").map(Number), text: figures }];
  }
  if (text.length > LONGEST) return [];
  const written = tidy(text);
  if (BULLET.test(written)) return [{ scheme: "bullet", values: [], text: written }];
  const core = AROUND.exec(written)?.groups?.["core"]?.replace(/\s/gu, "");
  if (!core) return [];
  const parts = core.split(/[.,]/u);
  const last = parts.pop() ?? "";
  const before = parts.map((part) => partReadings(part)[0]?.value);
  if (before.some((value) => value === undefined)) return [];
  const values = before.filter((value) => value !== undefined);
  return partReadings(last).map(({ scheme, value }) => ({ scheme, values: [...values, value], text: core }));
}

function partReadings(part: string): { scheme: NumberScheme; value: number }[] {
  if (/^\d{1,5}$/u.test(part)) return [{ scheme: "decimal", value: Number(part) }];
  const readings: { scheme: NumberScheme; value: number }[] = [];
  if (ROMAN.test(part)) readings.push({ scheme: "roman", value: romanValue(part) });
  const letter = LETTERS.indexOf(part.toLowerCase());
  if (part.length === 1 && letter >= 0)
    readings.push({ scheme: part === part.toLowerCase() ? "lower" : "upper", value: letter + 1 });
  // "C" and "D" number sections far oftener than a hundred does
  return /^[LC]$/u.test(part) ? readings.reverse() : readings;
}

function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** The numbers that a list skips between two of its values; letters that lists leave out do not count. */
export function skippedValues(scheme: NumberScheme, before: number, after: number): number[] {
  const skipped: number[] = [];
  for (let value = before + 1; value < after && skipped.length < 1000; value++)
    if (scheme === "decimal" || scheme === "roman" || !OFTEN_SKIPPED.has(LETTERS[value - 1] ?? ""))
      skipped.push(value);
  return skipped;
}

/** Writes a value as its scheme does: 4 is "4", "IV", "d" or "D". */
export function writeValue(scheme: NumberScheme, value: number): string {
  if (scheme === "decimal" || scheme === "bullet") return String(value);
  if (scheme === "roman") return writeRoman(value);
  const letter = LETTERS[value - 1] ?? "";
  return scheme === "upper" ? letter.toUpperCase() : letter;
}

function writeRoman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let text = "";
  for (const [step, letters] of steps) for (; rest >= step; rest -= step) text += letters;
  return text;
}
