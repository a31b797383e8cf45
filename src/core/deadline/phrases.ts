import { fold } from "../text/normalise";
import { spelledWord } from "./spelling";
import type { Token, Tokens } from "./tokens";

/** A word of the vocabulary and its form without accents. */
interface PatternWord {
  word: string;
  folded: string;
}

/** Phrases ready for matching, by the first word they begin with; the longest stand first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly PhraseEntry<Value>[]>;

interface PhraseEntry<Value> {
  words: readonly PatternWord[];
  value: Value;
}

/** A phrase that was found: where the text goes on, and what the phrase stands for. */
export interface PhraseMatch<Value> {
  next: number;
  value: Value;
}

const FOLDED = new Map<string, string>();

/** The form of a word without accents, worked out once. */
function foldedWord(word: string): string {
  const known = FOLDED.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  FOLDED.set(word, folded);
  return folded;
}

/** Whether a token is this word; a token typed without accents matches the word without its accents. */
export function isWord(token: Token | undefined, word: string): boolean {
  if (token === undefined) return false;
  if (token.word === word) return true;
  // Taking accents away leaves the number of letters as it was.
  return token.plain && token.word.length === word.length && token.word === foldedWord(word);
}

/** The same for any of several words. */
export function isOneOf(token: Token | undefined, words: readonly string[]): boolean {
  if (token === undefined) return false;
  for (const word of words) if (isWord(token, word)) return true;
  return false;
}

/** A set of words for many lookups: as they are spelled, and as they are typed without accents. */
export interface WordSet {
  spelled: ReadonlySet<string>;
  folded: ReadonlySet<string>;
}

export function wordSet(words: readonly string[]): WordSet {
  const patterns = words.flatMap((word) => patternWords(word));
  return {
    spelled: new Set(patterns.map(({ word }) => word)),
    folded: new Set(patterns.map(({ folded }) => folded)),
  };
}

/** Whether a token is one of the words. */
export function isIn(token: Token | undefined, { spelled, folded }: WordSet): boolean {
  return token !== undefined && (spelled.has(token.word) || (token.plain && folded.has(token.word)));
}

/** Builds a table from phrases and what they stand for. */
export function phraseTable<Value>(entries: readonly (readonly [string, Value])[]): PhraseTable<Value> {
  const table = new Map<string, PhraseEntry<Value>[]>();
  for (const [phrase, value] of entries) {
    const words = patternWords(phrase);
    const first = words[0];
    if (!first) continue;
    for (const key of new Set([first.word, first.folded])) {
      const list = table.get(key) ?? [];
      list.push({ words, value });
      table.set(key, list);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** A table of phrases that stand for themselves. */
export function phraseList(phrases: readonly string[]): PhraseTable<string> {
  return phraseTable(phrases.map((phrase) => [phrase, phrase]));
}

/** What a table's phrases begin with: their first two words, or the only one. */
export function firstWords(table: PhraseTable<unknown>): string[] {
  const beginnings = [...table.values()].flatMap((entries) =>
    entries.map(({ words }) =>
      words
        .slice(0, 2)
        .map(({ word }) => word)
        .join(" "),
    ),
  );
  return [...new Set(beginnings)];
}

/** The longest phrase of the table that stands at a position. */
export function findPhrase<Value>(
  tokens: Tokens,
  at: number,
  table: PhraseTable<Value>,
): PhraseMatch<Value> | undefined {
  const token = tokens[at];
  const entries = token && table.get(token.word);
  if (!entries) return undefined;
  for (const { words, value } of entries) {
    if (standsAt(tokens, at, words)) return { next: at + words.length, value };
  }
  return undefined;
}

/** Where the text goes on after a phrase, or `at` itself where none stands. */
export function skipPhrase(tokens: Tokens, at: number, table: PhraseTable<unknown>): number {
  return findPhrase(tokens, at, table)?.next ?? at;
}

function standsAt(tokens: Tokens, at: number, words: readonly PatternWord[]): boolean {
  for (let index = words.length - 1; index >= 0; index--) {
    const pattern = words[index];
    const token = tokens[at + index];
    if (!pattern || !token) return false;
    if (token.word !== pattern.word && !(token.plain && token.word === pattern.folded)) return false;
  }
  return true;
}

function patternWords(phrase: string): PatternWord[] {
  return phrase.split(" ").map((written) => {
    const word = spelledWord(written)[0]?.word ?? written;
    return { word, folded: foldedWord(word) };
  });
}
