import { atTaskCells } from "./taskCells";
import type { Rule } from "./rule";

/** Two or more distinct lead units: "Văn phòng Sở; Thanh tra Sở". One collective is one. */
export const severalLeads = {
  id: "several-leads",
  severity: "warning",
  check: (context) =>
    atTaskCells(context, "lead", ({ leads }) => {
      const count = new Set(leads.map((unit) => unit.name)).size;
      return count > 1 ? { values: { count } } : undefined;
    }),
} satisfies Rule;
