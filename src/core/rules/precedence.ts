import { groupBy } from "../text/groupBy";
import type { Finding } from "./finding";

/**
 * One fault, one finding: where a rule on the left has found something in a cell, the rules on the right only found its
 * consequences there. "all": the cell cannot be judged before it is mended.
 */
const EXPLAINS: Readonly<Record<string, "all" | readonly string[]>> = {
  "formula-error": "all",
  "legacy-encoding": ["stray-spaces"],
  "impossible-date": ["unreadable-deadline"],
  "year-typo": [
    "unreadable-deadline",
    "impossible-date",
    "ambiguous-date",
    "deadline-outside-plan",
    "overdue",
  ],
  "ambiguous-date": ["deadline-outside-plan", "overdue"],
  "deadline-outside-plan": ["overdue"],
  "duplicate-index": ["index-order", "index-gap"],
  "index-order": ["index-gap"],
};

/** The findings without those that another one at the same cell explains. */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const causes = groupBy(
    findings.filter(({ rule }) => rule in EXPLAINS),
    ({ cell }) => cell,
  );
  return findings.filter(({ cell, rule }) => !causes.get(cell)?.some((cause) => explains(cause.rule, rule)));
}

function explains(rule: string, other: string): boolean {
  const consequences = EXPLAINS[rule];
  return consequences === "all" ? rule !== other : consequences?.includes(other) === true;
}
