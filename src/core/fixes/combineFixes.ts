import { lastRowOf, type SheetEdit } from "../grid/edits";

/** Several fixes as one action. */
export interface CombinedFixes {
  edits: readonly SheetEdit[];
  /** Places in the list of the fixes that could not go with an earlier one: they touch the same cell or row. */
  left: readonly number[];
}

/** Puts fixes together that do not touch each other, in their order; the same fix given twice is done once. */
export function combineFixes(fixes: readonly (readonly SheetEdit[])[]): CombinedFixes {
  const edits: SheetEdit[] = [];
  const left: number[] = [];
  const known = new Set<string>();
  const cells = new Set<string>();
  const writtenRows = new Set<string>();
  const goneRows = new Set<string>();
  fixes.forEach((fix, place) => {
    const key = JSON.stringify(fix);
    if (known.has(key)) return;
    if (fix.some((edit) => isTaken(edit, cells, writtenRows, goneRows))) {
      left.push(place);
      return;
    }
    known.add(key);
    for (const edit of fix) {
      if (edit.kind === "delete-rows") for (const row of rowsOf(edit)) goneRows.add(row);
      else {
        cells.add(`${edit.sheet}!${edit.row}:${edit.column}`);
        writtenRows.add(`${edit.sheet}!${edit.row}`);
      }
    }
    edits.push(...fix);
  });
  return { edits, left };
}

function isTaken(
  edit: SheetEdit,
  cells: ReadonlySet<string>,
  writtenRows: ReadonlySet<string>,
  goneRows: ReadonlySet<string>,
): boolean {
  if (edit.kind === "delete-rows")
    return rowsOf(edit).some((row) => goneRows.has(row) || writtenRows.has(row));
  return cells.has(`${edit.sheet}!${edit.row}:${edit.column}`) || goneRows.has(`${edit.sheet}!${edit.row}`);
}

function rowsOf(edit: Extract<SheetEdit, { kind: "delete-rows" }>): string[] {
  const rows: string[] = [];
  for (let row = edit.row; row <= lastRowOf(edit); row++) rows.push(`${edit.sheet}!${row}`);
  return rows;
}
