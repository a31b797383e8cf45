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
  const leading = new Set(leads.map((unit) => unit.name));
  const both = new Set(coordinators.map((unit) => unit.name).filter((name) => leading.has(name)));
  return [...both].map((unit) => ({ values: { unit } }));
}
