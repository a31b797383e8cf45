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
    const asked = new Set<number>();
    return context.tasks.flatMap((task) => typosOf(context, task, asked));
  },
} satisfies Rule;

function typosOf(context: TableContext, task: ReadTask, asked: Set<number>): RuleFinding[] {
  const found: RuleFinding[] = [];
  const add = (row: number, column: number, text: string, typo: YearTypo | undefined) => {
    const place = placeOf({ row, column });
    if (asked.has(place)) return;
    asked.add(place);
    if (typo) found.push({ row, column, ...faultOf(text, typo) });
  };
  for (const [role, cell] of Object.entries(task.row.cells)) {
    if (repeatsAnother(cell)) continue;
    add(cell.row, cell.column, cell.effective, typoIn(task, role as Role, cell.effective));
  }
  for (const { column, role } of context.table.columns) {
    if (role !== undefined) continue;
    for (let row = task.row.first; row <= task.row.last; row++) {
      const value = valueAt(context.grid, row, column);
      if (typeof value === "string") add(row, column, value, findYearTypo(value));
    }
  }
  return found;
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
