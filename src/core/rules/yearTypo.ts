import { findYearTypo, type YearTypo } from "../deadline/yearTypo";
import { valueAt } from "../grid/grid";
import type { Role } from "../table/table";
import { type CellFault, placeOf, repeatsAnother } from "./taskCells";
import type { ReadTask, Rule, RuleFinding, TableContext } from "./rule";

/** A year that cannot be meant, in any cell of a task row: "giai đoạn 220 - 2025", "năm 20225". */
export const yearTypo = {
  id: "year-typo",
  severity: "error",
  check: (context) => {
    const found = new Map<number, RuleFinding>();
    for (const task of context.tasks) addTypos(context, task, found);
    return [...found.values()];
  },
} satisfies Rule;

/** Adds the typos of a task's row to those found, by place: a cell merged over several tasks has its typo once. */
function addTypos(context: TableContext, task: ReadTask, found: Map<number, RuleFinding>): void {
  const add = (row: number, column: number, text: string, typo: YearTypo) => {
    const place = placeOf({ row, column });
    if (!found.has(place)) found.set(place, { row, column, ...faultOf(text, typo) });
  };
  for (const role of Object.keys(task.row.cells) as Role[]) {
    const cell = task.row.cells[role];
    const typo = cell && !repeatsAnother(cell) ? typoIn(task, role, cell.effective) : undefined;
    if (cell && typo) add(cell.row, cell.column, cell.effective, typo);
  }
  for (const { column, role } of context.table.columns) {
    if (role !== undefined) continue;
    for (let row = task.row.first; row <= task.row.last; row++) {
      const value = valueAt(context.grid, row, column);
      const typo = typeof value === "string" ? findYearTypo(value) : undefined;
      if (typo) add(row, column, String(value), typo);
    }
  }
}

/** The deadline's own reading knows more than the pattern: "2025" shown as a day of 1905. */
function typoIn({ deadline }: ReadTask, role: Role, text: string): YearTypo | undefined {
  if (role === "index") return undefined;
  return role === "deadline" && deadline?.problem?.kind === "year-typo"
    ? deadline.problem
    : findYearTypo(text);
}

function faultOf(text: string, { suggestion }: YearTypo): NonNullable<CellFault> {
  return suggestion === undefined
    ? { variant: "b", values: { text } }
    : { variant: "a", values: { text, suggestion } };
}
