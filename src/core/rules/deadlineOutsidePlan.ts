import { isoDay, sayDay } from "../calendar/day";
import type { DeadlineReading, IsoDay } from "../deadline/deadline";
import { atTaskCells } from "./taskCells";
import type { Rule } from "./rule";

/**
 * A deadline none of whose days lies within the years of the plan. A recurrence ("31/12 năm trước") and a stage that
 * runs through the plan ("giai đoạn 2021 - 2030") mean what they say.
 */
export const deadlineOutsidePlan = {
  id: "deadline-outside-plan",
  severity: "warning",
  check: (context) => {
    const [first, last] = context.planYears;
    const years = first === last ? String(first) : `${first} - ${last}`;
    const plan = [isoDay(first, 1, 1), isoDay(last, 12, 31)] as const;
    return atTaskCells(context, "deadline", ({ deadline }) => {
      if (!deadline || !isOutside(deadline, plan)) return undefined;
      return { values: { due: deadline.due.map(sayDay).join(", "), years } };
    });
  },
} satisfies Rule;

/** Days in ISO are compared as texts; those that are due ascend. */
function isOutside({ kind, due, from }: DeadlineReading, [first, last]: readonly [IsoDay, IsoDay]): boolean {
  const final = due.at(-1);
  if (kind !== "dated" || final === undefined) return false;
  if (due.some((day) => day >= first && day <= last)) return false;
  const runsThrough = from !== undefined && from <= last && final >= first;
  return !runsThrough;
}
