import { countEdits, goneRows } from "../../core/fixes/sayEdits";
import type { SheetEdit } from "../../core/grid/edits";
import type { Say } from "../language";

const KEYS = {
  total: {
    cells: "fix.preview.total",
    rows: "fix.preview.rows",
    both: "fix.preview.cellsAndRows",
  },
  confirm: {
    cells: "fix.confirm",
    rows: "fix.confirm.rows",
    both: "fix.confirm.cellsAndRows",
  },
} as const;

/** How many cells are changed and rows taken out: before it is done ("total") or on the button that does it ("confirm"). */
export function sayCount(t: Say, where: keyof typeof KEYS, edits: readonly SheetEdit[]): string {
  const rows = goneRows(edits).length;
  const count = countEdits(edits) - rows;
  const kind = rows === 0 ? "cells" : count === 0 ? "rows" : "both";
  return t(KEYS[where][kind], { count, rows });
}
