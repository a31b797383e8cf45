import { gridBottom, valueAt, type Grid } from "../grid/grid";
import { REGISTER_COLUMN, REGISTER_COLUMNS } from "./registerColumns";
import type { RegisterRow } from "./registerRow";

const LETTERS = 40;

/** A task is the same one on the next run when plan, number and the beginning of its text agree. */
export function taskKey({ plan, index, task }: Pick<RegisterRow, "plan" | "index" | "task">): string {
  return [plan, index, task.slice(0, LETTERS)].join("\n").toLocaleLowerCase("vi");
}

/** The tasks of a register that stands on a sheet: by key how people know them, "1.4. Đăng bài …". */
export function readTaskKeys(grid: Grid): ReadonlyMap<string, string> {
  const at = (row: number, column: keyof typeof REGISTER_COLUMN) =>
    String(valueAt(grid, row, REGISTER_COLUMN[column]));
  const tasks = new Map<string, string>();
  let row = headerRow(grid) + 1;
  for (; row < gridBottom(grid); row++) {
    const [plan, index, task] = [at(row, "plan"), at(row, "index"), at(row, "task")];
    if (task !== "") tasks.set(taskKey({ plan, index, task }), index === "" ? task : `${index}. ${task}`);
  }
  return tasks;
}

function headerRow(grid: Grid): number {
  const heading = REGISTER_COLUMNS.find(({ key }) => key === "task")?.heading;
  for (let row = grid.top; row < gridBottom(grid); row++)
    if (valueAt(grid, row, REGISTER_COLUMN.task) === heading) return row;
  return gridBottom(grid);
}
