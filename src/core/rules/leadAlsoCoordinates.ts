import { atTaskCells, type CellFault } from "./taskCells";
import type { ReadTask, Rule } from "./rule";

/** The unit that leads a task stands among its coordinators too. The finding stands at the coordinators. */
export const leadAlsoCoordinates = {
  id: "lead-also-coordinates",
  severity: "warning",
  check: (context) => {
    const withColumn = context.tasks.some((task) => task.row.cells.coordinator);
    return atTaskCells(context, withColumn ? "coordinator" : "lead", inBoth);
  },
} satisfies Rule;

function inBoth({ leads, coordinators }: ReadTask): CellFault[] {
  const both = coordinators.filter(({ name }) => leads.some((lead) => lead.name === name));
  return both.map(({ name }) => ({ values: { unit: name } }));
}
