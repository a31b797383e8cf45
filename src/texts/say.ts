import { en } from "./en";
import { vi, type TextKey } from "./vi";

export type { TextKey } from "./vi";
export type Language = "vi" | "en";
export type TextValues = Readonly<Record<string, string | number>>;

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { vi, en };
const NUMBERS = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }),
};
const RATE = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const RATES = { vi: new Intl.NumberFormat("vi-VN", RATE), en: new Intl.NumberFormat("en-GB", RATE) };
const QUOTED_LENGTH = 40;

/** Numbers that name something instead of counting it: said as they stand, so that row 1203 stays findable in Excel. */
const NAMING = new Set([
  "year",
  "years",
  "row",
  "first",
  "month",
  "day",
  "index",
  "expected",
  "before",
  "code",
]);

/** The sentence under a key, its placeholders filled; a placeholder without a value stays visible as `{name}`. */
export function say(language: Language, key: TextKey, values: TextValues = {}): string {
  return fill(language, TEXTS[language][key], values);
}

/** Fills the placeholders of a sentence; numbers that count are written as the language writes them. */
export function fill(language: Language, sentence: string, values: TextValues): string {
  return sentence.replace(/\{(?<name>\w+)\}/gu, (whole: string, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (typeof value === "string") return value;
    return NAMING.has(name) ? String(value) : sayNumber(language, value);
  });
}

/** The text under a key that is put together at run time, such as a rule's; undefined where there is none. */
export function textAt(language: Language, key: string): string | undefined {
  return Object.hasOwn(TEXTS[language], key) ? TEXTS[language][key as TextKey] : undefined;
}

/** The name of a template: a built-in one's from the texts, the office's own as the office wrote it. */
export function sayTemplate(language: Language, template: string): string {
  return textAt(language, `template.${template}`) ?? template;
}

/** 1.120 and 99,3 in Vietnamese, 1,120 and 99.3 in English. */
export function sayNumber(language: Language, value: number): string {
  return NUMBERS[language].format(value);
}

/** A share of 0.4286 as 42,9% in Vietnamese and 42.9% in English: always one decimal, so that rates stand under each other. */
export function sayRate(language: Language, share: number): string {
  return RATES[language].format(share);
}

/** 15/12/2025 for the ISO day 2025-12-15, in both languages; anything else is given back as it is. */
export function sayDay(day: string): string {
  const { year, month, date } = /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})$/u.exec(day)?.groups ?? {};
  return year ? `${date}/${month}/${year}` : day;
}

/** Quarter 4 is "IV" in Vietnamese and "4" in English. */
export function sayQuarter(language: Language, quarter: 1 | 2 | 3 | 4): string {
  return language === "vi" ? (["I", "II", "III", "IV"] as const)[quarter - 1]! : String(quarter);
}

/** Cell text as a sentence quotes it: one line, NFC, cut after 40 characters with "…". */
export function shorten(text: string, length = QUOTED_LENGTH): string {
  const letters = [...text.normalize("NFC").replace(/\s+/gu, " ").trim()];
  return letters.length <= length ? letters.join("") : `${letters.slice(0, length).join("").trimEnd()}…`;
}

/** Cell text in the language's quotation marks, cut after 40 characters. */
export function quote(language: Language, text: string): string {
  return language === "vi" ? `“${shorten(text)}”` : `"${shorten(text)}"`;
}
