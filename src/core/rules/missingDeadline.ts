import { askDeadline } from "../fixes/askDeadline";
import { atTaskCells } from "./taskCells";
import type { Rule } from "./rule";

/** A task without deadline: an empty cell, "-", "…", or a text that says there is none yet ("Chưa xác định"). */
export const missingDeadline = {
  id: "missing-deadline",
  severity: "error",
  check: (context) =>
    atTaskCells(context, "deadline", ({ deadline }, cell) =>
      deadline?.kind === "blank" ? { ask: askDeadline(context.grid, cell) } : undefined,
    ),
} satisfies Rule;
