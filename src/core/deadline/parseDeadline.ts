import { compose } from "./compose";
import type { DeadlinePart, DeadlineRule, RecurringPart } from "./deadlineRule";
import type { Entry } from "./entry";
import { noneYet } from "./noneYet";
import { fold, isEmptyMark } from "../text/normalise";
import { scan, type Scan } from "./scan";
import { rawText, tokenise, type Tokens } from "./tokens";
import { suggestYear } from "./yearTypo";

const LONGEST_TRIGGER = 60;
/** What a cell of Excel can hold. */
const LONGEST_TEXT = 32_767;

/**
 * Reads a deadline text into a rule that knows no plan year: parseDeadline("Trước 15/6") has a day without a year.
 * The whole text is read; what cannot be accounted for refuses it.
 */
export function parseDeadline(text: string): DeadlineRule {
  if (isEmptyMark(text)) return { kind: "blank" };
  if (text.length > LONGEST_TEXT) {
    return { kind: "refused", refusal: "too-long", trigger: text.slice(0, LONGEST_TRIGGER) };
  }
  const tokens = tokenise(text);
  const none = noneYet(tokens);
  if (none === tokens.length) return { kind: "blank" };
  const read = scanForgiving(tokens, none);
  if (read.kind === "year-typo") {
    const suggestion = suggestYear(read.written);
    return { ...read, ...(suggestion !== undefined && { suggestion }) };
  }
  if (read.kind === "refused") {
    return { kind: "refused", refusal: read.refusal, trigger: triggerText(tokens, read.from, read.to) };
  }
  const { entries, bareDays, progress } = compose(read.items);
  if (bareDays)
    return { kind: "refused", refusal: "missing-month", trigger: triggerText(tokens, 0, tokens.length) };
  if (none > 0 && entries.every(({ part }) => part.kind === "conditional")) return { kind: "blank" };
  if (entries.length > 0) return { kind: "parts", parts: entries.map(relativePart) };
  return {
    kind: "refused",
    refusal: progress ? "progress-only" : "no-deadline",
    trigger: triggerText(tokens, 0, tokens.length),
  };
}

function triggerText(tokens: Tokens, from: number, to: number): string {
  return rawText(tokens, from, to).slice(0, LONGEST_TRIGGER);
}

/** A word that nobody knows may be a known one with damaged accents ("thướng xuyên"): read once more without any. */
function scanForgiving(tokens: Tokens, from: number): Scan {
  const read = scan(tokens, from);
  if (read.kind !== "refused" || read.refusal !== "unknown-word") return read;
  const plain = tokens.map((token) =>
    token.kind === "word" ? { ...token, word: fold(token.word), plain: true } : token,
  );
  const again = scan(plain, from);
  return again.kind === "items" ? again : read;
}

/** "Trước ngày 31/12 năm trước" holds for every year of the plan, counted from each. */
function relativePart({ part }: Entry): DeadlinePart {
  if (part.kind !== "dated" || part.on.kind === "years" || part.from) return part;
  const { year } = part.on;
  if (typeof year !== "object" || year.offset === 0) return part;
  const recurring: RecurringPart = { kind: "recurring", every: [12], on: [part.on] };
  return part.bound ? { ...recurring, bound: part.bound } : recurring;
}
