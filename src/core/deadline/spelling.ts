import { fold } from "../text/normalise";
import { GLUED_WORDS, SPELLINGS } from "./vocabulary";

/** A word as the grammar compares it. */
interface SpelledWord {
  raw: string;
  word: string;
  plain: boolean;
}

const RIGHT_SPELLING: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([word, others]) => others.map((other) => [other, word] as const)),
);
const GLUED: ReadonlySet<string> = new Set(GLUED_WORDS.flatMap((word) => [word, fold(word)]));
/** The first two letters of every known word. */
const GLUED_BEGINNINGS: ReadonlySet<string> = new Set([...GLUED].map((word) => word.slice(0, 2)));
const LONGEST_SYLLABLE = 7;
const SHORTEST_GLUED = 5;
const LONGEST_GLUED = 28;
const ROMAN_TAIL = /^(?<head>quý|quí|quy|q)(?<roman>[il]{1,3}|[il]v)$/u;
/** Cells say the same few hundred words over and over. */
const SPELLED = new Map<string, readonly SpelledWord[]>();
const MOST_SPELLED = 2000;
const ASCII = /^[ -~]*$/u;

/** Puts a known misspelling right and parts words that were typed without the space: "QuýIV", "Trướcngày". */
export function spelledWord(raw: string): readonly SpelledWord[] {
  const known = SPELLED.get(raw);
  if (known) return known;
  const spelled = spell(raw);
  if (SPELLED.size >= MOST_SPELLED) SPELLED.clear();
  SPELLED.set(raw, spelled);
  return spelled;
}

function spell(raw: string): readonly SpelledWord[] {
  const lower = raw.toLowerCase();
  const right = RIGHT_SPELLING.get(lower);
  if (right !== undefined) return [{ raw, word: right, plain: false }];
  const cuts = mayBeGlued(lower) ? (romanCut(lower) ?? glueCuts(lower)) : undefined;
  if (!cuts) return [{ raw, word: lower, plain: ASCII.test(lower) }];
  return cuts.map(([from, to]) => plainWord(raw.slice(from, to)));
}

/** Most words are cheap to rule out: known ones, short ones, and those that begin like no known word. */
function mayBeGlued(lower: string): boolean {
  if (lower.startsWith("q")) return true;
  if (lower.length < SHORTEST_GLUED || lower.length > LONGEST_GLUED) return false;
  return GLUED_BEGINNINGS.has(lower.slice(0, 2)) && !GLUED.has(lower);
}

/** "QIV", "QuýIII". */
function romanCut(lower: string): [number, number][] | undefined {
  const cut = lower.startsWith("q") ? ROMAN_TAIL.exec(lower)?.groups?.["head"]?.length : undefined;
  return cut === undefined
    ? undefined
    : [
        [0, cut],
        [cut, lower.length],
      ];
}

function plainWord(raw: string): SpelledWord {
  const word = raw.toLowerCase();
  return { raw, word: RIGHT_SPELLING.get(word) ?? word, plain: ASCII.test(word) };
}

/** Where to cut a run of letters so that every piece is a known word; shortest last pieces are tried last. */
function glueCuts(letters: string): [number, number][] | undefined {
  if (letters.length < SHORTEST_GLUED || letters.length > LONGEST_GLUED) return undefined;
  const ends: ([number, number][] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end && !ends[end]; start++) {
      const before = ends[start];
      const piece = letters.slice(start, end);
      if (before && (GLUED.has(piece) || GLUED.has(RIGHT_SPELLING.get(piece) ?? ""))) {
        ends[end] = [...before, [start, end]];
      }
    }
  }
  return ends[letters.length];
}
