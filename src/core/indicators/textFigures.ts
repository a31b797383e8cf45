import { NUMBER, numberValue } from "../target/vietnameseNumber";
import { tidy } from "../text/normalise";
import { isPrinted } from "./agrees";

/** A rate in a text beside the two figures that it comes from. */
export interface TextShare {
  /** The rate as written: "99,3%". */
  typed: string;
  numerator: number;
  denominator: number;
  /** What the figures give, in per cents. */
  computed: number;
  agrees: boolean;
}

/** "2.203/2.218", "156 dịch vụ/156 dịch vụ", "2.203/tổng số 2.218"; a day, a document number or a date is none. */
const FRACTION = `(?<![\\d/.,-])(?<part>${NUMBER})(?: [^\\d/;.%()]{1,40})?\\s?/\\s?(?:tổng số )?(?<whole>${NUMBER})(?![\\d/]|[.,]\\d|-?\\p{Lu})`;
const RATE = `(?<rate>${NUMBER})\\s?%`;
/** Words between the figures and their rate: no other figure, no end of a sentence. */
const BETWEEN = "[^\\d;.%/]{0,80}";
const FIGURES_FIRST = new RegExp(
  `${FRACTION}${BETWEEN}(?:đạt|chiếm|bằng|tương đương|=|\\(|,)${BETWEEN}${RATE}`,
  "u",
);
const RATE_FIRST = new RegExp(`${RATE}[^\\d;.%/]{0,20}\\(\\s?[^\\d;.%/]{0,30}${FRACTION}`, "u");
/** What stands before a day or a document: "ngày 31/12", "Nghị quyết 02/2025". */
const BEFORE_OTHER =
  /(?:ngày|hạn|hết|trước|từ|đến|sáng|chiều|mùng|tháng|số|quyết|định|thông tư|kế hoạch|công văn|luật|tờ trình)\s?$/u;
/** A month and its year. */
const YEAR = /^(?:19|20)\d\d$/u;

/**
 * The rate and its figures in a text such as "đạt tỷ lệ 99,3% (2.203/2.218 hồ sơ)"; undefined where a text has none or leaves
 * a doubt about what belongs together.
 */
export function shareInText(text: string): TextShare | undefined {
  if (!text.includes("%") || !text.includes("/")) return undefined;
  const clean = tidy(text);
  const match = RATE_FIRST.exec(clean) ?? FIGURES_FIRST.exec(clean);
  const { part, whole, rate } = match?.groups ?? {};
  if (!match || part === undefined || whole === undefined || rate === undefined) return undefined;
  const [numerator, denominator] = [numberValue(part, true), numberValue(whole, true)];
  const before = clean.slice(0, clean.indexOf(part, match.index));
  if (denominator === 0 || numerator > denominator || isOther(part, whole, before)) return undefined;
  const value = numberValue(rate, false);
  const computed = (numerator / denominator) * 100;
  const decimals = rate.split(/[.,]/u)[1]?.length ?? 0;
  return {
    typed: `${rate}%`,
    numerator,
    denominator,
    computed,
    agrees: isPrinted(value, computed, decimals),
  };
}

/** A day, a month of a year, or the number of a document, written like a fraction. */
function isOther(part: string, whole: string, before: string): boolean {
  return BEFORE_OTHER.test(before.toLowerCase()) || (YEAR.test(whole) && Number(part) <= 12);
}
