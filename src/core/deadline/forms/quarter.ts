import type { DatedPart, MonthsPoint } from "../deadlineRule";
import { refused, type DeadlineForm, type FormMatch } from "../form";
import { isOneOf, isWord } from "../phrases";
import { isListJoin, isMark, quarterNumber, yearTail, type FoundYear } from "../reader";
import type { Tokens } from "../tokens";

/** One quarter, several, or a span of quarters. */
export const quarter = {
  id: "quarter",
  examples: {
    "Quý I/2025": "dated 2025-03-31",
    "Quí 4 năm 2025": "dated 2025-12-31",
    "Q.IV/2025": "dated 2025-12-31",
    "QIII-IV/2026": "dated 2026-12-31",
    "Quý II/năm 2026": "dated 2026-06-30",
    "quý 1 và quý 3": "dated 2025-03-31 2025-09-30",
    "Quý I, II, III": "dated 2025-03-31 2025-06-30 2025-09-30",
    "Trước quý IV/2026": "dated 2026-09-30",
    "Quý III, năm 2025": "dated 2025-09-30",
    "QuýIV/2025": "dated 2025-12-31",
    "quý lV": "dated 2025-12-31",
    "IV/2025": "dated 2025-12-31",
    "Quý thứ nhất": "dated 2025-03-31",
    "3Q/2025": "dated 2025-09-30",
    "quý V/2025": "unreadable",
  },
  starts: ["quý", "quy", "quỹ", "quỳ", "q", "i", "ii", "iii", "iv", "# q"],
  says: "when",
  read(tokens, at) {
    if (tokens[at]?.kind === "number") return numberFirst(tokens, at);
    if (!isHead(tokens, at)) return isMark(tokens[at + 1], "/") ? withYear(quarters(tokens, at)) : undefined;
    const behind =
      isMark(tokens[at + 1], ".") || isMark(tokens[at + 1], ":") || isWord(tokens[at + 1], "thứ");
    const start = behind ? at + 2 : at + 1;
    const first = quarterNumber(tokens, start);
    if (!first) return undefined;
    if (!isWord(tokens[at], "quý") && tokens[at]?.word !== "q" && first.value > 4) return undefined;
    return quarters(tokens, start);
  },
} as const satisfies DeadlineForm;

const HEADS = ["quý", "quy", "quỹ", "quỳ", "q"];

function isHead(tokens: Tokens, at: number): boolean {
  return isOneOf(tokens[at], HEADS);
}

/** "3Q/2025", "4Q2025". */
function numberFirst(tokens: Tokens, at: number): FormMatch | undefined {
  const value = tokens[at]?.value ?? 0;
  if (value < 1 || value > 4 || tokens[at + 1]?.glued !== true) return undefined;
  const year = yearTail(tokens, at + 2);
  return quartersMatch(year?.next ?? at + 2, [[value, value]], year);
}

/** "IV/2025": the Roman numeral is a quarter only when its year stands behind it. */
function withYear(match: FormMatch | undefined): FormMatch | undefined {
  const part = match?.finding.kind === "parts" ? match.finding.parts[0] : undefined;
  const dated = part?.kind === "dated" && part.on.kind === "months" && typeof part.on.year === "number";
  return dated && !part.other ? match : undefined;
}

function quarters(tokens: Tokens, at: number): FormMatch | undefined {
  const spans: [number, number][] = [];
  let next = at;
  let join: "list" | "span" | "or" = "list";
  for (;;) {
    const found = quarterNumber(tokens, next);
    if (!found) return undefined;
    if (found.value < 1 || found.value > 4) return refused(found.next, "no-such-quarter");
    const open = spans.at(-1);
    if (join === "span" && open) open[1] = found.value;
    else if (join === "or") spans.splice(-1, 1, [found.value, found.value]);
    else spans.push([found.value, found.value]);
    next = found.next;
    if (spans.length > 4 || !continues(tokens, next)) break;
    join = isMark(tokens[next], "-") ? "span" : isWord(tokens[next], "hoặc") ? "or" : "list";
    next += 1;
  }
  const year = yearTail(tokens, next);
  return quartersMatch(year?.next ?? next, spans, year);
}

/** A further quarter follows: "I, II", "III-IV", "1 và 3"; a number of its own ("quý I, 15/4") is none. */
function continues(tokens: Tokens, at: number): boolean {
  const listed = isListJoin(tokens[at], "-");
  const found = listed ? quarterNumber(tokens, at + 1) : undefined;
  if (!found || found.value > 4 || found.value < 1) return false;
  if (tokens[at + 1]?.kind !== "number") return true;
  const after = tokens[found.next];
  const date =
    after?.kind === "mark" && "/.".includes(after.word) && tokens[found.next + 1]?.word.length !== 4;
  return !date && (after?.kind !== "word" || isOneOf(after, ["năm", "của", "hằng", "và", "hoặc"]));
}

function quartersMatch(
  next: number,
  spans: readonly [number, number][],
  found: FoundYear | undefined,
): FormMatch {
  if (found?.typo !== undefined) return { next, finding: { kind: "year-typo", written: found.typo } };
  const parts = spans.map(([first, last]): DatedPart => {
    const wraps = last < first;
    const year = found?.year ?? (wraps ? { offset: 1 } : undefined);
    const on: MonthsPoint = { kind: "months", first: wraps ? 1 : first * 3 - 2, last: last * 3 };
    if (year !== undefined) on.year = year;
    const part: DatedPart = { kind: "dated", on };
    if (found?.short && typeof found.year === "number") {
      part.other = { kind: "day", day: 31, month: last * 3, year: found.year - 100 };
    }
    return part;
  });
  return { next, finding: { kind: "parts", parts } };
}
