import { askDeadline } from "../fixes/askDeadline";
import { findYearTypo } from "../deadline/yearTypo";
import { atTaskCells } from "./taskCells";
import type { Rule } from "./rule";

/**
 * A deadline text that is none of the known kinds: "trước ...", "tháng /2025", "quý V", a unit's name. Days that do not
 * exist and mistyped years have rules of their own.
 */
export const unreadableDeadline = {
  id: "unreadable-deadline",
  severity: "error",
  check: (context) =>
    atTaskCells(context, "deadline", ({ deadline }, cell) => {
      if (deadline?.problem?.kind !== "unreadable" || findYearTypo(deadline.text)) return undefined;
      const example = `Trước ngày 30/6/${context.planYear}`;
      const values = { text: deadline.text, example, trigger: deadline.problem.trigger };
      return { values, ask: askDeadline(context.grid, cell) };
    }),
} satisfies Rule;
