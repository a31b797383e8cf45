import type { DeadlineReading, IsoDay } from "../deadline/deadline";
import { readDeadline } from "../deadline/readDeadline";
import { holdToPeriods } from "../deadline/reportingPeriods";
import { numberFormatAt, valueAt, type Grid } from "../grid/grid";
import { readStatus } from "../result/readStatus";
import type { RowCell, Table, TableRow } from "../table/table";
import { remember } from "../text/remember";
import { parseTargets } from "../target/parseTarget";
import type { Target } from "../target/target";
import { splitLeadAndCoordinators } from "../unit/leadAndCoordinators";
import { readUnits } from "../unit/readUnits";
import type { UnitCatalogue, UnitMention } from "../unit/unit";
import type { ReadTask } from "./rule";

/** What reading tasks depends on besides the sheet. */
export interface TaskReading {
  planYear: number;
  asOf: IsoDay;
  catalogue: UnitCatalogue;
  /** Months in which the office's reporting periods end; without any, every quarter ends one. */
  reportingMonths?: ReadonlySet<number>;
}

/** Reads the cells of every task row of a table: units, deadline, targets, status. */
export function readTasks(grid: Grid, table: Table, reading: TaskReading): ReadTask[] {
  const readDeadlineOf = deadlineReader(grid, reading);
  const tasks: ReadTask[] = [];
  for (const row of table.rows) {
    if (row.kind !== "task") continue;
    const { deadline, result, target } = row.cells;
    const task: ReadTask = {
      row,
      ...readTaskUnits(row, reading.catalogue),
      targets: target ? readTargets(target) : [],
    };
    if (deadline) task.deadline = readDeadlineOf(deadline);
    if (result) task.status = readStatus(result.effective);
    tasks.push(task);
  }
  return tasks;
}

/** The year of the title holds where the text names none. */
function readTargets({ effective, ofYears }: RowCell): Target[] {
  if (!ofYears) return parseTargets(effective);
  return ofYears.flatMap(({ year, text }) => parseTargets(text).map((target) => ({ year, ...target })));
}

/** "Chủ trì: … Phối hợp: …" in the lead cell names both. */
function readTaskUnits(row: TableRow, catalogue: UnitCatalogue): Pick<ReadTask, "leads" | "coordinators"> {
  const lead = row.cells.lead?.effective ?? "";
  const both = splitLeadAndCoordinators(lead);
  const coordinator = row.cells.coordinator?.effective ?? both?.coordinator ?? "";
  return {
    leads: distinct(readUnits(both?.lead ?? lead, catalogue)),
    coordinators: distinct(readUnits(coordinator, catalogue)),
  };
}

/** A unit that one cell names twice, as cells merged over several tasks often do, stands once. */
function distinct(units: readonly UnitMention[]): UnitMention[] {
  if (units.length < 2) return [...units];
  return units.filter(({ name }, at) => units.findIndex((unit) => unit.name === name) === at);
}

/**
 * A date cell is read by value and format, a text as people see it: joined over broken rows, "như trên" and ticks
 * resolved. A sheet names the same few times on every row, so a text is read once.
 */
function deadlineReader(grid: Grid, { planYear, reportingMonths = EVERY_QUARTER }: TaskReading) {
  const texts = new Map<string, DeadlineReading>();
  const read = (value: string | number, numberFormat: string) =>
    holdToPeriods(readDeadline({ value, numberFormat }, planYear), reportingMonths);
  return (cell: RowCell): DeadlineReading => {
    const at = cell.from ?? cell;
    const value = valueAt(grid, at.row, at.column);
    if (typeof value === "number" && !cell.ticked)
      return read(value, numberFormatAt(grid, at.row, at.column));
    return texts.get(cell.effective) ?? remember(texts, cell.effective, read(cell.effective, "@"));
  };
}

const EVERY_QUARTER: ReadonlySet<number> = new Set();
