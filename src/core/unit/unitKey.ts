import { ABBREVIATIONS, FIELD_HEADS, PLACE_HEADS, UNION_HEADS } from "./abbreviations";

/** A word as it is compared: without accents, case, tone placement and punctuation, "i" for "y". */
export type WordKey = string;

/** "Ủy" and "Uỷ" are both "ui"; "KH&CN" is "khcn". */
export function foldWord(word: string): WordKey {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= REMEMBERED) folded.clear();
  const key = strip(word);
  folded.set(word, key);
  return key;
}

/** The same few hundred words make up every unit cell, and folding a word costs more than finding it. */
const folded = new Map<string, WordKey>();
const REMEMBERED = 5000;

function strip(word: string): WordKey {
  return word
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}_]+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replaceAll("y", "i");
}

/** "KH&CN", "VH-XH", "PA01": a word of capitals, digits and signs only. */
export function isCode(word: string): boolean {
  return /^(?=[\p{N}_]*\p{Lu})[\p{Lu}\p{N}_&\-–.]+$/u.test(word);
}

/** Capitals without accents: "CA" is Công an, "CÁ" of a cell in capitals is not. */
const ABBREVIATION = /^[A-ZĐ][A-ZĐ0-9&\-–]*$/u;

/**
 * The keys of one written word; an abbreviation stands for the words it shortens ("UBND" is ui ban nhan dan).
 * `before` is the key of the word before it, undefined where the word begins a unit.
 */
export function wordKeys(word: string, before?: WordKey): readonly WordKey[] {
  if (word === "&") return ["va"];
  const key = foldWord(word);
  if (key === "") return [];
  if (!ABBREVIATION.test(word)) return [key];
  return shortForms(before).get(key) ?? ANYWHERE.get(key) ?? [key];
}

function shortForms(before: WordKey | undefined): ReadonlyMap<WordKey, readonly WordKey[]> {
  if (before === undefined) return FIRST;
  if (FIELD_WORDS.has(before)) return FIELD;
  if (UNION_WORDS.has(before)) return UNION;
  return PLACE_WORDS.has(before) ? PLACE : ANYWHERE;
}

function keysOf(lines: Readonly<Record<string, string>>): ReadonlyMap<WordKey, readonly WordKey[]> {
  return new Map(
    Object.entries(lines).map(([short, full]) => [
      foldWord(short),
      full
        .split(" ")
        .map(foldWord)
        .filter((word) => word !== ""),
    ]),
  );
}

const FIRST = keysOf(ABBREVIATIONS.first);
const FIELD = keysOf(ABBREVIATIONS.field);
const UNION = keysOf(ABBREVIATIONS.union);
const PLACE = keysOf(ABBREVIATIONS.place);
const ANYWHERE = keysOf(ABBREVIATIONS.anywhere);
const FIELD_WORDS: ReadonlySet<WordKey> = new Set(FIELD_HEADS.map(foldWord));
const UNION_WORDS: ReadonlySet<WordKey> = new Set(UNION_HEADS.map(foldWord));
const PLACE_WORDS: ReadonlySet<WordKey> = new Set(PLACE_HEADS.map(foldWord));
