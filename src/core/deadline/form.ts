import type { DayPick, DeadlinePart, Point, Refusal } from "./deadlineRule";
import type { Tokens } from "./tokens";

/** What a form makes of the words that it claims. */
export type Finding =
  /** Deadlines; several of them are one list ("tháng 3, 6, 9"). */
  | { kind: "parts"; parts: readonly DeadlinePart[]; weak?: boolean }
  /** Days of a month that is still to come: "hằng tháng, trước ngày 15 và ngày 30". */
  | { kind: "bare-days"; picks: readonly DayPick[] }
  /** Words that set no day: an action, a scope, a citation, a progress note. */
  | { kind: "text"; recurring?: boolean; progress?: boolean; scope?: boolean }
  /** What went before no longer holds: "điều chỉnh thành …". */
  | { kind: "change" }
  | { kind: "refused"; refusal: Refusal }
  | { kind: "year-typo"; written: string };

export interface FormMatch {
  next: number;
  finding: Finding;
}

/** What a form may ask of the rest of the grammar; a form never imports a form. */
export interface Grammar {
  /** The named period or day that stands at a position, read by the other forms. */
  point: (tokens: Tokens, at: number) => { next: number; point: Point } | undefined;
  /** True where a deadline begins: with a bound ("trước ngày 15/6", "trong quý II") or, when `bare` will do, without. */
  startsDeadline: (tokens: Tokens, at: number, bare: "bare" | "bounded") => boolean;
  /** Where the text goes on behind a document's number and day, or `at` itself. */
  skipCitation: (tokens: Tokens, at: number) => number;
  /** A bound stood before: "trước 5.6" is a day, "5.6" alone may be any number. */
  bounded: boolean;
}

/** One way of writing a deadline: one file, one line in `forms.ts`, one entry on the page. */
export interface DeadlineForm {
  id: string;
  /** Text → what it reads as in a plan of 2025: the kind and the due days. */
  examples: Readonly<Record<string, string>>;
  /** The word or two words that it may begin with; "#" stands for a number. Only these are tried: it keeps reading fast. */
  starts: readonly string[];
  /** Whether it says when (a day, a period, a recurrence) or only what, and so may not end a clause of free words. */
  says: "when" | "what";
  read: (tokens: Tokens, at: number, grammar: Grammar) => FormMatch | undefined;
}

/** A match that is one dated part. */
export function dated(next: number, on: Point): FormMatch {
  return { next, finding: { kind: "parts", parts: [{ kind: "dated", on }] } };
}

/** A match that sets no day. */
export function textMatch(next: number): FormMatch {
  return { next, finding: { kind: "text" } };
}

export function refused(next: number, refusal: Refusal): FormMatch {
  return { next, finding: { kind: "refused", refusal } };
}
