import type { FixQuestion } from "../fixes/fixQuestion";
import type { DeadlineReading, IsoDay } from "../deadline/deadline";
import type { Grid } from "../grid/grid";
import type { SheetEdit } from "../grid/edits";
import type { IndicatorDefinition } from "../indicators/definitions";
import type { Status } from "../result/status";
import type { Role, Table, TableRow } from "../table/table";
import type { Target } from "../target/target";
import type { UnitCatalogue, UnitMention } from "../unit/unit";

export type Severity = "error" | "warning" | "info";

/** A task row with its cells read; computed once, shared by all rules. */
export interface ReadTask {
  row: TableRow;
  /** Each unit once, as the coordinators. */
  leads: readonly UnitMention[];
  coordinators: readonly UnitMention[];
  /** Present where the table has a deadline column. */
  deadline?: DeadlineReading;
  targets: readonly Target[];
  /** Present where the table has a result column. */
  status?: Status;
}

/** What a rule sees: one table of one sheet, read. */
export interface TableContext {
  grid: Grid;
  table: Table;
  tasks: readonly ReadTask[];
  planYear: number;
  /** First and last year of the plan; equal for a plan of one year. */
  planYears: readonly [number, number];
  asOf: IsoDay;
  catalogue: UnitCatalogue;
  /** The indicators that are known by their names. */
  indicators: readonly IndicatorDefinition[];
}

/** One violation at one cell. `values` fill the sentence's placeholders; `variant` picks "a" or "b" where a rule has two sentences. */
export interface RuleFinding {
  /** Zero-based; the top-left cell of a merge. */
  row: number;
  column: number;
  values?: Readonly<Record<string, string | number>> | undefined;
  variant?: "a" | "b" | undefined;
  /** Proposed edits where a fix is certain. */
  fix?: readonly SheetEdit[] | undefined;
  /** What a person has to choose where it is not. */
  ask?: FixQuestion | undefined;
}

/** What every rule has: a name, kebab-case of the file name ("missing-lead"), and how much it matters by default. */
export interface RuleName {
  id: string;
  severity: Severity;
}

/** A check of one table: one file, one line in `catalogue.ts`, one test, one page. */
export interface Rule extends RuleName {
  /** Every violation in the table, in any order. Never throws: a strange cell is data. */
  check: (context: TableContext) => RuleFinding[];
}

/** The A1 cell of a row and role, as findings name it: the row's own cell even when empty. */
export function cellOf(row: TableRow, role: Role): { row: number; column: number } | undefined {
  const cell = row.cells[role];
  return cell && { row: cell.row, column: cell.column };
}
