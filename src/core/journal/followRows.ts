import { moveReferences, type RowMove } from "../grid/references";
import type { CellsRecord, CellState } from "./changeRecord";

/** A record whose formulas follow rows that moved; undefined where one names a row that is gone. */
export function followRows(record: CellsRecord, move: RowMove): CellsRecord | undefined {
  let isWhole = true;
  const state = (kept: CellState): CellState => {
    const { formula } = kept;
    if (typeof formula !== "string" || !formula.startsWith("=")) return kept;
    const moved = moveReferences(formula, record.sheet, move);
    if (moved === undefined) isWhole = false;
    return { ...kept, formula: moved ?? "" };
  };
  const cells = record.cells.map((cell) => ({
    ...cell,
    before: state(cell.before),
    after: state(cell.after),
  }));
  const rows = record.rows.map((entry) => ({ ...entry, cells: entry.cells.map((row) => row.map(state)) }));
  return isWhole ? { ...record, cells, rows } : undefined;
}
