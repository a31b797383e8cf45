import { cellAddress } from "../core/grid/address";
import type { CellEdit } from "../core/grid/edits";
import type { CellValue } from "../core/grid/grid";
import { literal } from "../core/grid/literal";
import type { CellRecord, CellState } from "../core/journal/changeRecord";
import { cellBlocks, loadBlocks, writeStates, type CellBlock } from "./cellBlocks";
import { cellStates, holdsFormula } from "./cellStates";
import { ExcelFailure } from "./excelFailure";
import { onOpenSheet } from "./sheetLock";
import type { Change } from "./transaction";

/** A change of cells that can tell what it changes, cell by cell, once `look` was answered. */
export interface CellsChange extends Change {
  cells: () => CellRecord[];
}

/**
 * Writes cells of one sheet: compares every cell with what the edit was made for, writes blocks, reads back.
 * Throws ExcelFailure "changed" at the first cell that was edited since, "formula", "protected", "filtered"; then
 * nothing is written.
 */
export function cellsChange(sheet: string, edits: readonly CellEdit[]): CellsChange {
  const blocks = cellBlocks(edits);
  let records: CellRecord[] = [];
  return onOpenSheet({
    sheet,
    cells: () => records,
    record: () => ({ kind: "cells", sheet, cells: records, rows: [] }),
    look: (context) => {
      const ranges = loadBlocks(context, sheet, blocks);
      return () => {
        blocks.forEach((block, index) => assertUnchanged(block, ranges[index]!));
        records = blocks.flatMap((block, index) => recordsOf(block, ranges[index]!));
      };
    },
    write: (context) =>
      writeStates(
        context,
        sheet,
        records.map(({ row, column, before, after }) => ({
          row,
          column,
          state: after.numberFormat === before.numberFormat ? { ...after, numberFormat: "" } : after,
        })),
      ),
    inspect: (context) => {
      const ranges = loadBlocks(context, sheet, blocks);
      return () => {
        const states = ranges.flatMap((range) => cellStates(range).flat());
        return {
          isWritten: blocks.every((block, index) => stands(block, ranges[index]!)),
          isFinished: true,
          isUntouched: JSON.stringify(states) === JSON.stringify(records.map(({ before }) => before)),
          undo: (again) =>
            writeStates(
              again,
              sheet,
              records.map(({ row, column, before }) => ({ row, column, state: before })),
            ),
          complete: () => undefined,
        };
      };
    },
  });
}

function assertUnchanged(block: CellBlock<CellEdit>, range: Excel.Range): void {
  block.cells.forEach((edit, index) => {
    const now = range.values[index]?.[0] as CellValue;
    const cell = cellAddress(edit.row, edit.column);
    if (now !== edit.before) throw new ExcelFailure("changed", { cell, now: String(now) });
    if (edit.kind !== "keep-result" && holdsFormula(range, index, 0))
      throw new ExcelFailure("formula", { cell });
  });
}

function recordsOf(block: CellBlock<CellEdit>, range: Excel.Range): CellRecord[] {
  const states = cellStates(range);
  return block.cells.map((edit, index) => {
    const before = states[index]?.[0] ?? { formula: "", numberFormat: "General" };
    return { row: edit.row, column: edit.column, before, after: wanted(edit, before) };
  });
}

function wanted(edit: CellEdit, { numberFormat }: CellState): CellState {
  if (edit.kind === "keep-result") {
    const { before } = edit;
    return { formula: typeof before === "string" ? literal(before, numberFormat) : before, numberFormat };
  }
  if (edit.kind === "set-text") return { formula: literal(edit.text, numberFormat), numberFormat };
  if (edit.kind === "set-formula")
    return { formula: edit.formula, numberFormat: edit.numberFormat ?? numberFormat };
  return { formula: edit.value, numberFormat: edit.numberFormat };
}

function stands(block: CellBlock<CellEdit>, range: Excel.Range): boolean {
  return block.cells.every((edit, index) => {
    const now = range.values[index]?.[0] as CellValue;
    if (edit.kind === "keep-result") return now === edit.before && !holdsFormula(range, index, 0);
    if (edit.kind === "set-formula") return range.formulas[index]?.[0] === edit.formula;
    return edit.kind === "set-text" ? now === edit.text : now === edit.value;
  });
}
