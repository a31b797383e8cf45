import { CLAUSE_OPENERS, DOUBTS } from "./clauseWords";
import type { Bound, DatedPart, DeadlinePart, Refusal } from "./deadlineRule";
import type { Finding, FormMatch } from "./form";
import { boundedClaimAt, boundsAt, claimAt } from "./grammar";
import { fold } from "../text/normalise";
import { isIn, isOneOf, isWord, wordSet } from "./phrases";
import { isMark } from "./reader";
import type { Token, Tokens } from "./tokens";
import { COUNT_WORDS } from "./vocabulary";

/** How two parts of a text are joined: by a mark, by a word, or by nothing. */
export type Join = "," | ";" | "." | ":" | "-" | "và" | "hoặc";

/** One thing after another that stands in a cell. */
export type Item =
  | { kind: "found"; finding: Exclude<Finding, { kind: "refused" } | { kind: "year-typo" }>; bound?: Bound }
  | { kind: "join"; join: Join }
  | { kind: "group"; items: readonly Item[] };

export type Scan =
  | { kind: "items"; items: Item[] }
  | { kind: "refused"; refusal: Refusal; from: number; to: number }
  | { kind: "year-typo"; written: string };

const JOIN_MARKS: Readonly<Record<string, Join>> = {
  ",": ",",
  ";": ";",
  ".": ".",
  ":": ":",
  "-": "-",
  "/": ",",
  "+": "và",
  "&": "và",
  "*": ";",
  '"': ",",
  "'": ",",
  "“": ",",
  "”": ",",
  "~": "-",
  "|": ",",
  "!": ".",
  ")": ",",
  "‘": ",",
  "’": ",",
  "(": ",",
};
const OPENERS: ReadonlySet<string> = new Set(CLAUSE_OPENERS.flatMap((word) => [word, fold(word)]));
const CALENDAR_WORDS = ["tháng", "quý", "năm", "tuần"];
const LEADING_WORDS = ["trước", "đến", "hết", "từ", "nhất", "trong", "vào", "cuối", "đầu"];
const CALENDAR = wordSet(CALENDAR_WORDS);
const LEADING = wordSet(LEADING_WORDS);
const DOUBTFUL = wordSet(DOUBTS);
const TIME_UNITS = wordSet(["ngày", "tháng", "quý", "năm", "tuần", "giờ"]);
const RELATIVE = wordSet(["này", "tới", "sau", "trước", "nay", "kế"]);
const SUSPECTS = wordSet([...CALENDAR_WORDS, ...LEADING_WORDS, ...DOUBTS, "âm", "ngày"]);
const DAY_NUMBERS = wordSet([...Object.keys(COUNT_WORDS), "mùng", "rằm"]);
const AND = wordSet(["và"]);
const OR = wordSet(["hoặc"]);
const DEEPEST = 3;

/** Reads a whole text from left to right: every word is claimed by a form, joins two parts, or belongs to a clause. */
export function scan(tokens: Tokens, from = 0, to = tokens.length, depth = 0): Scan {
  const items: Item[] = [];
  let inClause = false;
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    if (isMark(token, "(") && token.close > at && token.close < to) {
      items.push({ kind: "group", items: groupItems(tokens, at + 1, token.close, depth) });
      at = token.close + 1;
      continue;
    }
    const term = readTerm(tokens, at);
    if (term && term.claim.next <= to) {
      const { finding } = term.claim;
      if (finding.kind === "refused") return { ...finding, from: at, to: term.claim.next };
      if (finding.kind === "year-typo") return finding;
      items.push(term.bound ? { kind: "found", finding, bound: term.bound } : { kind: "found", finding });
      inClause = finding.kind === "text" || finding.kind === "change" || endsOpen(finding);
      at = term.claim.next;
      continue;
    }
    const join = joinAt(tokens, at);
    if (join) {
      items.push({ kind: "join", join });
      if (join === ";" || join === ".") inClause = false;
      at += 1;
      continue;
    }
    const refusal = refusalAt(tokens, at, to, inClause);
    if (refusal) return { kind: "refused", refusal, from: at, to: Math.min(to, at + 4) };
    if (!inClause) items.push({ kind: "found", finding: { kind: "text" } });
    inClause = true;
    at += 1;
  }
  return { kind: "items", items };
}

/** Remarks in brackets may hold anything; what cannot be read there is a remark and no more. */
function groupItems(tokens: Tokens, from: number, to: number, depth: number): readonly Item[] {
  if (depth >= DEEPEST) return [];
  const inner = scan(tokens, from, to, depth + 1);
  return inner.kind === "items" ? inner.items : [{ kind: "found", finding: { kind: "text" } }];
}

interface Term {
  claim: FormMatch;
  bound?: Bound;
}

/** A claim with the bound before it and the end of its range behind it. */
function readTerm(tokens: Tokens, at: number): Term | undefined {
  const term = longerTerm(tokens, at);
  const ranged = sinceRange(tokens, at) ?? (term && rangeTail(tokens, term));
  return ranged && ranged.claim.next > (term?.claim.next ?? 0) ? ranged : term;
}

/** What a bound leads to or what stands here by itself, whichever reaches further; "trong năm" is one phrase. */
function longerTerm(tokens: Tokens, at: number): Term | undefined {
  const bounds = boundsAt(tokens, at);
  const bounded = bounds && boundedClaimAt(tokens, bounds.next);
  const term = bounds && bounded && { claim: bounded, bound: bounds.bound };
  const loose = bounds?.bound === "in" ? 1 : 0;
  if (term && loose === 0 && term.claim.next === tokens.length) return term;
  const direct = claimAt(tokens, at);
  return term && term.claim.next >= (direct?.next ?? 0) + loose ? term : direct && { claim: direct };
}

/** "từ tháng 3 đến tháng 5", "từ nay đến hết năm", "từ ngày 01/7/2025" with no end. */
function sinceRange(tokens: Tokens, at: number): Term | undefined {
  const start = sinceStart(tokens, at);
  if (start === undefined) return undefined;
  if (isOneOf(tokens[start], ["nay", "đây", "giờ"])) {
    const bounds = boundsAt(tokens, start + 1);
    const end = bounds && boundedClaimAt(tokens, bounds.next);
    return bounds && end ? { claim: end, bound: bounds.bound } : undefined;
  }
  const first = boundedClaimAt(tokens, start);
  const from = first && singleDate(first);
  if (!from) return undefined;
  const range = rangeTail(tokens, { claim: first });
  if (range) return range;
  const onwards = isOneOf(tokens[first.next], ["trở"]) ? first.next + 2 : first.next;
  const part: DeadlinePart = { kind: "ongoing", from: from.on };
  return { claim: { ...first, next: onwards, finding: { kind: "parts", parts: [part] } } };
}

const SINCE: ReadonlySet<string> = new Set(["bắt", "kể", "tính", "từ", "bat", "ke", "tinh", "tu"]);

function sinceStart(tokens: Tokens, at: number): number | undefined {
  if (!SINCE.has(tokens[at]?.word ?? "")) return undefined;
  let next = at;
  const begins = isWord(tokens[next], "bắt") && isWord(tokens[next + 1], "đầu");
  if (begins)
    next = isMark(tokens[next + 2], ":") || isOneOf(tokens[next + 2], ["vào", "trong"]) ? next + 3 : next + 2;
  if (isOneOf(tokens[next], ["kể", "tính"])) next += 1;
  if (isWord(tokens[next], "từ")) return next + 1;
  return begins ? next : undefined;
}

/** "tháng 3 - tháng 5", "01/7 đến 31/12/2025": the end is what is due. */
function rangeTail(tokens: Tokens, term: Term): Term | undefined {
  const from = singleDate(term.claim);
  const mark = tokens[term.claim.next];
  if (!from || !mark) return undefined;
  const bulleted = isMark(tokens[0], "-") && !mark.glued;
  const dash = (isMark(mark, "-") && !bulleted) || isMark(mark, "~");
  const start = dash ? term.claim.next + 1 : term.claim.next;
  const bounds = boundsAt(tokens, start);
  if (!dash && bounds?.bound !== "until" && bounds?.bound !== "before") return undefined;
  if (!dash && !isOneOf(mark, ["đến", "tới", "cho"])) return undefined;
  const end = boundedClaimAt(tokens, bounds?.next ?? start);
  const to = end && singleDate(end);
  if (!to) return undefined;
  const part: DatedPart = { ...to, from: from.on };
  const bound = bounds?.bound ?? term.bound;
  return { claim: { ...end, finding: { kind: "parts", parts: [part] } }, ...(bound && { bound }) };
}

function singleDate({ finding }: FormMatch): DatedPart | undefined {
  if (finding.kind !== "parts" || finding.parts.length !== 1 || finding.weak) return undefined;
  const part = finding.parts[0];
  return part?.kind === "dated" ? part : undefined;
}

/** Behind a condition free words may go on: "…, đơn vị có liên quan". */
function endsOpen(finding: Finding): boolean {
  return finding.kind === "parts" && (finding.weak === true || finding.parts.at(-1)?.kind === "conditional");
}

function joinAt(tokens: Tokens, at: number): Join | undefined {
  const token = tokens[at];
  if (token?.kind === "word") return isIn(token, AND) ? "và" : isIn(token, OR) ? "hoặc" : undefined;
  if (token?.kind !== "mark") return undefined;
  if (token.word === "…" && at + 1 === tokens.length && at > 0 && !isIn(tokens[at - 1], LEADING)) return ".";
  if (
    token.word === "/" &&
    token.glued &&
    tokens[at - 1]?.kind === "number" &&
    tokens[at + 1]?.kind === "number"
  ) {
    return undefined;
  }
  return JOIN_MARKS[token.word];
}

/** Why a word that nobody claims may not stay. */
function refusalAt(tokens: Tokens, at: number, to: number, inClause: boolean): Refusal | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "mark") {
    return token.word === "?" ? "in-doubt" : token.word === "…" ? "missing-number" : "unknown-word";
  }
  if (token.kind === "number") {
    const counts = tokens[at + 1]?.kind === "word" && at + 1 < to && !isIn(tokens[at + 1], TIME_UNITS);
    return inClause && counts ? undefined : "loose-number";
  }
  if (isIn(token, SUSPECTS)) return suspectAt(tokens, at, to);
  return inClause || isOpener(token) ? undefined : "unknown-word";
}

/** Words of the calendar that nobody claimed, words of doubt, and words that lead to a deadline that does not come. */
function suspectAt(tokens: Tokens, at: number, to: number): Refusal | undefined {
  const token = tokens[at];
  if (isIn(token, LEADING) && endsHere(tokens, at + 1, to)) return "missing-number";
  if (isWord(token, "tuần") && isWord(tokens[at + 1], "từ")) return undefined;
  if (isIn(token, CALENDAR)) return isIn(tokens[at + 1], RELATIVE) ? "relative-period" : "missing-number";
  // "ngày" with a number that nobody could read must not leave the month behind it to stand alone.
  if (isWord(token, "ngày")) return isIn(tokens[at + 1], DAY_NUMBERS) ? "missing-number" : undefined;
  if (isWord(token, "âm")) return isWord(tokens[at + 1], "lịch") ? "lunar-date" : undefined;
  if (isIn(token, DOUBTFUL)) return "in-doubt";
  return isWord(token, "trước") ? "missing-number" : undefined;
}

function endsHere(tokens: Tokens, at: number, to: number): boolean {
  const token = tokens[at];
  return at >= to || token === undefined || (token.kind === "mark" && token.word !== "(");
}

function isOpener(token: Token): boolean {
  return OPENERS.has(token.word) || /^\p{Lu}{2,}$/u.test(token.raw);
}
