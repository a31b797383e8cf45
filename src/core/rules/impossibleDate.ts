import { askDeadline } from "../fixes/askDeadline";
import { atTaskCells } from "./taskCells";
import type { Rule } from "./rule";

/** A day that no calendar has: 31/4, 30/02, tháng 13. */
export const impossibleDate = {
  id: "impossible-date",
  severity: "error",
  check: (context) =>
    atTaskCells(context, "deadline", ({ deadline }, cell) => {
      if (deadline?.problem?.kind !== "impossible-date") return undefined;
      const { day, month } = deadline.problem;
      const ask = askDeadline(context.grid, cell);
      return day === undefined
        ? { variant: "b", values: { month }, ask }
        : { variant: "a", values: { month, day }, ask };
    }),
} satisfies Rule;
