import type { Role } from "../table/table";

/**
 * How far a rule looks, for an edit that leaves numbers, kinds and places of all rows as they were.
 * "row": at the row of its finding alone; "structure": at nothing that such an edit changes; "near": at some tasks around
 * it; "table": at the whole table, of which only these roles matter.
 */
export type RuleReach =
  | { kind: "row" }
  | { kind: "structure" }
  | { kind: "near"; tasks: number; roles: readonly Role[] }
  | { kind: "table"; roles?: readonly Role[] };

const ROW: RuleReach = { kind: "row" };
const STRUCTURE: RuleReach = { kind: "structure" };

const REACHES: Readonly<Record<string, RuleReach>> = {
  "missing-column": STRUCTURE,
  "repeated-header": STRUCTURE,
  "split-row": STRUCTURE,
  "missing-index": STRUCTURE,
  "duplicate-index": STRUCTURE,
  "index-gap": STRUCTURE,
  "index-order": STRUCTURE,
  "missing-task": { kind: "table", roles: ["task", "lead", "deadline"] },
  "repeated-task": { kind: "table", roles: ["task", "criterion"] },
  "missing-lead": { kind: "near", tasks: 50, roles: ["lead"] },
  "unknown-unit": ROW,
  "several-leads": ROW,
  "lead-also-coordinates": ROW,
  "missing-coordinator": ROW,
  "missing-deadline": ROW,
  "unreadable-deadline": ROW,
  "impossible-date": ROW,
  "ambiguous-date": { kind: "table", roles: ["deadline"] },
  "year-typo": ROW,
  "deadline-outside-plan": ROW,
  overdue: ROW,
  "unknown-result": ROW,
  "result-without-description": ROW,
  "ratio-mismatch": ROW,
  "unreadable-target": ROW,
  "formula-error": ROW,
  "legacy-encoding": ROW,
  "decomposed-text": ROW,
  "stray-spaces": ROW,
};

/** The reach of a rule; one that is not listed is asked about the whole table every time. */
export function reachOf(rule: string): RuleReach {
  return REACHES[rule] ?? { kind: "table" };
}
