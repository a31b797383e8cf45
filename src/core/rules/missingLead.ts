import { askLead } from "../fixes/askLead";
import { atTaskCells } from "./taskCells";
import type { Rule } from "./rule";

/** A task whose lead cell names nobody, after merges and "như trên": "", "-", "…". */
export const missingLead = {
  id: "missing-lead",
  severity: "error",
  check: (context) =>
    atTaskCells(context, "lead", ({ leads }, _, at) =>
      leads.length === 0 ? { ask: askLead(context.grid, context.tasks, at) } : undefined,
    ),
} satisfies Rule;
