import { type Grid, valueAt } from "../grid/grid";
import type { Table } from "../table/table";
import type { RuleFinding } from "./rule";

/** A cell of the table that holds text. */
export interface TextCell {
  row: number;
  column: number;
  text: string;
}

/** Every text cell of the table, heading band included, row by row. */
export function tableTexts(grid: Grid, { area, headerRows }: Table): TextCell[] {
  const cells: TextCell[] = [];
  for (let row = Math.min(area.top, headerRows[0]); row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const text = valueAt(grid, row, column);
      if (typeof text === "string" && text !== "") cells.push({ row, column, text });
    }
  }
  return cells;
}

/** A finding at a text cell whose fix writes `text` into it. */
export function rewrite(grid: Grid, cell: TextCell, text: string): RuleFinding {
  const { row, column } = cell;
  return { row, column, fix: [{ kind: "set-text", sheet: grid.name, row, column, before: cell.text, text }] };
}
