import { isIn, isWord, phraseList, skipPhrase, wordSet } from "./phrases";
import { isMark } from "./reader";
import type { Grammar } from "./form";
import type { Tokens } from "./tokens";

const JOINING = wordSet(["và", "hoặc"]);
const ACTION_STARTS = wordSet(["và", "hoặc", "hoàn", "xong"]);
const LABELS = phraseList(["hạn", "thời hạn"]);

/**
 * Where a clause of free words ends: at a semicolon, a full stop, a bracket, or where a deadline begins; `stop` may end
 * it sooner. Each token is looked at once, so a long text costs no more than its length.
 */
export function clauseEnd(
  tokens: Tokens,
  from: number,
  grammar: Grammar,
  stop?: (at: number) => boolean,
): number {
  let at = from;
  while (at < tokens.length && !endsClause(tokens, at) && !stop?.(at)) {
    if (deadlineFollows(tokens, at, grammar)) break;
    at = Math.max(at + 1, grammar.skipCitation(tokens, at));
  }
  return at;
}

/** A full stop that is glued to the next word belongs to an abbreviation; a bullet begins a new line. */
function endsClause(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "mark") return false;
  if (";)(→".includes(token.word) || token.line) return true;
  return token.word === "." && tokens[at + 1]?.glued !== true;
}

/**
 * Behind a comma or colon any deadline counts, behind "và" one in figures ("và 20/12"); elsewhere only one with its bound:
 * "theo kế hoạch năm 2025" is no limit.
 */
function deadlineFollows(tokens: Tokens, at: number, grammar: Grammar): boolean {
  const labelled = skipPhrase(tokens, isMark(tokens[at], ",") ? at + 1 : at, LABELS);
  if (isWord(tokens[labelled - 1], "hạn")) return labelledDeadline(tokens, labelled, grammar);
  const token = tokens[at];
  if (isMark(token, ",") || isMark(token, ":")) {
    return grammar.startsDeadline(tokens, afterAction(tokens, at + 1), "bare");
  }
  const next = afterAction(tokens, at);
  const listed = isIn(token, JOINING) && tokens[next]?.kind === "number";
  return grammar.startsDeadline(tokens, next, listed ? "bare" : "bounded");
}

/** ", hạn 30/5/2025", "thời hạn: quý II"; "đúng thời hạn quy định" leads to none. */
function labelledDeadline(tokens: Tokens, at: number, grammar: Grammar): boolean {
  return grammar.startsDeadline(tokens, isMark(tokens[at], ":") ? at + 1 : at, "bare");
}

/** "hoàn thành trước 30/6" and "xong trong quý II" begin a deadline as well. */
function afterAction(tokens: Tokens, at: number): number {
  if (!isIn(tokens[at], ACTION_STARTS)) return at;
  let next = isIn(tokens[at], JOINING) ? at + 1 : at;
  if (isWord(tokens[next], "hoàn") && isWord(tokens[next + 1], "thành")) next += 2;
  if (isWord(tokens[next], "xong")) next += 1;
  return next;
}

/** Where a progress note ends: at a comma, "và" or the end of its clause. */
export function progressEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    !endsClause(tokens, at) &&
    !isMark(tokens[at], ",") &&
    !isWord(tokens[at], "và")
  ) {
    at += 1;
  }
  return at;
}
