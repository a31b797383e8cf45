import { atTaskCells } from "./taskCells";
import type { Rule } from "./rule";

/**
 * Two or more distinct lead units in one cell: "Văn phòng Sở; Thanh tra Sở". One collective is one; columns of units that
 * are ticked are no single cell.
 */
export const severalLeads = {
  id: "several-leads",
  severity: "warning",
  check: (context) =>
    atTaskCells(context, "lead", ({ leads }, { ticked }) =>
      leads.length > 1 && !ticked ? { values: { count: leads.length } } : undefined,
    ),
} satisfies Rule;
