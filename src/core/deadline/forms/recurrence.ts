import type { RecurringPart } from "../deadlineRule";
import type { DeadlineForm, FormMatch } from "../form";
import { isWord, isOneOf, phraseList, skipPhrase } from "../phrases";
import { isMark, quarterNumber } from "../reader";
import { periodUnit } from "../units";
import { EVERY_WORDS, PERIODIC_PHRASES } from "../vocabulary";
import type { Tokens } from "../tokens";
import { wordList } from "../wordList";

const EVERY = phraseList([...EVERY_WORDS, "theo"]);
const PERIODIC = phraseList(PERIODIC_PHRASES);
const FILLERS = phraseList(
  wordList(`
  báo cáo, theo, vào, là, các, theo kỳ, thực hiện, trong, tổng hợp
`),
);
const YEARLY = phraseList(["thường niên", "hn"]);
const QUARTERLY = phraseList(["hq"]);
const ONCE = phraseList(
  wordList(`
  một lần, 1 lần, 01 lần, / lần, / 1 lần, / 01 lần, / một lần, một kỳ, ít nhất một lần,
  ít nhất 1 lần, ít nhất 01 lần, tối thiểu 01 lần, tối thiểu 1 lần
`),
);
const IN_YEAR = phraseList(["trong năm", "báo cáo"]);

/** Every month, quarter, half-year or year, or several of these. */
export const recurrence = {
  id: "recurrence",
  examples: {
    "Hằng năm": "recurring 2025-12-31",
    "Hàng quý": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
    "định kỳ 6 tháng 1 lần": "recurring 2025-06-30 2025-12-31",
    "Định kỳ hằng quý, 6 tháng, năm": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
    "hằng quý/năm": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
    "mỗi năm một lần": "recurring 2025-12-31",
    "6 tháng/lần": "recurring 2025-06-30 2025-12-31",
    "hai năm một lần": "recurring",
    "Hằng tuần": "recurring",
    "Định kỳ": "recurring",
    "quý/lần": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
    "03 tháng một lần": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
    HN: "recurring 2025-12-31",
  },
  starts: [
    ...[
      "hằng",
      "mỗi",
      "từng",
      "theo",
      "định",
      "thường",
      "đk",
      "hn",
      "hq",
      "trong",
      "báo",
      "#",
      "tháng",
      "quý",
    ],
    ...["năm", "tuần", "một", "hai", "ba", "sáu", "nửa", "quy"],
  ],
  says: "when",
  read(tokens, at) {
    const yearly = skipPhrase(tokens, at, YEARLY);
    if (yearly > at) return match(yearly, [12]);
    const quarterly = skipPhrase(tokens, at, QUARTERLY);
    if (quarterly > at) return match(quarterly, [3]);
    const periodic = skipPhrase(tokens, at, PERIODIC);
    const start = skipMarks(tokens, periodic > at ? skipPhrase(tokens, periodic, FILLERS) : periodic);
    const every = skipPhrase(tokens, start, EVERY);
    if (periodic === at && every === start) return perOnce(tokens, at);
    const units = unitList(tokens, every);
    if (units) return match(units.next, units.lengths, tokens, at);
    return periodic > at ? match(periodic, []) : undefined;
  },
} as const satisfies DeadlineForm;

function skipMarks(tokens: Tokens, at: number): number {
  return isMark(tokens[at], ":") || isMark(tokens[at], "(") ? at + 1 : at;
}

/** "6 tháng/lần", "quý một lần": only the count of times makes it a recurrence. */
function perOnce(tokens: Tokens, at: number): FormMatch | undefined {
  const unit = periodUnit(tokens, at);
  const next = unit ? skipPhrase(tokens, unit.next, ONCE) : at;
  return unit && next > unit.next ? match(next, lengths([unit.months]), tokens, at) : undefined;
}

interface Units {
  next: number;
  lengths: number[];
}

/** "tháng, quý, 6 tháng và năm", each with "hằng" or "định kỳ" before it or not. */
function unitList(tokens: Tokens, at: number): Units | undefined {
  const months: number[] = [];
  let next = at;
  for (let start = at; ;) {
    const unit = periodUnit(tokens, start);
    if (!unit || isNamed(tokens, unit.next, start)) break;
    months.push(unit.months);
    next = skipPhrase(tokens, skipPhrase(tokens, unit.next, IN_YEAR), ONCE);
    const joined =
      isOneOf(tokens[next], ["và", "hoặc"]) ||
      [",", "/", "-", ";", "+", "&"].some((m) => isMark(tokens[next], m));
    if (!joined || months.length > 8) break;
    start = skipPhrase(tokens, skipPhrase(tokens, next + 1, PERIODIC), EVERY);
  }
  return months.length > 0 ? { next, lengths: lengths(months) } : undefined;
}

/** "quý I", "tháng 6", "năm 2025", "6 tháng đầu năm" name their period. */
function isNamed(tokens: Tokens, at: number, start: number): boolean {
  const token = tokens[at];
  if (isOneOf(token, ["đầu", "cuối", "học"])) return true;
  const quarter = isOneOf(tokens[at - 1], ["quý", "quy"]) && quarterNumber(tokens, at) !== undefined;
  const occasions = isWord(tokens[at + 1], "lần");
  return !occasions && (quarter || (token?.kind === "number" && token.glued === false && start === at - 1));
}

/** Only periods from a month to a year have due days. */
function lengths(months: readonly number[]): number[] {
  return months.filter((length) => length >= 1 && length <= 12);
}

function match(next: number, every: readonly number[], tokens: Tokens = [], at = 0): FormMatch {
  const words = tokens.slice(at, next).map((token) => token.raw);
  const part: RecurringPart = {
    kind: "recurring",
    every,
    on: [],
    ...(every.length === 0 && words.length > 0 && { text: words.join(" ").toLowerCase() }),
  };
  return { next, finding: { kind: "parts", parts: [part] } };
}
