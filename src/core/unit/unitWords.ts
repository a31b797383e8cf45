import { type WordKey, foldWord, isCode, wordKeys } from "./unitKey";

/** What stands between a word and the word before it; of several signs the one that parts most. */
export type Gap = "space" | "line" | "dash" | "slash" | "plus" | "dot" | "comma" | "strong";

/** One word of a unit cell; `start` and `end` are positions in the prepared text. */
export interface UnitWord {
  start: number;
  end: number;
  /** Lower case, with the accents of the cell: "sở" is not "số". */
  lower: string;
  keys: readonly WordKey[];
  gap: Gap;
  capital: boolean;
  code: boolean;
  /** "và", "&", "hoặc", "cùng": may join two units or stand inside a name. */
  and: boolean;
}

const WORD =
  /&|[\p{Lu}\p{N}_]+(?:[&\-–][\p{Lu}\p{N}_]+){1,4}(?![\p{Ll}\p{M}])|[\p{L}\p{M}\p{N}_]+(?:[’'][\p{L}\p{M}]+)?/gu;
const ANDS: ReadonlySet<string> = new Set(["và", "&", "hoặc", "cùng", "va", "hoac"]);

/** Cuts a prepared text (see `prepareText`) into its words, linear in its length. */
export function readWords(text: string): UnitWord[] {
  const words: UnitWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const previous = words.at(-1);
    const gap = previous ? gapOf(text.slice(previous.end, match.index), previous) : "strong";
    const before =
      previous && (gap === "space" || gap === "line" || gap === "dot") ? previous.keys.at(-1) : undefined;
    words.push(readWord(match[0], match.index, gap, before));
  }
  return words;
}

function readWord(written: string, start: number, gap: Gap, before: WordKey | undefined): UnitWord {
  const lower = written.toLowerCase();
  return {
    start,
    end: start + written.length,
    lower,
    keys: wordKeys(written, before),
    gap,
    capital: /^\p{Lu}/u.test(written),
    code: isCode(written) && written.length > 1,
    and: ANDS.has(lower),
  };
}

/** Signs that part units, strongest first; a line that begins with a bullet begins a unit. */
const GAPS: readonly (readonly [RegExp, Gap])[] = [
  [/[;|]|\n\s*[-–—•*+·]/u, "strong"],
  [/,/u, "comma"],
  [/\//u, "slash"],
  [/\+/u, "plus"],
  [/[-–—•:]/u, "dash"],
  [/\./u, "dot"],
  [/\n/u, "line"],
];

function gapOf(between: string, previous: UnitWord): Gap {
  const gap = GAPS.find(([pattern]) => pattern.test(between))?.[1] ?? "space";
  // "P. Hành chính", "TP. Tuyên Quang": the full stop belongs to the abbreviation.
  return gap === "dot" && (previous.code || previous.end - previous.start === 1) ? "space" : gap;
}

/** The words' keys in one text, as the catalogue's index wants them. */
export function keyOf(words: readonly UnitWord[]): string {
  return words.flatMap((word) => word.keys).join(" ");
}

/** The key of a name: "Phòng VH-XH" and "Phòng Văn hoá - Xã hội" are one. */
export function unitKey(name: string): string {
  return keyOf(readWords(name.normalize("NFC")));
}

/** Whether the text is written without a single accent, so that "so" must do for "sở". */
export function isPlain(text: string): boolean {
  return !/[^\p{ASCII}]/u.test(text) && foldWord(text) !== "";
}
