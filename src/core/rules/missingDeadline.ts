import { atTaskCells } from "./taskCells";
import type { Rule } from "./rule";

/** A task without deadline: an empty cell, "-", "…", or a text that says there is none yet ("Chưa xác định"). */
export const missingDeadline = {
  id: "missing-deadline",
  severity: "error",
  check: (context) =>
    atTaskCells(context, "deadline", ({ deadline }) => (deadline?.kind === "blank" ? {} : undefined)),
} satisfies Rule;
