import type { DeadlineForm, FormMatch, Grammar } from "../form";
import { findPhrase, firstWords, isOneOf, isWord, phraseList } from "../phrases";
import { isListJoin, isMark } from "../reader";
import { periodUnit } from "../units";
import { NAMED_BY_PERIOD } from "../clauseWords";
import type { Tokens } from "../tokens";

const NAMED = phraseList(NAMED_BY_PERIOD);

/** A report or plan named by its period; its period counts only where nothing else says when. */
export const namedPeriod = {
  id: "named-period",
  examples: {
    "Báo cáo quý III trước ngày 15/9": "dated 2025-09-15",
    "Ban hành Kế hoạch năm 2026 trước ngày 31/12/2025": "dated 2025-12-31",
    "Báo cáo 6 tháng đầu năm": "dated 2025-06-30",
    "Báo cáo quý, 6 tháng, năm": "recurring 2025-03-31 2025-06-30 2025-09-30 2025-12-31",
  },
  starts: [...firstWords(NAMED), "tháng :", "quý :", "năm :", "# tháng"],
  says: "what",
  read(tokens, at, grammar) {
    const named = findPhrase(tokens, at, NAMED);
    if (!named) return unitLabel(tokens, at);
    const point = grammar.point(tokens, named.next);
    if (point && point.point.kind !== "day") {
      const part = { kind: "dated" as const, on: point.point };
      return { next: point.next, finding: { kind: "parts", parts: [part], weak: true } };
    }
    return unitNames(tokens, named.next, grammar);
  },
} as const satisfies DeadlineForm;

/** "quý: ngày 20 tháng cuối quý; năm: 10/12": a period before a colon names a report too. */
function unitLabel(tokens: Tokens, at: number): FormMatch | undefined {
  const unit = periodUnit(tokens, at);
  if (!unit || !isMark(tokens[unit.next], ":") || unit.months < 1 || unit.months > 12) return undefined;
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
    if (isWord(tokens[unit.next], "trước") && !grammar.startsDeadline(tokens, unit.next, "bounded")) break;
    every.push(unit.months);
    next = unit.next;
    if (!isListJoin(tokens[next], "/-")) break;
  }
  if (every.length === 0) return undefined;
  const part = { kind: "recurring" as const, every, on: [] };
  return { next, finding: { kind: "parts" as const, parts: [part], weak: true } };
}
