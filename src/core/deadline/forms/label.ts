import { textMatch, type DeadlineForm } from "../form";
import { firstWords, phraseList, skipPhrase } from "../phrases";
import { isMark, quarterNumber, yearNumber } from "../reader";
import type { Tokens } from "../tokens";
import { wordList } from "../wordList";

const HEADS = phraseList(
  wordList(`
  lần, đợt, kỳ, giai đoạn, bước, vòng, phần, nội dung, nhiệm vụ, mục, điểm, khoản, điều, phụ lục,
  dự án, lớp, lần thứ, đợt thứ, khóa, quyển, tập, nhóm, ý, mức độ, cấp độ, mức, kỳ họp thứ, đề án,
  tiểu dự án, chương, phiên thứ, hội nghị lần thứ, phase, gói thầu số, gói, kỳ thứ,
  hệ thống hóa kỳ thứ, khu vực, nội dung số, tiểu đề án, cấp, hạng, loại, khóa thứ
`),
);

/** A number that names a part of the work: "Lần 1", "đợt 2", "Giai đoạn I", "a)", "1.". */
export const label = {
  id: "label",
  examples: {
    "Lần 1: trước ngày 15/6; lần 2: trước ngày 15/12": "dated 2025-06-15 2025-12-15",
    "Đợt 1 tháng 4, đợt 2 tháng 10": "dated 2025-04-30 2025-10-31",
    "a) Quý I/2025; b) Quý III/2025": "dated 2025-03-31 2025-09-30",
  },
  starts: [...firstWords(HEADS), "# .", "# )", "a )", "b )", "c )", "d )", "đ )", "e )"],
  says: "what",
  read(tokens, at) {
    const head = skipPhrase(tokens, at, HEADS);
    if (head > at) return numbered(tokens, head);
    return isListMark(tokens, at) ? textMatch(at + 2) : undefined;
  },
} as const satisfies DeadlineForm;

function numbered(tokens: Tokens, at: number) {
  const number = quarterNumber(tokens, at);
  if (!number || yearNumber(tokens, at)?.year !== undefined) return undefined;
  const after = tokens[number.next];
  const date =
    after?.kind === "mark" && "/.".includes(after.word) && tokens[number.next + 1]?.kind === "number";
  if (date && after.glued) return undefined;
  return textMatch(isMark(after, ":") ? number.next + 1 : number.next);
}

/** "a)", "1)", "1. " at the beginning of a line or clause. */
function isListMark(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const mark = tokens[at + 1];
  const before = tokens[at - 1];
  const starts = before === undefined || token?.line === true || isMark(before, ";") || isMark(before, ".");
  if (!starts || token === undefined || token.raw.length > 2) return false;
  if (isMark(mark, ")")) return true;
  return (
    token.kind === "number" &&
    isMark(mark, ".") &&
    tokens[at + 2]?.glued === false &&
    tokens[at + 2]?.kind === "word"
  );
}
