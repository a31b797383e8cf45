import { dayParts, sayDay } from "../calendar/day";
import type { DeadlineReading } from "../deadline/deadline";
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
    return atTaskCells(context, "deadline", ({ deadline }) => {
      if (!deadline || !isOutside(deadline, first, last)) return undefined;
      return { values: { due: deadline.due.map(sayDay).join(", "), years } };
    });
  },
} satisfies Rule;

function isOutside({ kind, due, from }: DeadlineReading, first: number, last: number): boolean {
  if (kind !== "dated" || due.length === 0) return false;
  const years = due.map((day) => dayParts(day).year);
  if (years.some((year) => year >= first && year <= last)) return false;
  const runsThrough = from !== undefined && dayParts(from).year <= last && Math.max(...years) >= first;
  return !runsThrough;
}
