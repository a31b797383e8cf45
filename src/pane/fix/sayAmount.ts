import type { EditCounts } from "../../core/fixes/sayEdits";
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
  done: {
    cells: "fix.done",
    rows: "fix.done.rows",
    both: "fix.done.cellsAndRows",
  },
  listed: {
    cells: "journal.cells",
    rows: "journal.rows",
    both: "journal.cellsAndRows",
  },
  undone: {
    cells: "journal.undone",
    rows: "journal.undone.rows",
    both: "journal.undone.cellsAndRows",
  },
} as const;

/**
 * How many cells are changed and rows taken out: before it is done ("total"), on the button that does it ("confirm"),
 * afterwards ("done"), in the list of changes ("listed") and when it was taken back ("undone").
 */
export function sayAmount(t: Say, where: keyof typeof KEYS, { cells, rows }: EditCounts): string {
  const kind = rows === 0 ? "cells" : cells === 0 ? "rows" : "both";
  return t(KEYS[where][kind], { count: cells, rows });
}
