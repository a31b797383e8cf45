import type { Grid } from "../grid/grid";
import { valueAt } from "../grid/grid";
import type { Role, RowCell } from "../table/table";
import type { ReadTask, RuleFinding, TableContext } from "./rule";

/** What a rule says about one cell of a task: nothing, or what the finding holds besides its place. */
export type CellFault = Omit<RuleFinding, "row" | "column"> | undefined;

/**
 * Asks a rule about the cell that answers for `role` in every task, `at` its place among them. A cell merged over several tasks is asked once;
 * one that only repeats another ("như trên") is not asked, since the fault stands at the other.
 */
export function atTaskCells(
  { tasks }: TableContext,
  role: Role,
  read: (task: ReadTask, cell: RowCell, at: number) => CellFault | readonly CellFault[],
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  // tasks run from top to bottom, so those that share a merged cell follow each other
  let asked: RowCell | undefined;
  tasks.forEach((task, at) => {
    const cell = task.row.cells[role];
    if (!cell || repeatsAnother(cell) || (asked && isSameCell(cell, asked))) return;
    asked = cell;
    const faults = read(task, cell, at);
    if (faults === undefined) return;
    for (const fault of isList(faults) ? faults : [faults])
      if (fault) findings.push({ row: cell.row, column: cell.column, ...fault });
  });
  return findings;
}

function isSameCell(cell: RowCell, other: RowCell): boolean {
  return cell.row === other.row && cell.column === other.column;
}

function isList(faults: CellFault | readonly CellFault[]): faults is readonly CellFault[] {
  return Array.isArray(faults);
}

/** One number for a cell, as no sheet has more columns than Excel. */
export function placeOf({ row, column }: { row: number; column: number }): number {
  return row * 16_384 + column;
}

/** "nt", "như trên", a ditto mark that was resolved; a later row of a merge has no text of its own. */
export function repeatsAnother({ text, effective, row, column, from }: RowCell): boolean {
  return (
    from !== undefined && (from.row !== row || from.column !== column) && text !== "" && effective !== ""
  );
}

/** A stretch of a cell's own text replaced, where the cell holds it exactly once; no fix otherwise. */
export function replaceInCell(
  grid: Grid,
  { row, column }: { row: number; column: number },
  written: string,
  text: string,
): RuleFinding["fix"] {
  const before = valueAt(grid, row, column);
  if (typeof before !== "string" || written === "" || before.split(written).length !== 2) return undefined;
  return [
    { kind: "set-text", sheet: grid.name, row, column, before, text: before.replace(written, () => text) },
  ];
}
