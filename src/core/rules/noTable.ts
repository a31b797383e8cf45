import { cellAddress } from "../grid/address";
import { valueAt, type Grid } from "../grid/grid";
import type { Finding } from "./finding";
import type { RuleName } from "./rule";

/** No sheet of the workbook holds an assignment table. */
export const noTable = { id: "no-table", severity: "error" } satisfies RuleName;

/** The finding of a workbook in which no sheet holds an assignment table; stands at the first used cell of a sheet. */
export function noTableFinding(grid: Grid): Finding {
  return {
    rule: noTable.id,
    severity: noTable.severity,
    sheet: grid.name,
    cell: cellAddress(grid.top, grid.left),
    text: String(valueAt(grid, grid.top, grid.left)),
    row: grid.top,
    column: grid.left,
  };
}
