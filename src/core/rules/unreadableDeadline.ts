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
    atTaskCells(context, "deadline", ({ deadline }) => {
      if (deadline?.problem?.kind !== "unreadable" || findYearTypo(deadline.text)) return undefined;
      const example = `Trước ngày 30/6/${context.planYear}`;
      return { values: { text: deadline.text, example, trigger: deadline.problem.trigger } };
    }),
} satisfies Rule;
