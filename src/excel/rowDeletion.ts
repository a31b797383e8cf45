import { areaAddress, cellAddress, parseArea } from "../core/grid/address";
import { lastRowOf, type CellEdit, type RowDeletion, type SheetEdit } from "../core/grid/edits";
import type { CellValue } from "../core/grid/grid";
import { withNeighbours } from "../core/journal/neighbours";
import { cellsChange } from "./cellEdits";
import { ExcelFailure } from "./excelFailure";
import { blockRange, loadRows, type Block } from "./rowContents";
import {
  deleteRows,
  inspectStretch,
  loadStretch,
  rowTexts,
  slotsOf,
  stretchBlock,
  type Stretch,
} from "./rowStretch";
import { loadFrame, loadUses, type WorkbookFrame } from "./rowUses";
import type { Change } from "./transaction";

/** A merge that began farther up than this and reaches the rows is no cell of a table. */
const TALLEST_MERGE = 100;

/**
 * Writes cells of one sheet and takes rows out. Nothing is written where a cell or row reads differently by now, where
 * the sheet is protected or filtered, or where a formula, a name, a table, a chart or a merge would be harmed: then it
 * throws ExcelFailure "changed", "rowsInFormula", "rowsInName" … that says which.
 */
export function rowDeletionChange(sheet: string, edits: readonly SheetEdit[]): Change {
  const deletions = edits.filter((edit) => edit.kind === "delete-rows").sort((a, b) => a.row - b.row);
  const cells = cellsChange(
    sheet,
    edits.filter((edit): edit is CellEdit => edit.kind !== "delete-rows"),
  );
  let frame: WorkbookFrame | undefined;
  let used: Excel.Range | undefined;
  let stretch: Stretch | undefined;
  return {
    sheet,
    record: () => stretch?.record,
    prepare: (context) => {
      frame = loadFrame(context);
      used = context.workbook.worksheets.getItem(sheet).getUsedRange();
      used.load("columnIndex,columnCount");
    },
    look: (context) => {
      const { columnIndex: column = 0, columnCount: columns = 1 } = used ?? {};
      const readCells = cells.look(context);
      const block = blockAround(edits, column, columns);
      const range = loadStretch(context, sheet, block);
      const rows = deletions.map(({ row, before }) =>
        loadRows(context, sheet, { row, column, columns, rows: before.length }),
      );
      const assertUntorn = loadMerges(context, sheet, deletions, { column, columns });
      const spans = deletions.map((edit) => ({ sheet, first: edit.row, last: lastRowOf(edit) }));
      const assertUnused = frame ? loadUses(context, frame, spans) : () => undefined;
      return () => {
        readCells();
        for (const deletion of deletions) assertRows(deletion, block, range);
        assertUntorn();
        assertUnused();
        const read = rows.map((load) => ({ ...load(), above: [], below: [] }));
        const record = { kind: "cells" as const, sheet, cells: cells.cells(), rows: read };
        const slots = slotsOf(record, block, rowTexts(range));
        const known = { ...record, rows: read.map((span) => withNeighbours(span, block.row, slots)) };
        stretch = { sheet, record: known, block, slots };
      };
    },
    write: (context) => {
      cells.write(context);
      deleteRows(context, sheet, stretch?.record.rows ?? []);
    },
    inspect: (context) => {
      if (!stretch) throw new Error("nothing was looked at");
      return inspectStretch(context, stretch, "gone");
    },
  };
}

function blockAround(edits: readonly SheetEdit[], column: number, columns: number): Block {
  const record = {
    kind: "cells" as const,
    sheet: "",
    cells: edits.flatMap((edit) => (edit.kind === "delete-rows" ? [] : [edit])),
    rows: edits.flatMap((edit) => (edit.kind === "delete-rows" ? [{ ...edit, cells: edit.before }] : [])),
  };
  return stretchBlock(record as never, column, columns);
}

/** Every cell of the rows must hold what the person was shown, and beside them nothing. */
function assertRows({ row, column, before }: RowDeletion, block: Block, range: Excel.Range): void {
  before.forEach((texts, at) => {
    const now = (range.values[row + at - block.row] ?? []) as CellValue[];
    now.forEach((value, across) => {
      if (value === (texts[block.column + across - column] ?? "")) return;
      const cell = cellAddress(row + at, block.column + across);
      throw new ExcelFailure("changed", { cell, now: String(value) });
    });
  });
}

/** Merges are only reported by their first cell, so the rows above are asked too. */
function loadMerges(
  context: Excel.RequestContext,
  sheet: string,
  deletions: readonly RowDeletion[],
  columns: Pick<Block, "column" | "columns">,
): () => void {
  const asked = deletions.map((deletion) => {
    const top = Math.max(0, deletion.row - TALLEST_MERGE);
    const rows = lastRowOf(deletion) - top + 1;
    const merged = blockRange(context, sheet, { ...columns, row: top, rows }).getMergedAreasOrNullObject();
    merged.areas.load("items/address");
    return { deletion, merged };
  });
  return () => {
    for (const { deletion, merged } of asked) {
      const areas = merged.isNullObject ? [] : merged.areas.items.map((item) => parseArea(item.address));
      const last = lastRowOf(deletion);
      const torn = areas.find(
        ({ top, bottom }) => top <= last && bottom >= deletion.row && (top < deletion.row || bottom > last),
      );
      if (torn) throw new ExcelFailure("rowsInMerge", { row: deletion.row + 1, range: areaAddress(torn) });
    }
  };
}
