import { atTaskCells } from "./taskCells";
import type { Rule } from "./rule";

/** A task whose lead cell names nobody, after merges and "như trên": "", "-", "…". */
export const missingLead = {
  id: "missing-lead",
  severity: "error",
  check: (context) => atTaskCells(context, "lead", ({ leads }) => (leads.length === 0 ? {} : undefined)),
} satisfies Rule;
