import { placeAt } from "../grid/edits";
import type { Grid } from "../grid/grid";
import type { RowCell, TableRow } from "../table/table";
import type { UnitMention } from "../unit/unit";
import type { FixQuestion, LeadSuggestion } from "./fixQuestion";

/** A task with the units that lead it. */
interface LedTask {
  row: TableRow;
  leads: readonly UnitMention[];
}

const MOST = 5;

/**
 * Asks which unit leads a task, the leads of its section first and of these the nearest; a "như trên" that has nobody
 * above it is asked the same way, a column to be ticked is not.
 */
export function askLead(
  grid: Grid,
  task: LedTask,
  cell: RowCell,
  tasks: readonly LedTask[],
): FixQuestion | undefined {
  if (cell.ticked) return undefined;
  const place = placeAt(grid, { row: cell.row, column: cell.column });
  return { kind: "lead", place, suggestions: suggestLeads(task, tasks) };
}

function suggestLeads(task: LedTask, tasks: readonly LedTask[]): LeadSuggestion[] {
  const section = task.row.section.join(" ");
  const at = tasks.indexOf(task);
  const found = new Map<string, LeadSuggestion>();
  const take = (other: LedTask | undefined) => {
    const [lead] = other?.leads ?? [];
    if (!other || !lead?.known || found.has(lead.name) || found.size >= MOST) return;
    if (other.row.section.join(" ") !== section) return;
    found.set(lead.name, {
      unit: lead.name,
      ...(other.row.index !== undefined && { index: other.row.index }),
    });
  };
  // a section is short and its tasks stand together; farther rows would not be nearer in sense
  for (let step = 1; step <= 50; step++) {
    take(tasks[at - step]);
    take(tasks[at + step]);
  }
  return [...found.values()];
}
