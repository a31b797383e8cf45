import { cellAddress } from "../core/grid/address";
import type { SheetEdit } from "../core/grid/edits";
import type { CellValue } from "../core/grid/grid";
import { literal, rewritable } from "../core/grid/literal";
import { ExcelFailure } from "./excelFailure";
import type { Change } from "./transaction";

/** What one cell holds: formula text as Excel takes it back, and number format. */
interface CellState {
  formula: CellValue;
  numberFormat: string;
}

/** Cells one below the other in one column, written as one block. */
interface Block {
  row: number;
  column: number;
  edits: SheetEdit[];
}

/**
 * Writes cells of one sheet: compares every cell with what the edit was made for, writes blocks, reads back.
 * Throws ExcelFailure "changed" at the first cell that was edited since, "protected", "filtered"; then nothing is written.
 */
export function cellsChange(sheet: string, edits: readonly SheetEdit[]): Change {
  const blocks = toBlocks(edits);
  let before: CellState[][] = [];
  return {
    sheet,
    look: (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.protection.load("protected");
      worksheet.autoFilter.load("isDataFiltered");
      const ranges = loadBlocks(context, sheet, blocks);
      return () => {
        if (worksheet.protection.protected) throw new ExcelFailure("protected", { sheet });
        if (worksheet.autoFilter.isDataFiltered) throw new ExcelFailure("filtered", { sheet });
        blocks.forEach((block, index) => assertUnchanged(block, ranges[index]!));
        before = ranges.map(statesOf);
      };
    },
    write: (context) =>
      writeBlocks(
        context,
        sheet,
        blocks,
        blocks.map(({ edits }, index) => edits.map((edit, at) => wanted(edit, before[index]?.[at]))),
      ),
    inspect: (context) => {
      const ranges = loadBlocks(context, sheet, blocks);
      return () => ({
        isWritten: blocks.every((block, index) => stands(block, ranges[index]!)),
        isFinished: true,
        isUntouched: JSON.stringify(ranges.map(statesOf)) === JSON.stringify(before),
        undo: (again) => writeBlocks(again, sheet, blocks, before),
        complete: () => undefined,
      });
    },
  };
}

function toBlocks(edits: readonly SheetEdit[]): Block[] {
  const blocks: Block[] = [];
  for (const edit of [...edits].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = blocks.at(-1);
    if (last?.column === edit.column && last.row + last.edits.length === edit.row) last.edits.push(edit);
    else blocks.push({ row: edit.row, column: edit.column, edits: [edit] });
  }
  return blocks;
}

function rangeOf(context: Excel.RequestContext, sheet: string, block: Block): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(block.row, block.column, block.edits.length, 1);
}

function loadBlocks(context: Excel.RequestContext, sheet: string, blocks: readonly Block[]): Excel.Range[] {
  return blocks.map((block) => {
    const range = rangeOf(context, sheet, block);
    range.load("values,formulas,numberFormat");
    return range;
  });
}

function statesOf(range: Excel.Range): CellState[] {
  return range.formulas.map(([formula]: CellValue[], index) => {
    const numberFormat = String(range.numberFormat[index]?.[0]);
    const value = range.values[index]?.[0] as CellValue;
    return { formula: rewritable({ formula: formula ?? "", value, numberFormat }), numberFormat };
  });
}

function assertUnchanged(block: Block, range: Excel.Range): void {
  block.edits.forEach((edit, index) => {
    const now = range.values[index]?.[0] as CellValue;
    const isFormula =
      String(range.formulas[index]?.[0]).startsWith("=") && range.formulas[index]?.[0] !== now;
    if (now !== edit.before || isFormula) {
      throw new ExcelFailure("changed", { cell: cellAddress(edit.row, edit.column), now: String(now) });
    }
  });
}

function wanted(edit: SheetEdit, now: CellState | undefined): CellState {
  if (edit.kind === "set-text") return { formula: literal(edit.text, now?.numberFormat), numberFormat: "" };
  if (edit.kind === "set-formula") return { formula: edit.formula, numberFormat: edit.numberFormat ?? "" };
  return { formula: edit.value, numberFormat: edit.numberFormat };
}

function writeBlocks(
  context: Excel.RequestContext,
  sheet: string,
  blocks: readonly Block[],
  states: readonly (readonly CellState[])[],
): void {
  blocks.forEach((block, index) => {
    const cells = states[index] ?? [];
    const range = rangeOf(context, sheet, block);
    // null leaves a number format as it is; the format goes first, since it decides how Excel reads what follows
    range.numberFormat = cells.map((cell) => [cell.numberFormat || null]) as string[][];
    range.formulas = cells.map((cell) => [cell.formula]);
  });
}

function stands(block: Block, range: Excel.Range): boolean {
  return block.edits.every((edit, index) => {
    const now = range.values[index]?.[0] as CellValue;
    if (edit.kind === "set-formula") return range.formulas[index]?.[0] === edit.formula;
    return edit.kind === "set-text" ? now === edit.text : now === edit.value;
  });
}
