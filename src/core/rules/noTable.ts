import { cellAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Finding } from "./check";

/** The finding of a workbook in which no sheet holds an assignment table; stands at the first used cell of a sheet. */
export function noTableFinding(grid: Grid): Finding {
  return {
    rule: "no-table",
    severity: "error",
    sheet: grid.name,
    cell: cellAddress(grid.top, grid.left),
    row: grid.top,
    column: grid.left,
  };
}
