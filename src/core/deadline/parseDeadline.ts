import { compose } from "./compose";
import type { DeadlinePart, DeadlineRule, RecurringPart } from "./deadlineRule";
import { noneYet } from "./noneYet";
import { isEmptyMark } from "../text/normalise";
import { scan } from "./scan";
import { rawText, tokenise } from "./tokens";
import { suggestYear } from "./yearTypo";

const LONGEST_TRIGGER = 60;

/**
 * Reads a deadline text into a rule that knows no plan year: parseDeadline("Trước 15/6") has a day without a year.
 * The whole text is read; what cannot be accounted for refuses it.
 */
export function parseDeadline(text: string): DeadlineRule {
  if (isEmptyMark(text)) return { kind: "blank" };
  const tokens = tokenise(text);
  const none = noneYet(tokens);
  if (none === tokens.length) return { kind: "blank" };
  const read = scan(tokens, none);
  const refusedText = (from: number, to: number) => rawText(tokens, from, to).slice(0, LONGEST_TRIGGER);
  if (read.kind === "year-typo") {
    const suggestion = suggestYear(read.written);
    return { ...read, ...(suggestion !== undefined && { suggestion }) };
  }
  if (read.kind === "refused") {
    return { kind: "refused", refusal: read.refusal, trigger: refusedText(read.from, read.to) };
  }
  const { entries, bareDays, progress } = compose(read.items);
  const trigger = refusedText(0, tokens.length);
  if (bareDays) return { kind: "refused", refusal: "missing-month", trigger };
  if (entries.length > 0) return { kind: "parts", parts: entries.map(({ part }) => relative(part)) };
  if (none > 0) return { kind: "blank" };
  return { kind: "refused", refusal: progress ? "progress-only" : "no-deadline", trigger };
}

/** "Trước ngày 31/12 năm trước" holds for every year of the plan, counted from each. */
function relative(part: DeadlinePart): DeadlinePart {
  if (part.kind !== "dated" || part.on.kind === "years" || part.from) return part;
  const { year } = part.on;
  if (typeof year !== "object" || year.offset === 0) return part;
  const recurring: RecurringPart = { kind: "recurring", every: [12], on: [part.on] };
  return part.bound ? { ...recurring, bound: part.bound } : recurring;
}
