import type { Grid } from "../grid/grid";
import type { RowCell } from "../table/table";
import type { UnitMention } from "../unit/unit";
import { atTaskCells, type CellFault, replaceInCell } from "./taskCells";
import type { Rule } from "./rule";

/** A unit that the catalogue does not know; (a) offers the nearest name where one is close, (b) has none to offer. */
export const unknownUnit = {
  id: "unknown-unit",
  severity: "warning",
  check: (context) => [
    ...atTaskCells(context, "lead", ({ leads }, cell) => faultsOf(leads, context.grid, cell)),
    ...atTaskCells(context, "coordinator", ({ coordinators }, cell) =>
      faultsOf(coordinators, context.grid, cell),
    ),
  ],
} satisfies Rule;

/** A unit that a tick names stands in the heading, which the office chose. */
function faultsOf(units: readonly UnitMention[], grid: Grid, cell: RowCell): CellFault[] {
  if (cell.ticked) return [];
  const unknown = new Map(units.filter((unit) => !unit.known).map((unit) => [unit.text, unit]));
  return [...unknown.values()].map(({ text, suggestion }) => {
    if (suggestion === undefined) return { variant: "b", values: { unit: text } };
    const fix = replaceInCell(grid, cell, text, suggestion);
    return { variant: "a", values: { unit: text, suggestion }, ...(fix && { fix }) };
  });
}
