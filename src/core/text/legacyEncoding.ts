import { fold } from "./normalise";
import { TCVN3_LETTERS, VNI_LETTERS } from "./legacyLetters";

/** Encodings from before Unicode that old files still carry: one byte a letter, or a letter and a byte for its marks. */
export type LegacyEncoding = "TCVN3 (ABC)" | "VNI";

const TCVN3 = readPairs(TCVN3_LETTERS);
const VNI = readPairs(VNI_LETTERS);

/** Characters that hardly stand in a Vietnamese Unicode word and often in one of TCVN3 or VNI. */
const TCVN3_SIGN =
  /(?<=\p{L})[¨©ª«¬\u00AD®µ¶·¸¹»¼½¾]|[¨©ª«¬\u00AD®§µ¶·¸¹»¼½¾](?=\p{L})|(?<=\p{L})[ÆÇËÎÏÑÖ×ØÜÞßäåæçëîïñö÷øûüþ](?!\p{Lu})/u;
const VNI_SIGN =
  /[aeouyôöAEOUYÔÖ][øùûõïØÙÛÕÏ]|[aAeEoO][åäãÅÄÃ]|[aA][êëüúÊËÜÚ]|[ñÑ][aeiouôöæòóAEIOUÔÖ]|(?<=\p{L})ö|ö(?=\p{L})/u;
/** Letters that only Unicode has: a text with one of them is Unicode already. */
const UNICODE_ONLY = /[ăĂđĐĩĨũŨơƠưƯ\u1EA0-\u1EF9]|\p{M}/u;

/**
 * The old encoding that a text is in, undefined for Unicode. Certain only: every converted word must be a Vietnamese
 * syllable, and one sign at least must be foreign to Unicode Vietnamese. A plain ASCII text is in none.
 */
export function findLegacyEncoding(text: string): LegacyEncoding | undefined {
  if (!/[\u0080-\u00FF]/u.test(text) || UNICODE_ONLY.test(text)) return undefined;
  if (VNI_SIGN.test(text) && isVietnamese(fromLegacyEncoding(text, "VNI"))) return "VNI";
  if (TCVN3_SIGN.test(text) && isVietnamese(fromLegacyEncoding(text, "TCVN3 (ABC)"))) return "TCVN3 (ABC)";
  return undefined;
}

/** The text in Unicode. fromLegacyEncoding("V¨n phßng Së", "TCVN3 (ABC)") is "Văn phòng Sở". */
export function fromLegacyEncoding(text: string, encoding: LegacyEncoding): string {
  if (encoding === "VNI") return text.replace(VNI_PAIR, (pair) => VNI.get(pair) ?? pair);
  return [...text].map((letter) => TCVN3.get(letter) ?? letter).join("");
}

const VNI_PAIR = new RegExp(
  [...VNI.keys()].sort((left, right) => right.length - left.length).join("|"),
  "gu",
);

const SYLLABLE =
  /^(?:ngh|gi|gh|kh|ng|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?(?:uye|uyu|ieu|yeu|uoi|uou|oai|oao|oay|uay|uya|oeo|ie|ye|uo|ua|ue|uy|oa|oe|oo|ai|ao|au|ay|eo|eu|ia|iu|oi|ui|uu|[aeiouy])(?:ng|nh|ch|[cmnpt])?$/u;

/** Whether the words with marks are Vietnamese syllables, all but one in ten. */
function isVietnamese(text: string): boolean {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\p{ASCII}]/u.test(word));
  const wrong = words.filter((word) => !SYLLABLE.test(fold(word)));
  return words.length > 0 && wrong.length * 10 <= words.length && !/[¨©ª«¬\u00AD®µ¶·¸¹»¼½¾]/u.test(text);
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
