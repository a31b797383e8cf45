import type { SummaryModel } from "./model";
import { taskTitle } from "./parts/taskList";
import { remarkKey } from "./typedTexts";

/** Keys of the typed remarks that have a row on the summary. */
export function usedRemarks({ figures, leads, grouping, typed }: SummaryModel): ReadonlySet<string> {
  const rows = [
    ...leads.map((name) => remarkKey("lead", name)),
    ...grouping.names.map((name) => remarkKey("section", name)),
    ...figures.overdue.map((task) => remarkKey("overdue", taskTitle(task))),
    ...figures.dueNext.map((task) => remarkKey("next", taskTitle(task))),
  ];
  return new Set(rows.filter((key) => typed.remarks.has(key)));
}
