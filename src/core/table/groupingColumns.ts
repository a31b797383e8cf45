import type { ColumnCandidate } from "./columnRoles";
import type { HeaderBand } from "./headerBand";
import type { RoleEvidence } from "./readHeading";
import type { SheetCells } from "./sheetCells";

/** Rows below a band that are looked at for merges. */
const ROWS = 60;
const HINTS = 0.4;
const GROUPS: RoleEvidence = { weight: 0.95, spelling: "Nhóm nhiệm vụ" };

/**
 * Of two columns that may hold the tasks the one merged over several texts of the other only groups them: "Chỉ số nội
 * dung" over the solutions that serve it.
 */
export function withGroupingColumns(
  cells: SheetCells,
  band: HeaderBand,
  limit: number,
  candidates: readonly ColumnCandidate[],
): ColumnCandidate[] {
  const rows = { first: band.bottom + 1, end: Math.min(limit, band.bottom + 1 + ROWS) };
  const tasks = candidates.filter((column) => (column.evidence.get("task")?.weight ?? 0) >= HINTS);
  return candidates.map((column) => {
    const others = tasks.filter((other) => other !== column);
    if (!tasks.includes(column) || !others.some((other) => groups(cells, rows, column.column, other.column)))
      return column;
    const { weight = 0, spelling = "" } = column.evidence.get("task") ?? {};
    const evidence = new Map(column.evidence)
      .set("task", { weight: weight / 2, spelling })
      .set("criterion", GROUPS);
    return { ...column, evidence };
  });
}

/** At least half of a column's texts are merged over two rows or more that have texts of their own in the other. */
function groups(
  cells: SheetCells,
  { first, end }: { first: number; end: number },
  column: number,
  other: number,
): boolean {
  let texts = 0;
  let over = 0;
  for (let row = first; row < end; row++) {
    if (cells.own(row, column) === "") continue;
    const area = cells.hasMerge(row) ? cells.merge(row, column) : undefined;
    if (area && area.left < other && other <= area.right) continue;
    texts++;
    if (area && area.bottom > row && ownTexts(cells, area.top, area.bottom, other) >= 2) over++;
  }
  return over > 0 && over * 2 >= texts;
}

/** Texts of a column that begin a sentence; one broken over several rows counts once. */
function ownTexts(cells: SheetCells, top: number, bottom: number, column: number): number {
  let count = 0;
  for (let row = top; row <= bottom; row++) if (/^[^\p{Ll},;.]/u.test(cells.own(row, column))) count++;
  return count;
}
