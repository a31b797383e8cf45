import { fold, tidy } from "../text/normalise";
import { wordPattern } from "../text/wordPattern";
import { CHANGES, LEVELS, OPERATORS, SUFFIXES } from "./targetWords";

/** Numbers that are no target, with an example each. They are blanked out, so that nothing joins across them. */
const NOISE: readonly RegExp[] = [
  // 31/12/2025 · 12-9-2025
  /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/gu,
  // 12/2025 · tháng 6 · quý 2 · ngày 15/12 · trước 31/12
  /(?<!\d[.,/]?)(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?!\d)/gu,
  /(?:ngày|tháng|quý|trước|hạn)\s(?:ngày\s)?\d{1,2}(?:\/\d{1,2})?(?![\d%.,/])(?! ?%)/gu,
  // số 63/KH-UBND · Nghị quyết số 57-NQ/TW · Nghị quyết 57 · Đề án 06 · Điều 5 · Phụ lục 2
  /(?:số )?\d+(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d&/-]*/gu,
  /(?:nghị quyết|nghị định|quyết định|kế hoạch|thông tư|công văn|đề án|chỉ thị|kết luận|chương trình|điều|khoản|điểm|phụ lục|mục|biểu|bước|nhóm|vneid) (?:số )?\d+(?![\d%.,/])(?! ?%)(?! [\p{L} ]{2,40}(?:dẫn|đứng|hàng) đầu)/giu,
  // mức độ 3, 4 · mức 4 · dưới 6 tuổi · 24/7
  /mức(?: độ)? \d(?:(?:,| và) ?\d)*(?![\d%.,])(?! ?%)/giu,
  /\d+ tuổi/gu,
  /24\/7|24\/24/gu,
];

/** "vào tháng 12/2025", "từ 01/7/2025": of the day that bounds a target its year counts, as in "vào năm 2025". */
const DATED =
  /(?<![\p{L}\p{M}])(?<bound>vào|từ|đến|tới|hết|cuối|trước)(?: cuối| hết)?(?: ngày| tháng)? (?:\d{1,2}\/){1,2}(?<year>20\d{2})(?![\d%]|[.,/]\d)/giu;

/** "50% (năm 2025)": a remark that is the milestone itself. */
const MILESTONE_REMARK = /\((?<year>(?:(?:vào|đến|tới|trong|hết)(?: hết)? )?năm (?:19|20)\d{2})\)/giu;

/** The text in lower case with noise blanked; remarks in parentheses go unless they hold the only figures. */
export function targetText(text: string): string {
  const dated = tidy(text).replace(DATED, "$<bound> năm $<year>").replace(MILESTONE_REMARK, " $<year> ");
  const blanked = NOISE.reduce((left, noise) => left.replace(noise, blank), dated);
  const outside = blanked.replace(/\([^()]*\)/gu, blank);
  return withAccents((/\d/u.test(outside) ? outside : blanked).toLowerCase());
}

/** "toi thieu" by "tối thiểu"; longer phrases first, of two words that look alike the first listed. */
const UNACCENTED = new Map(
  [...[...OPERATORS, ...SUFFIXES, ...CHANGES].flatMap(([, words]) => words), ...LEVELS, "đến", "tới", "năm"]
    .filter((word) => fold(word) !== word)
    .sort((a, b) => b.length - a.length)
    .map((word) => [fold(word), word] as const)
    .reverse(),
);
const UNACCENTED_WORD = wordPattern(
  [...UNACCENTED.keys()].sort((a, b) => b.length - a.length).join("|"),
  "gu",
);

/** A text typed without any accent gets those of the words that bind a number; other words do not matter. */
function withAccents(text: string): string {
  if (fold(text) !== text) return text;
  return text.replace(UNACCENTED_WORD, (word) => UNACCENTED.get(word) ?? word);
}

/** As many marks as the match has characters: positions stay, and no word can join across it. */
function blank(match: string): string {
  return "¤".repeat(match.length);
}
