import { placeAt, type SheetEdit } from "../grid/edits";
import { type Grid, valueAt } from "../grid/grid";
import type { RuleFinding, TableContext } from "./rule";
import type { CellFault } from "./taskCells";

/** Asks a rule about the text of every cell of the table that holds one, heading band included, row by row. */
export function atTableTexts(
  { grid, table: { area, headerRows } }: Pick<TableContext, "grid" | "table">,
  read: (text: string, row: number, column: number) => CellFault,
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (let row = Math.min(area.top, headerRows[0]); row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const text = valueAt(grid, row, column);
      const fault = typeof text === "string" && text !== "" ? read(text, row, column) : undefined;
      if (fault) findings.push({ row, column, ...fault });
    }
  }
  return findings;
}

/** The fix that writes `text` into a cell. */
export function rewrite(
  grid: Grid,
  cell: { row: number; column: number },
  text: string,
): readonly SheetEdit[] {
  return [{ kind: "set-text", ...placeAt(grid, cell), text }];
}
