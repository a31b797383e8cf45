import { clauseEnd } from "../clause";
import type { DeadlineForm } from "../form";
import { findPhrase, firstWords, isOneOf, phraseList, skipPhrase } from "../phrases";
import { isMark } from "../reader";
import { NAMED_BY_PERIOD, SCOPES } from "../clauseWords";
import type { Grammar } from "../form";
import type { Tokens } from "../tokens";

const HEADS = phraseList(SCOPES);
const NAMED = phraseList(NAMED_BY_PERIOD);
/** "tại kỳ họp cuối năm" says when, "về đích năm 2025" what is done. */
const NO_SCOPES = phraseList(["kỳ họp", "phiên họp", "các kỳ họp", "đích"]);
/** "tại số 12, đường 17/8": a street may be named after a day. */
const STREETS = ["đường", "phố", "ngõ", "số"];
const CALENDAR = ["tháng", "quý", "năm", "quy", "đầu", "giữa", "cuối"];

/** Says what the deadline is for; a period in it names a report, not a limit. */
export const scope = {
  id: "scope",
  examples: {
    "trước ngày 05 tháng 7 đối với báo cáo định kỳ 06 tháng": "recurring 2025-07-05",
    "Đối với cấp tỉnh: quý I/2025; đối với cấp xã: quý II/2025": "dated 2025-03-31 2025-06-30",
    "Trước ngày 20/11/2025, để trình HĐND tỉnh kỳ họp cuối năm": "dated 2025-11-20",
    "Hoàn thành trong quý I/2025 (đối với văn bản ban hành năm 2024)": "dated 2025-03-31",
    "Chậm nhất 30/6; riêng xã vùng cao 30/9/2025": "dated 2025-06-30 2025-09-30",
    "trước ngày 15 tháng 4 đối với báo cáo quý 1 và trước ngày 15 tháng 10 đối với báo cáo quý 3":
      "dated 2025-04-15 2025-10-15",
  },
  starts: firstWords(HEADS),
  says: "what",
  read(tokens, at, grammar) {
    const head = skipPhrase(tokens, at, HEADS);
    if (head === at || grammar.point(tokens, head) || skipPhrase(tokens, head, NO_SCOPES) > head)
      return undefined;
    const next = scopeEnd(tokens, head, grammar, leads(tokens, at));
    const recurring = tokens.slice(head, next).some((token) => isOneOf(token, ["hằng", "định"]));
    return next > head ? { next, finding: { kind: "text", scope: true, recurring } } : undefined;
  },
} as const satisfies DeadlineForm;

/** "Đối với cấp tỉnh quý I": a scope that comes first leads to its period; one that follows has none to come. */
function leads(tokens: Tokens, at: number): boolean {
  if (isOneOf(tokens[at], ["để", "nhằm"])) return false;
  const before = tokens[at - 1];
  return before === undefined || isMark(before, ";") || isMark(before, ",") || isMark(before, ".");
}

/** A scope ends at a colon, at the end of its clause, or where a period begins that names no report. */
function scopeEnd(tokens: Tokens, from: number, grammar: Grammar, leading: boolean): number {
  let named = from;
  return clauseEnd(tokens, from, grammar, (at) => {
    if (at < named) return false;
    named = findPhrase(tokens, at, NAMED)?.next ?? at;
    if (named > at) named = periodEnd(tokens, named, grammar);
    if (named > at) return false;
    // "riêng xã A 30/9/2025": a day in figures names no report.
    const street = isOneOf(tokens[at - 1], STREETS);
    if (tokens[at]?.kind === "number" && !street && grammar.point(tokens, at)?.point.kind === "day")
      return true;
    if (isMark(tokens[at], ":") || isOneOf(tokens[at], ["hằng", "trước"])) return true;
    return leading && isOneOf(tokens[at], CALENDAR) && grammar.startsDeadline(tokens, at, "bare");
  });
}

/** "báo cáo định kỳ hằng năm", "báo cáo quý 3", "kỳ tháng 12": the period belongs to the name. */
function periodEnd(tokens: Tokens, at: number, grammar: Grammar): number {
  let next = at;
  while (isOneOf(tokens[next], ["định", "kỳ", "thống", "kê", "tháng", "quý"]) && !grammar.point(tokens, next))
    next += 1;
  if (next > at && isOneOf(tokens[next], ["hằng", "mỗi"])) return next + 2;
  return grammar.point(tokens, next)?.next ?? next;
}
