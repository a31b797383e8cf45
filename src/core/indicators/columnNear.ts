import type { FigureColumn } from "./figureTable";
import { isBeside } from "./headings";
import type { HeadingMeasure } from "./vocabulary";

/** The column of a measure that belongs to a column with this path: the one under the same group title, else the only one. */
export function columnNear(
  columns: readonly FigureColumn[],
  measure: HeadingMeasure,
  path: readonly string[],
): FigureColumn | undefined {
  const all = columns.filter((column) => column.measure === measure);
  const beside = all.filter((column) => isBeside(column.path, path));
  if (beside.length === 1) return beside[0];
  return all.length === 1 ? all[0] : undefined;
}
