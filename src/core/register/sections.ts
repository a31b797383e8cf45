import type { Table, TableRow } from "../table/table";

/**
 * The field that each task of a table belongs to, for counting: of nested sections the outermost level that tells tasks
 * apart, without sections the criterion beside the task. Missing where the table says neither.
 */
export function sectionsOf(table: Table): ReadonlyMap<TableRow, string> {
  const paths = sectionPaths(table);
  const depth = tellingDepth([...paths.values()]);
  const named = new Map<TableRow, string>();
  for (const [task, path] of paths) {
    const section = path.slice(0, depth + 1).at(-1) ?? criterionOf(task);
    if (section !== undefined && section !== "") named.set(task, section);
  }
  return named;
}

/** Titles of the sections above every task, outermost first. */
function sectionPaths({ rows }: Table): Map<TableRow, readonly string[]> {
  const paths = new Map<TableRow, readonly string[]>();
  let open: readonly string[] = [];
  for (const row of rows) {
    const above = open.slice(0, row.section.length);
    if (row.kind === "section") open = [...above, row.title];
    if (row.kind === "task") paths.set(row, above);
  }
  return paths;
}

function tellingDepth(paths: readonly (readonly string[])[]): number {
  const deepest = Math.max(0, ...paths.map((path) => path.length));
  for (let depth = 0; depth < deepest; depth++)
    if (new Set(paths.map((path) => path[depth])).size > 1) return depth;
  return 0;
}

function criterionOf({ cells, title }: TableRow): string | undefined {
  const criterion = cells.criterion?.effective;
  return criterion === title ? undefined : criterion;
}
