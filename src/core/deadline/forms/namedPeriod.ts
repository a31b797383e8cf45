import type { DeadlineForm, FormMatch, Grammar } from "../form";
import { findPhrase, firstWords, isOneOf, isWord, phraseList, skipPhrase } from "../phrases";
import { isBoundBehind, isListJoin, isMark } from "../reader";
import { periodUnit } from "../units";
import { FIGURES, NAMED_BY_PERIOD } from "../clauseWords";
import type { Tokens } from "../tokens";

const NAMED = phraseList([...NAMED_BY_PERIOD, ...FIGURES]);
const FIGURE_PHRASES = phraseList(FIGURES);
const UNTIL = phraseList(["đến", "đến hết", "tới", "-"]);

/** A report or plan named by its period; its period counts only where nothing else says when. */
export const namedPeriod = {
  id: "named-period",
  examples: {
    "Báo cáo quý III trước ngày 15/9": "dated 2025-09-15",
    "Ban hành Kế hoạch năm 2026 trước ngày 31/12/2025": "dated 2025-12-31",
    "Báo cáo 6 tháng đầu năm": "dated 2025-06-30",
    "Báo cáo quý, 6 tháng, năm": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
    "Quý II/2025, tầm nhìn đến năm 2030": "dated 2025-06-30",
    "Trước ngày 15/12 (số liệu từ 15/12/2024 đến 14/12/2025)": "dated 2025-12-15",
  },
  starts: [...firstWords(NAMED), "tháng :", "quý :", "năm :", "# tháng", "# năm", "quý (", "năm ("],
  says: "what",
  read(tokens, at, grammar) {
    const named = findPhrase(tokens, at, NAMED);
    if (!named) return unitLabel(tokens, at, grammar);
    const figures = skipPhrase(tokens, at, FIGURE_PHRASES) === named.next;
    const point = figures ? spanEnd(tokens, named.next, grammar) : grammar.point(tokens, named.next);
    if (point && (figures || point.point.kind !== "day")) {
      const part = { kind: "dated" as const, on: point.point };
      return { next: point.next, finding: { kind: "parts", parts: [part], weak: true } };
    }
    return unitNames(tokens, named.next, grammar);
  },
} as const satisfies DeadlineForm;

/** "15/12/2024 đến 14/12/2025": the end of a span, or its only point. */
function spanEnd(tokens: Tokens, at: number, grammar: Grammar): ReturnType<Grammar["point"]> {
  const first = grammar.point(tokens, at);
  const until = first ? skipPhrase(tokens, first.next, UNTIL) : at;
  return (first && until > first.next ? grammar.point(tokens, until) : undefined) ?? first;
}

/** "quý: ngày 20 tháng cuối quý; năm: 10/12", "6 tháng (trước 15/6)": a period before a colon or bracket names a report. */
function unitLabel(tokens: Tokens, at: number, grammar: Grammar): FormMatch | undefined {
  const unit = periodUnit(tokens, at);
  if (!unit || unit.months < 1 || unit.months > 12) return undefined;
  const bracket = isMark(tokens[unit.next], "(") && grammar.startsDeadline(tokens, unit.next + 1, "bounded");
  if (!bracket && !isMark(tokens[unit.next], ":")) return undefined;
  const part = { kind: "recurring" as const, every: [unit.months], on: [] };
  return { next: unit.next, finding: { kind: "parts", parts: [part], weak: true } };
}

/** "báo cáo tháng, quý, 6 tháng và năm". */
function unitNames(tokens: Tokens, at: number, grammar: Grammar): FormMatch | undefined {
  const every: number[] = [];
  let next = at;
  for (let start = at; every.length < 6; start = next + 1) {
    const unit = periodUnit(tokens, start);
    if (!unit || unit.months < 1 || unit.months > 12 || tokens[unit.next]?.kind === "number") break;
    if (isOneOf(tokens[unit.next], ["đầu", "cuối", "học", "sau", "này", "i", "ii", "iii", "iv"])) break;
    const relative = isWord(tokens[unit.next], "trước") && !isBoundBehind(tokens, unit.next + 1);
    if (relative && !grammar.startsDeadline(tokens, unit.next, "bounded")) break;
    every.push(unit.months);
    next = unit.next;
    if (!isListJoin(tokens[next], "/-")) break;
  }
  if (every.length === 0) return undefined;
  const part = { kind: "recurring" as const, every, on: [] };
  return { next, finding: { kind: "parts" as const, parts: [part], weak: true } };
}
