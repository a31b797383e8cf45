import { clauseEnd } from "../clause";
import type { DeadlineForm, FormMatch, Grammar } from "../form";
import { findPhrase, firstWords, isOneOf, isWord, phraseList, skipPhrase } from "../phrases";
import { countNumber, isMark } from "../reader";
import { COUNT_WORDS } from "../vocabulary";
import { rawText, type Tokens } from "../tokens";
import { wordList } from "../wordList";

const LEAD_PHRASES = wordList(`
  trong vòng, trong thời hạn, trong, không quá, chậm nhất, chậm nhất là, chậm nhất trong, sau,
  chậm nhất sau, trước, tối đa, tối đa không quá, thời hạn, trong thời gian, chậm nhất trước, khoảng,
  muộn nhất, muộn nhất là, không quá thời hạn, trong khoảng, khẩn cấp, thời gian, trong tối đa,
  trong thời gian không quá, trong vòng không quá, thời hạn không quá, ngay trong,
  trong thời hạn không quá
`);
const LEADS = phraseList(LEAD_PHRASES);
const NUMBERS = ["#", ...Object.keys(COUNT_WORDS)];
const UNITS = phraseList(
  wordList(`
  giờ, giờ làm việc, phút, ngày, ngày làm việc, ngày lv, tuần, tháng, năm, h, quý, giây, giờ đồng hồ,
  buổi, ngày liên tục, ngày công, ngày nghỉ
`),
);

const WITHIN_DAY = phraseList(["trong ngày", "trong ngày làm việc", "ngay trong ngày", "trong buổi"]);
const LONG = ["tháng", "quý", "năm"];

/** A length of time, from an event or from nothing named: no calendar day follows from it. */
export const duration = {
  id: "duration",
  examples: {
    "24 giờ": "conditional",
    "05 ngày làm việc kể từ ngày nhận hồ sơ": "conditional",
    "trong vòng 15 ngày kể từ ngày 01/7/2025": "conditional",
    "1,5 giờ": "conditional",
    "không quá 10 ngày làm việc": "conditional",
    "24 giờ; khẩn cấp 03 giờ": "conditional",
    "06 tháng": "conditional",
    "Trong ngày": "conditional",
  },
  starts: [
    ...firstWords(WITHIN_DAY),
    ...LEAD_PHRASES.flatMap((lead) =>
      lead.includes(" ") ? [lead] : NUMBERS.map((number) => `${lead} ${number}`),
    ),
    ...["#", ...Object.keys(COUNT_WORDS)],
  ],
  says: "what",
  read(tokens, at, grammar) {
    const within = skipPhrase(tokens, at, WITHIN_DAY);
    if (within > at && (!tokens[within] || tokens[within].kind === "mark"))
      return conditional(tokens, at, within);
    const lead = skipPhrase(tokens, at, LEADS);
    const amount = amountAt(tokens, lead);
    const unit = amount === undefined ? undefined : findPhrase(tokens, amount, UNITS);
    if (!unit || !isWhole(tokens, unit.next)) return undefined;
    if (isOneOf(tokens[unit.next - 1], LONG) && namesReport(tokens, unit.next, grammar)) return undefined;
    const next = clauseEnd(tokens, unit.next, grammar);
    return conditional(tokens, at, next);
  },
} as const satisfies DeadlineForm;

/** "báo cáo 6 tháng trước ngày 15/6", "6 tháng: 15/6", "6 tháng (trước 15/6)": the half-year's report, no length of time. */
function namesReport(tokens: Tokens, at: number, grammar: Grammar): boolean {
  const inside = isMark(tokens[at], ":") || isMark(tokens[at], "(");
  return grammar.startsDeadline(tokens, inside ? at + 1 : at, isMark(tokens[at], ":") ? "bare" : "bounded");
}

function conditional(tokens: Tokens, at: number, next: number): FormMatch {
  const text = rawText(tokens, at, next);
  return { next, finding: { kind: "parts", parts: [{ kind: "conditional", text }] } };
}

/** "05", "1,5", "hai", "05 (năm)", "3-5". */
function amountAt(tokens: Tokens, at: number): number | undefined {
  const count = countNumber(tokens, at);
  if (!count) return undefined;
  const mark = tokens[count.next];
  const ranged =
    (isMark(mark, ",") || isMark(mark, ".") || isMark(mark, "-")) &&
    tokens[count.next + 1]?.kind === "number";
  const bracket = isMark(mark, "(") && isMark(tokens[count.next + 2], ")");
  if (ranged) return count.next + 2;
  return bracket ? count.next + 3 : count.next;
}

/** "6 tháng đầu năm", "08 tháng cuối quý", "15 tháng 6", "6 tháng 1 lần" are no lengths of time. */
function isWhole(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "number" || isMark(token, "/")) return false;
  if (isWord(token, "sau")) return !isOneOf(tokens[at - 1], LONG) || isOneOf(tokens[at + 1], ["khi", "ngày"]);
  return !isOneOf(token, ["đầu", "cuối", "hằng", "mỗi", "một", "của"]);
}
