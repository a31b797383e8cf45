import { isEmptyMark } from "../text/normalise";
import { atTaskCells } from "./taskCells";
import type { Rule } from "./rule";

/** A coordinator column exists and the task's cell is empty; "Không" is an answer. */
export const missingCoordinator = {
  id: "missing-coordinator",
  severity: "info",
  check: (context) =>
    atTaskCells(context, "coordinator", (_task, { effective }) => (isEmptyMark(effective) ? {} : undefined)),
} satisfies Rule;
