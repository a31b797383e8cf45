import { remember } from "./remember";

/**
 * Composed Vietnamese with single spaces inside: most cells, and nothing to tidy. Every word is matched in one way only,
 * since a pattern with a choice takes exponential time on a long cell that fails.
 */
const TIDY = /^(?:[!-~À-ÖØ-öø-ưẠ-ỹ–“”…]+(?: [!-~À-ÖØ-öø-ưẠ-ỹ–“”…]+)*)?$/u;

/** Text as people read it: NFC, every run of white space (line breaks and no-break spaces too) one space, trimmed. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/[\s\u00A0\u200B\uFEFF]+/gu, " ")
    .trim();
}

/** For comparing: tidy, lower case, without accents; "đ" is "d". "Chủ Trì" and "chu tri" are equal. */
export function fold(text: string): string {
  return tidy(text)
    .split(" ")
    .map((word) => (PLAIN.test(word) ? word : (folded.get(word) ?? remember(folded, word, foldWord(word)))))
    .join(" ");
}

/** Figures and small letters of ASCII: nothing to fold. */
const PLAIN = /^[!-@[-~]*$/u;
/** Folding a word costs more than finding it, and a sheet is made of few different words. */
const folded = new Map<string, string>();

function foldWord(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d");
}

/** In lead, coordinator and deadline cells blanks, "-", "…" and "..." count as empty. */
export function isEmptyMark(text: string): boolean {
  return /^[\s\-–—_.…\u200B\uFEFF]*$/u.test(text);
}
