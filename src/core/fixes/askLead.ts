import { placeAt } from "../grid/edits";
import type { Grid } from "../grid/grid";
import type { TableRow } from "../table/table";
import type { UnitMention } from "../unit/unit";
import type { FixQuestion, LeadSuggestion } from "./fixQuestion";

/** A task with the units that lead it. */
interface LedTask {
  row: TableRow;
  leads: readonly UnitMention[];
}

const MOST = 5;
/** A section is short and its tasks stand together; farther rows would not be nearer in sense. */
const FARTHEST = 50;

/**
 * Asks which unit leads the task at a place among all, the leads of its section first and of these the nearest; a "như trên" that has nobody
 * above it is asked the same way, a column to be ticked is not.
 */
export function askLead(grid: Grid, tasks: readonly LedTask[], at: number): FixQuestion | undefined {
  const cell = tasks[at]?.row.cells.lead;
  if (!cell || cell.ticked) return undefined;
  const place = placeAt(grid, { row: cell.row, column: cell.column });
  return { kind: "lead", place, suggestions: suggestLeads(tasks, at) };
}

function suggestLeads(tasks: readonly LedTask[], at: number): LeadSuggestion[] {
  const section = tasks[at]?.row.section ?? [];
  const found = new Map<string, LeadSuggestion>();
  const take = (other: LedTask | undefined) => {
    const lead = other?.leads[0];
    if (!other || !lead?.known || found.has(lead.name) || !isSameSection(other.row.section, section)) return;
    found.set(lead.name, {
      unit: lead.name,
      ...(other.row.index !== undefined && { index: other.row.index }),
    });
  };
  for (let step = 1; step <= FARTHEST && found.size < MOST; step++) {
    take(tasks[at - step]);
    take(tasks[at + step]);
  }
  return [...found.values()].slice(0, MOST);
}

function isSameSection(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((number, depth) => number === other[depth]);
}
