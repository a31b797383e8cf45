import type { ColumnCandidate } from "./columnRoles";
import type { ColumnReason, Role, TableColumn } from "./table";

/** Below this a title only hints at a role. */
const NAMED = 0.7;
/** What one column of another kind of list takes away. */
const FOREIGN_COST = 0.15;
/** What is left of the confidence when no title names a unit, a time or enough numbers. */
const UNNAMED = 0.6;

const MEASURES: readonly Role[] = [
  "target",
  "numerator",
  "denominator",
  "ratio",
  "baseline",
  "assessment",
  "result",
];

/** How sure some columns are those of an assignment table, 0 to 1. */
export function confidenceOf(
  columns: readonly TableColumn[],
  candidates: readonly ColumnCandidate[],
): number {
  const of = (...roles: readonly Role[]) =>
    Math.max(
      0,
      ...columns.flatMap((column) => (column.role && roles.includes(column.role) ? [trustIn(column)] : [])),
    );
  const task = of("task", "criterion");
  const work = Math.max(of("lead"), of("deadline"), of("target", "numerator", "ratio") * 0.9);
  const both = Math.min(1, (of("lead") + of("deadline")) / 2 + 0.3);
  const told = new Set(
    columns.flatMap(({ ticks = [], years = [] }) => [...ticks, ...years].map(({ column }) => column)),
  );
  const known =
    columns.filter(({ role, column }) => role ?? told.has(column)).length / Math.max(1, columns.length);
  const named = namedRoles(columns, candidates);
  const measures = MEASURES.filter((role) => named.has(role)).length;
  const sure = named.has("lead") || named.has("deadline") || measures >= 2 ? 1 : UNNAMED;
  const foreign = candidates.filter(
    ({ evidence }, at) =>
      (evidence.get("foreign")?.weight ?? 0) >= NAMED && !(columns[at] && isChosen(columns[at])),
  ).length;
  const total = (0.4 * task + 0.3 * work + 0.15 * both + 0.15 * known) * sure - FOREIGN_COST * foreign;
  return Math.max(0, Math.min(1, total));
}

/** Roles that a column has and that its own title, or the user, names. */
function namedRoles(
  columns: readonly TableColumn[],
  candidates: readonly ColumnCandidate[],
): ReadonlySet<Role> {
  const evidence = new Map(candidates.map((candidate) => [candidate.column, candidate.evidence]));
  return new Set(
    columns.flatMap(({ column, role, reasons }) =>
      role && !reasons.some(contradicts) && (evidence.get(column)?.get(role)?.weight ?? 0) >= NAMED
        ? [role]
        : [],
    ),
  );
}

/** What was chosen for a heading elsewhere makes no table of cells that do not fit it. */
function trustIn({ confidence, reasons }: TableColumn): number {
  return reasons.some(({ kind }) => kind === "chosen") && reasons.some(contradicts) ? 0 : confidence;
}

function isChosen({ reasons }: TableColumn): boolean {
  return reasons.some(({ kind }) => kind === "chosen");
}

/** Some cells, and hardly one of them fits the title: a schedule's "Thời gian" over "7h30 - 8h00". */
function contradicts(reason: ColumnReason): boolean {
  return reason.kind === "cells" && reason.filled >= 3 && reason.fitting < reason.filled * 0.3;
}
