/** Text as people read it: NFC, every run of white space (line breaks and no-break spaces too) one space, trimmed. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00A0\u200B\uFEFF]+/gu, " ")
    .trim();
}

/** For comparing: tidy, lower case, without accents; "đ" is "d". "Chủ Trì" and "chu tri" are equal. */
export function fold(text: string): string {
  return tidy(text)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d");
}

/** In lead, coordinator and deadline cells blanks, "-", "…" and "..." count as empty. */
export function isEmptyMark(text: string): boolean {
  return /^[\s\-–—_.…]*$/u.test(tidy(text));
}
