import type { IndicatorDefinition } from "../core/indicators/definitions";
import { isOfTasks, type RegisterSource } from "../core/register/buildRegister";
import type { SheetCheck } from "../core/rules/check";
import { summaryIndicators } from "../core/summary/indicators";
import { columnOf } from "../core/table/table";

/** A sheet that the summary may take figures from. */
export interface SummarySheet {
  name: string;
  tasks: number;
  /** Indicators that have a target. */
  indicators: number;
  /** Whether a column says what became of the tasks; true without any task. */
  hasResults: boolean;
  check: SheetCheck;
  isIncluded: boolean;
}

/** What a sheet would bring to the summary. */
export function summarySheet(
  { grid, check }: RegisterSource,
  knowledge: { planYear: number; indicators: readonly IndicatorDefinition[] },
): Omit<SummarySheet, "isIncluded"> {
  const tables = check.tables.map(({ table }) => table);
  const ofTasks = check.tables.filter(isOfTasks);
  return {
    name: grid.name,
    tasks: ofTasks.reduce((sum, { tasks }) => sum + tasks.length, 0),
    indicators: summaryIndicators(grid, tables, knowledge).length,
    hasResults: ofTasks.length === 0 || ofTasks.some(({ table }) => columnOf(table, "result") !== undefined),
    check,
  };
}
