import { placeAt } from "../grid/edits";
import type { Grid } from "../grid/grid";
import type { RowCell } from "../table/table";
import type { FixQuestion } from "./fixQuestion";

/**
 * Asks for a deadline in place of what the cell holds; `deadlineWording` puts the answer into words. A column to be
 * ticked takes no words: there the tick is the person's.
 */
export function askDeadline(grid: Grid, { row, column, ticked }: RowCell): FixQuestion | undefined {
  if (ticked) return undefined;
  return { kind: "deadline", place: placeAt(grid, { row, column }) };
}
