import type { TableRow } from "../table/table";
import { cellOf, type Rule } from "./rule";

/** A numbered row with a unit or a deadline that does not say what to do. */
export const missingTask = {
  id: "missing-task",
  severity: "error",
  check: ({ table }) => {
    const tasks = table.rows.filter((row) => row.kind === "task");
    const written = tasks.filter((row) => (row.cells.task?.effective ?? "") !== "");
    // a table whose tasks all stand in the criterion column leaves the other one empty on purpose
    if (written.length < tasks.length / 2) return [];
    return tasks.filter(isEmptyTask).flatMap((row) => cellOf(row, "task") ?? []);
  },
} satisfies Rule;

function isEmptyTask({ index, cells }: TableRow): boolean {
  if (index === undefined || !cells.task || cells.task.effective !== "") return false;
  return [cells.lead, cells.deadline].some((cell) => (cell?.effective ?? "") !== "");
}
