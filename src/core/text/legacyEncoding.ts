import { TCVN3_LETTERS, VNI_LETTERS } from "./legacyLetters";
import { remember } from "./remember";
import { isSyllable } from "./syllable";

/** Encodings from before Unicode that old files still carry: one byte a letter, or a letter and a byte for its marks. */
export type LegacyEncoding = "TCVN3 (ABC)" | "VNI";

/** A text in an old encoding and the same text in Unicode. */
export interface LegacyText {
  encoding: LegacyEncoding;
  unicode: string;
}

const TCVN3 = readPairs(TCVN3_LETTERS);
const VNI = readPairs(VNI_LETTERS);
const VNI_PAIR = new RegExp(
  [...VNI.keys()].sort((left, right) => right.length - left.length).join("|"),
  "gu",
);

/** Signs and letters that no Vietnamese word has in Unicode and many have in TCVN3 or VNI. */
const TCVN3_SIGN =
  /(?<=\p{L})[§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇËÎÏÑÖ×ØÜÞßäåæçëîïñö÷øûüþ]|[¨©ª«¬\u00AD®§¶·¸¹»¼½¾](?=\p{L})/u;
const VNI_SIGN =
  /[aeouyôöAEOUYÔÖ][øùûõïØÙÛÕÏ]|[aeoAEO][åäÅÄ]|[aeAE][ãÃ]|[aA][êëüúÊËÜÚ]|[ñÑ][aeiouyôöæòóAEIOUYÔÖÆÒÓ]|(?<=\p{L})[öæîÖÆÎ]|ö(?=\p{L})/u;
/** Of the characters in those signs the ones that Vietnamese in Unicode hardly uses: a quick look. */
const FOREIGN = /[§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÄÅÆÇËÎÏÑÖ×ØÜÞßäåæçëîïñö÷øûüþ]/u;
/** Letters that only Unicode has: what stands beside them is Unicode already. */
const UNICODE_ONLY = /[ăĂđĐĩĨũŨơƠưƯ\u1EA0-\u1EF9]|\p{M}/u;
/** Signs that are letters in TCVN3: one that is left over in the converted text was a sign after all. */
const LEFT_OVER = /[¨©ª«¬\u00AD®µ¶·¸¹»¼½¾]|§(?=\p{L})/u;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A text that is written for a font of an old encoding, told by its letters, or undefined. Certain only: what is converted
 * must be Vietnamese syllables, and what stands there must not. Lines and units of a cell that are Unicode already stay
 * as they are.
 */
export function readLegacyText(text: string): LegacyText | undefined {
  if (!/[\u0080-\u00FF]/u.test(text)) return undefined;
  const isMixed = UNICODE_ONLY.test(text);
  if (isMixed && !FOREIGN.test(text)) return undefined;
  const { answer } =
    known.get(text) ?? remember(known, text, { answer: isMixed ? readParts(text) : readWhole(text) });
  return answer;
}

/** A sheet says the same few things on every row, and several rules ask about each. */
const known = new Map<string, { answer: LegacyText | undefined }>();

function readParts(text: string): LegacyText | undefined {
  const parts = text.split(/(?<=[;\n])/u);
  const read = parts.map((part) => (UNICODE_ONLY.test(part) ? undefined : readWhole(part)));
  const encoding = read.find((part) => part !== undefined)?.encoding;
  if (encoding === undefined) return undefined;
  return { encoding, unicode: parts.map((part, at) => read[at]?.unicode ?? part).join("") };
}

/** The text as people read it: in Unicode, whatever font it was typed for. */
export function inUnicode(text: string): string {
  return readLegacyText(text)?.unicode ?? text;
}

function hasSign(text: string): boolean {
  return VNI_SIGN.test(text) || TCVN3_SIGN.test(text);
}

function readWhole(text: string): LegacyText | undefined {
  if (!hasSign(text) && !isMisspelt(text)) return undefined;
  const vni = text.replace(VNI_PAIR, (pair) => VNI.get(pair) ?? pair);
  if (vni !== text && isVietnamese(vni)) return { encoding: "VNI", unicode: vni };
  const tcvn3 = withCapitals([...text].map((letter) => TCVN3.get(letter) ?? letter).join(""));
  return isVietnamese(tcvn3) ? { encoding: "TCVN3 (ABC)", unicode: tcvn3 } : undefined;
}

/** Whether a third of the words with marks are no syllables as they stand; "µm" and "1ª" are no words. */
function isMisspelt(text: string): boolean {
  const marked = spelledWords(text).filter((word) => /[À-ÿ]/u.test(word) && !/[µªº]/u.test(word));
  const wrong = marked.filter((word) => !isSyllable(word)).length;
  return wrong > 0 && wrong * 3 >= marked.length;
}

/** Nine in ten of the words with marks, and most of the words that are no abbreviation, are Vietnamese syllables. */
function isVietnamese(text: string): boolean {
  if (LEFT_OVER.test(text)) return false;
  const counts = { words: 0, syllables: 0, marked: 0, wrong: 0 };
  for (const word of spelledWords(text)) {
    const isRight = isSyllable(word);
    const isMarked = /[^\p{ASCII}]/u.test(word);
    counts.words++;
    if (isRight) counts.syllables++;
    if (isMarked) counts.marked++;
    if (isMarked && !isRight) counts.wrong++;
  }
  const { words, syllables, marked, wrong } = counts;
  return marked > 0 && wrong * 10 <= marked && syllables * 2 > words;
}

/** The words of a text without its abbreviations: capitals that are no syllable, as HĐND and UBND. */
function spelledWords(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => !/^\p{Lu}{2,}$/u.test(word) || isSyllable(word));
}

/**
 * TCVN3 has no capitals with tones: fonts such as .VnTimeH show small letters large, so "PHßNG" is typed for "PHÒNG". A word
 * without a plain small letter is in capitals where it or the word beside it is plainly so.
 */
function withCapitals(text: string): string {
  const words = text.match(WORD) ?? [];
  const plain = words.map(isPlainlyCapital);
  let at = -1;
  return text.replace(WORD, (word) => {
    at++;
    const isCapital = plain[at] || (!/[a-z]/u.test(word) && (plain[at - 1] || plain[at + 1]));
    return isCapital ? word.toUpperCase() : word;
  });
}

/** "PHòNG", "THANH": two capitals at least, no plain small letter, and no abbreviation. */
function isPlainlyCapital(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/[a-z]/u.test(word) && isSyllable(word);
}

/** "¨ă ©â": the old letter or letters, then the new one. */
function readPairs(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .trim()
      .split(/\s+/u)
      .map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
  );
}
