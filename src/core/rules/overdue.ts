import { daysBetween, sayDay } from "../calendar/day";
import type { Status } from "../result/status";
import { isEmptyMark } from "../text/normalise";
import { atTaskCells } from "./taskCells";
import type { ReadTask, Rule } from "./rule";

/** Nothing is left to be done; every other status leaves the task open. */
const SETTLED: ReadonlySet<Status> = new Set(["done", "done-late", "none-arising"]);

/** The last due day has passed, the table has a result column, and the result does not say that the task is done. */
export const overdue = {
  id: "overdue",
  severity: "warning",
  check: (context) =>
    atTaskCells(context, "deadline", (task) => {
      const due = task.deadline?.due.at(-1);
      if (due === undefined || due >= context.asOf || isSettled(task)) return undefined;
      return { values: { due: sayDay(due), days: daysBetween(due, context.asOf) } };
    }),
} satisfies Rule;

/** A result that nobody can make out has a finding of its own. */
function isSettled({ row, status }: ReadTask): boolean {
  if (status === undefined || SETTLED.has(status)) return true;
  return status === "unknown" && !isEmptyMark(row.cells.result?.effective ?? "");
}
