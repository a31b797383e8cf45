import type { RecurringPart } from "../deadlineRule";
import type { DeadlineForm, FormMatch } from "../form";
import { findPhrase, firstWords, isWord, isOneOf, phraseList, phraseTable, skipPhrase } from "../phrases";
import { isListJoin, isMark, quarterNumber } from "../reader";
import { periodUnit } from "../units";
import { EVERY_WORDS, PERIODIC_PHRASES } from "../vocabulary";
import { rawText, type Tokens } from "../tokens";
import { wordList } from "../wordList";

const EVERY = phraseList([...EVERY_WORDS, "theo"]);
const PERIODIC = phraseList(PERIODIC_PHRASES);
const FILLERS = phraseList(
  wordList(`
  báo cáo, theo, vào, là, các, theo kỳ, thực hiện, trong, tổng hợp
`),
);
/** A word or two for a recurrence of so many months. */
const WORDED = phraseTable([
  ...wordList(`
  thường niên, hn, các năm tiếp theo, những năm tiếp theo, các năm sau, những năm sau, các năm kế tiếp,
  những năm kế tiếp, năm tiếp theo và hằng năm, các năm tiếp sau, những năm tiếp sau, các năm còn lại
`).map((phrase) => [phrase, 12] as const),
  ...wordList(`hq, các quý, tất cả các quý`).map((phrase) => [phrase, 3] as const),
  ...wordList(`các tháng, tất cả các tháng`).map((phrase) => [phrase, 1] as const),
]);
const ONCE = phraseList(
  wordList(`
  một lần, 1 lần, 01 lần, / lần, / 1 lần, / 01 lần, / một lần, một kỳ, ít nhất một lần,
  ít nhất 1 lần, ít nhất 01 lần, tối thiểu 01 lần, tối thiểu 1 lần
`),
);
const IN_YEAR = phraseList(["trong năm", "báo cáo"]);

const LIST_MARKS = [",", "/", "-", "+", "&", "(", "và", "hoặc", "một"];

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
    "6 tháng, năm": "recurring 2025-06-30 2025-12-31",
    "Năm 2025 và các năm tiếp theo": "dated 2025-12-31",
    "Hằng tuần": "recurring",
    "Định kỳ": "recurring",
    "quý/lần": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
    "03 tháng một lần": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
    HN: "recurring 2025-12-31",
  },
  starts: [
    ...firstWords(WORDED),
    ...firstWords(PERIODIC),
    ...firstWords(EVERY),
    ...wordList(
      `# tháng, # t, # quý, # năm, # tuần, # ngày, # giờ, một tháng, hai tháng, ba tháng, sáu tháng`,
    ),
    ...wordList(
      `một quý, hai quý, một năm, hai năm, ba năm, năm năm, nửa năm, nửa tháng, hai tuần, một tuần`,
    ),
    ...["tháng", "quý", "quy", "năm", "tuần"].flatMap((unit) => LIST_MARKS.map((mark) => `${unit} ${mark}`)),
  ],
  says: "when",
  read(tokens, at) {
    if (tokens[at]?.kind === "number") return perOnce(tokens, at) ?? bareUnits(tokens, at);
    const worded = findPhrase(tokens, at, WORDED);
    if (worded && tokens[worded.next]?.kind !== "number") return match(worded.next, [worded.value]);
    const periodic = skipPhrase(tokens, at, PERIODIC);
    const start = skipMarks(tokens, periodic > at ? skipPhrase(tokens, periodic, FILLERS) : periodic);
    const every = skipPhrase(tokens, start, EVERY);
    if (periodic === at && every === start) return perOnce(tokens, at) ?? bareUnits(tokens, at);
    const units = unitList(tokens, every);
    const byEvent =
      isWord(tokens[every - 1], "theo") && units?.lengths.length === 0 && isWord(tokens[every], "kỳ");
    if (units && !byEvent) return match(units.next, units.lengths, tokens, at);
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

/** "6 tháng, năm", "Tháng/quý/năm": several periods on their own can only be reporting periods. */
function bareUnits(tokens: Tokens, at: number): FormMatch | undefined {
  if (!startsList(tokens, at)) return undefined;
  const units = unitList(tokens, at);
  const continues =
    isMark(tokens[at - 2], ")") && (isMark(tokens[at - 1], ",") || isWord(tokens[at - 1], "và"));
  if (units && continues && isMark(tokens[units.next], "("))
    return match(units.next, units.lengths, tokens, at);
  if (!units || units.lengths.length < 2 || units.lengths.length < units.count) return undefined;
  const after = tokens[units.next];
  return after === undefined || after.kind === "mark"
    ? match(units.next, units.lengths, tokens, at)
    : undefined;
}

/** Only a list, or a bracket behind a list, is worth reading on its own. */
function startsList(tokens: Tokens, at: number): boolean {
  const unit = periodUnit(tokens, at);
  const after = unit && tokens[unit.next];
  return after !== undefined && (after.kind === "mark" || isOneOf(after, ["và", "hoặc"]));
}

interface Units {
  next: number;
  lengths: number[];
  /** How many periods were named, those without due days too. */
  count: number;
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
    const joined = isListJoin(tokens[next], "/-;");
    if (!joined || months.length > 8) break;
    start = skipPhrase(tokens, skipPhrase(tokens, next + 1, PERIODIC), EVERY);
  }
  return months.length > 0 ? { next, lengths: lengths(months), count: months.length } : undefined;
}

/** "quý I", "tháng 6", "năm 2025", "6 tháng đầu năm" name their period. */
function isNamed(tokens: Tokens, at: number, start: number): boolean {
  const token = tokens[at];
  if (isOneOf(token, ["đầu", "cuối", "học"])) return true;
  const quarter = isOneOf(tokens[at - 1], ["quý", "quy"]) && quarterNumber(tokens, at) !== undefined;
  const occasions = isWord(tokens[at + 1], "lần");
  return !occasions && (quarter || (token?.kind === "number" && token.glued === false && start === at - 1));
}

/** Only periods from a month to a year have due days; each counts once. */
function lengths(months: readonly number[]): number[] {
  return [...new Set(months)].filter((length) => length >= 1 && length <= 12);
}

function match(next: number, every: readonly number[], tokens: Tokens = [], at = 0): FormMatch {
  const part: RecurringPart = { kind: "recurring", every, on: [] };
  if (every.length === 0 && next > at && tokens.length > 0)
    part.text = rawText(tokens, at, next).toLowerCase();
  return { next, finding: { kind: "parts", parts: [part] } };
}
