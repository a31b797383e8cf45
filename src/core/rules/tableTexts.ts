import { type Grid, valueAt } from "../grid/grid";
import type { SheetEdit } from "../grid/edits";
import type { RuleFinding, TableContext } from "./rule";
import type { CellFault } from "./taskCells";

/** A cell that holds text. */
export interface TextCell {
  sheet: string;
  row: number;
  column: number;
  text: string;
}

/** The text cell at a position; undefined where it is empty or holds something else. */
export function textCellAt(grid: Grid, row: number, column: number): TextCell | undefined {
  const text = valueAt(grid, row, column);
  return typeof text === "string" && text !== "" ? { sheet: grid.name, row, column, text } : undefined;
}

/** Asks a rule about every text cell of the table, heading band included, row by row. */
export function atTableTexts(
  { grid, table: { area, headerRows } }: Pick<TableContext, "grid" | "table">,
  read: (cell: TextCell) => CellFault,
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (let row = Math.min(area.top, headerRows[0]); row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = textCellAt(grid, row, column);
      const fault = cell && read(cell);
      if (fault) findings.push({ row, column, ...fault });
    }
  }
  return findings;
}

/** The fix that writes `text` into a text cell. */
export function rewrite({ sheet, row, column, text: before }: TextCell, text: string): readonly SheetEdit[] {
  return [{ kind: "set-text", sheet, row, column, before, text }];
}
