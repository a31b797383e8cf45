import type { TableColumn, TableRow } from "./table";

/** How sure a table is one, 0 to 1: what its needed columns say, and whether rows like tasks follow. */
export function confidenceOf(columns: readonly TableColumn[], rows: readonly TableRow[]): number {
  const of = (...roles: readonly string[]) =>
    Math.max(
      0,
      ...columns.filter(({ role }) => role && roles.includes(role)).map(({ confidence }) => confidence),
    );
  const task = of("task", "criterion");
  const work = Math.max(of("lead"), of("deadline"), of("target", "numerator", "ratio") * 0.9);
  const both = Math.min(1, (of("lead") + of("deadline")) / 2 + 0.3);
  const tasks = rows.filter((row) => row.kind === "task").length;
  const some = tasks === 0 ? 0.5 : 1;
  const known = columns.filter(({ role }) => role).length / Math.max(1, columns.length);
  return Math.min(1, (0.4 * task + 0.3 * work + 0.15 * both + 0.15 * known) * some);
}
