import { askUnit } from "../fixes/askUnit";
import type { RowCell } from "../table/table";
import type { UnitMention } from "../unit/unit";
import { atTaskCells, type CellFault, replaceInCell } from "./taskCells";
import type { Rule, TableContext } from "./rule";

/** A unit that the catalogue does not know; (a) offers the nearest name where one is close, (b) has none to offer. */
export const unknownUnit = {
  id: "unknown-unit",
  severity: "warning",
  check: (context) => [
    ...atTaskCells(context, "lead", ({ leads }, cell) => faultsOf(leads, context, cell)),
    ...atTaskCells(context, "coordinator", ({ coordinators }, cell) => faultsOf(coordinators, context, cell)),
  ],
} satisfies Rule;

function faultsOf(
  units: readonly UnitMention[],
  { grid, catalogue }: TableContext,
  cell: RowCell,
): CellFault[] {
  // a unit that a tick names stands in the heading, which the office chose
  if (cell.ticked) return [];
  const unknown = units.filter((unit) => !unit.known);
  return unknown.map(({ text, suggestion }) => {
    if (suggestion === undefined) {
      const ask = askUnit(text, catalogue, (name) => replaceInCell(grid, cell, text, name));
      return { variant: "b", values: { unit: text }, ...(ask && { ask }) };
    }
    const fix = replaceInCell(grid, cell, text, suggestion);
    return { variant: "a", values: { unit: text, suggestion }, ...(fix && { fix }) };
  });
}
