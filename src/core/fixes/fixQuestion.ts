import type { CellPlace, SheetEdit } from "../grid/edits";

/** One of several ways to mend a finding; `text` is the key of its button's words, filled with `values`. */
export interface FixChoice {
  edits: readonly SheetEdit[];
  text: "fix.date.choose" | "fix.unit.rename";
  values: Readonly<Record<string, string>>;
}

/** A unit to fill in, and the number of the task that it was taken from, where that has one. */
export interface LeadSuggestion {
  unit: string;
  index?: string;
}

/** What a person has to say before a finding can be mended: nothing is guessed. */
export type FixQuestion =
  | { kind: "choice"; choices: readonly FixChoice[] }
  | { kind: "deadline"; place: CellPlace }
  | { kind: "lead"; place: CellPlace; suggestions: readonly LeadSuggestion[] };
