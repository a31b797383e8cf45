import { countFitting } from "./cellFits";
import type { ColumnCandidate } from "./columnRoles";
import { strangeness } from "./readHeading";
import type { Role, TableColumn } from "./table";

const FITTING = 0.8;
const CONFIDENCE = 0.6;
const NAMED = 0.7;

/**
 * In a list with numbers, units and times, the widest column of sentences holds the tasks whatever its title says, where
 * no title names them.
 */
export function withTaskByText(
  columns: readonly TableColumn[],
  candidates: readonly ColumnCandidate[],
): readonly TableColumn[] {
  const has = (role: Role) => columns.some((column) => column.role === role);
  if (has("task") || has("criterion") || !(has("index") && has("lead") && has("deadline"))) return columns;
  const wide = candidates.filter((candidate, at) => isOfSentences(candidate) && isFree(columns[at]));
  const widest = wide.sort((a, b) => letters(b) - letters(a))[0];
  const count = widest && countFitting("task", widest.cells);
  if (!widest || !count) return columns;
  return columns.map((column) =>
    column.column === widest.column
      ? {
          ...column,
          role: "task",
          confidence: CONFIDENCE,
          reasons: [{ kind: "cells", role: "task", ...count }],
        }
      : column,
  );
}

/** Without a role, and not because the user said so. */
function isFree(column: TableColumn | undefined): boolean {
  return column !== undefined && column.role === undefined && column.reasons.length === 0;
}

function isOfSentences({ heading, evidence, cells }: ColumnCandidate): boolean {
  if (heading === "" || strangeness(evidence) >= NAMED) return false;
  const count = countFitting("task", cells);
  return count !== undefined && count.filled > 0 && count.fitting >= FITTING * count.filled;
}

function letters({ cells }: ColumnCandidate): number {
  return cells.reduce((sum, { text }) => sum + text.length, 0);
}
