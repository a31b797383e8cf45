import type { IsoDay } from "../deadline/deadline";
import { readDeadline } from "../deadline/readDeadline";
import { numberFormatAt, valueAt, type Grid } from "../grid/grid";
import { readStatus } from "../result/readStatus";
import type { Table, TableRow } from "../table/table";
import { parseTargets } from "../target/parseTarget";
import { splitLeadAndCoordinators } from "../unit/leadAndCoordinators";
import { readUnits } from "../unit/readUnits";
import type { UnitCatalogue } from "../unit/unit";
import type { ReadTask } from "./rule";

/** What reading tasks depends on besides the sheet. */
export interface TaskReading {
  planYear: number;
  asOf: IsoDay;
  catalogue: UnitCatalogue;
}

/** Reads the cells of every task row of a table: units, deadline, targets, status. */
export function readTasks(grid: Grid, table: Table, reading: TaskReading): ReadTask[] {
  return table.rows.filter((row) => row.kind === "task").map((row) => readTask(grid, row, reading));
}

function readTask(grid: Grid, row: TableRow, reading: TaskReading): ReadTask {
  const { deadline, result, target } = row.cells;
  return {
    row,
    ...readTaskUnits(row, reading.catalogue),
    ...(deadline && { deadline: readDeadlineCell(grid, deadline, reading.planYear) }),
    targets: target ? parseTargets(target.effective) : [],
    ...(result && { status: readStatus(result.effective) }),
  };
}

/** "Chủ trì: … Phối hợp: …" in the lead cell names both. */
function readTaskUnits(row: TableRow, catalogue: UnitCatalogue): Pick<ReadTask, "leads" | "coordinators"> {
  const lead = row.cells.lead?.effective ?? "";
  const both = splitLeadAndCoordinators(lead);
  const coordinator = row.cells.coordinator?.effective ?? both?.coordinator ?? "";
  return { leads: readUnits(both?.lead ?? lead, catalogue), coordinators: readUnits(coordinator, catalogue) };
}

/** A date cell is read by value and format, a text as people see it: joined over broken rows, "như trên" and ticks resolved. */
function readDeadlineCell(grid: Grid, cell: NonNullable<TableRow["cells"]["deadline"]>, planYear: number) {
  const at = cell.from ?? cell;
  const value = valueAt(grid, at.row, at.column);
  const isNumber = typeof value === "number" && !cell.ticked;
  const numberFormat = numberFormatAt(grid, at.row, at.column);
  return readDeadline({ value: isNumber ? value : cell.effective, numberFormat }, planYear);
}
