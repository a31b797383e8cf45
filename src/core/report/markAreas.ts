import type { Area } from "../grid/grid";
import type { Finding } from "../rules/finding";
import type { Severity } from "../rules/rule";

/** The cells to mark on one sheet, as few areas as possible, by severity. */
export type MarkAreas = Record<Severity, readonly Area[]>;

const STRENGTH: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** One mark per cell: where several findings meet the strongest shows. Cells one below the other become one area. */
export function markAreas(findings: readonly Finding[]): MarkAreas {
  const cells = new Map<string, Finding>();
  for (const finding of findings) {
    const known = cells.get(finding.cell);
    if (!known || STRENGTH[finding.severity] > STRENGTH[known.severity]) cells.set(finding.cell, finding);
  }
  const marked = [...cells.values()];
  const areasOf = (severity: Severity) => joinDown(marked.filter((finding) => finding.severity === severity));
  return { error: areasOf("error"), warning: areasOf("warning"), info: areasOf("info") };
}

function joinDown(cells: readonly { row: number; column: number }[]): Area[] {
  const areas: Area[] = [];
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}
