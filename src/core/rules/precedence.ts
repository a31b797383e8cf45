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

/** The findings without those that another one at the same cell explains; those of one cell follow each other. */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  return findings.filter((_, at) => !isExplained(findings, at, -1) && !isExplained(findings, at, 1));
}

/** Whether one of the findings before (step -1) or behind (step 1) at the same cell explains the one at `at`. */
function isExplained(findings: readonly Finding[], at: number, step: number): boolean {
  const finding = findings[at];
  let next = at + step;
  for (let other = findings[next]; finding && other?.cell === finding.cell; other = findings[next]) {
    if (explains(other.rule, finding.rule)) return true;
    next += step;
  }
  return false;
}

function explains(rule: string, other: string): boolean {
  const consequences = EXPLAINS[rule];
  return consequences === "all" ? rule !== other : consequences?.includes(other) === true;
}
