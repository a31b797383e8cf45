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
const LONGEST_SYLLABLE = 7;
const LONGEST_GLUED = 28;
const ROMAN_TAIL = /^(?<head>quý|quí|quy|q)(?<roman>[il]{1,3}|[il]v)$/u;
const ASCII = /^[ -~]*$/u;

/** Puts a known misspelling right and parts words that were typed without the space: "QuýIV", "Trướcngày". */
export function spelledWord(raw: string): SpelledWord[] {
  const lower = raw.toLowerCase();
  const right = RIGHT_SPELLING.get(lower);
  if (right !== undefined) return [{ raw, word: right, plain: false }];
  const roman = lower.startsWith("q") ? ROMAN_TAIL.exec(lower)?.groups : undefined;
  if (roman?.["head"] && roman["roman"] && lower.length > 1) {
    const cut = roman["head"].length;
    return [plainWord(raw.slice(0, cut)), plainWord(raw.slice(cut))];
  }
  const cuts = lower.length > LONGEST_SYLLABLE && lower.length <= LONGEST_GLUED ? glueCuts(lower) : undefined;
  if (!cuts) return [plainWord(raw)];
  return cuts.map(([from, to]) => plainWord(raw.slice(from, to)));
}

function plainWord(raw: string): SpelledWord {
  const word = raw.toLowerCase();
  return { raw, word: RIGHT_SPELLING.get(word) ?? word, plain: ASCII.test(word) };
}

/** Where to cut a run of letters so that every piece is a known word; shortest last pieces are tried last. */
function glueCuts(letters: string): [number, number][] | undefined {
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
