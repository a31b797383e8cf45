import type { Target } from "../target/target";
import type { CellPlace, Term } from "./term";

/** How an achieved figure is held against what was asked for. */
export type Comparison = Exclude<Target["operator"], "range" | "~" | "=">;

/** How people write it. */
export const COMPARISON_SIGNS: Readonly<Record<Comparison, string>> = {
  ">=": "≥",
  "<=": "≤",
  ">": ">",
  "<": "<",
};

/** The two words of an assessment, as the sheet writes them. */
export interface AssessmentWords {
  met: string;
  missed: string;
}

/** What a cell of an indicator table shows, calculated from other cells. */
export type Calculation =
  | { kind: "value"; term: Term }
  | {
      kind: "assessment";
      achieved: CellPlace;
      /** Decimals that the achieved figure is rounded to before it is compared: what is printed decides. */
      digits: number;
      /** All must hold: one, or two for a range. */
      limits: readonly { comparison: Comparison; target: Term }[];
      words: AssessmentWords;
    };
