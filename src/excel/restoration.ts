import { cellAddress } from "../core/grid/address";
import type { CellValue } from "../core/grid/grid";
import type { CellRecord, CellsRecord, CellState } from "../core/journal/changeRecord";
import { findStanding, wholeTexts } from "../core/journal/findStanding";
import type { StandingSpans } from "../core/journal/rowLayout";
import { rowWithout, spansOf } from "../core/journal/rowSpans";
import { cellBlocks, loadBlocks, writeStates } from "./cellBlocks";
import { cellStates } from "./cellStates";
import { ExcelFailure } from "./excelFailure";
import {
  inspectStretch,
  loadStretch,
  putBack,
  rowTexts,
  slotsOf,
  stretchBlock,
  type Stretch,
} from "./rowStretch";
import { onOpenSheet } from "./sheetLock";
import type { Change } from "./transaction";

/**
 * Takes back what a record says. A cell that was edited since is ExcelFailure "blocked" with what it used to hold; rows
 * whose place cannot be found any more are "rowsMoved". Then nothing is written. A record of which only a part was done
 * is taken back as far as it was.
 */
export function restorationChange(record: CellsRecord): Change {
  return onOpenSheet(record.rows.length === 0 ? cellsBack(record) : rowsBack(record));
}

function cellsBack({ sheet, cells }: CellsRecord): Change {
  const blocks = cellBlocks(cells);
  const ordered = blocks.flatMap((block) => block.cells);
  let found: CellState[] = [];
  return {
    sheet,
    look: (context) => {
      const ranges = loadBlocks(context, sheet, blocks);
      return () => {
        found = ranges.flatMap((range) => cellStates(range).flat());
        ordered.forEach((cell, at) => assertOurs(cell, found[at]?.formula));
      };
    },
    write: (context) =>
      writeStates(
        context,
        sheet,
        ordered.map(({ row, column, before }) => ({ row, column, state: before })),
      ),
    inspect: (context) => {
      const ranges = loadBlocks(context, sheet, blocks);
      return () => {
        const now = ranges.flatMap((range) => cellStates(range).flat());
        const after = ordered.filter((cell, at) => found[at]?.formula === cell.after.formula);
        return {
          isWritten: ordered.every(({ before }, at) => now[at]?.formula === before.formula),
          isFinished: true,
          isUntouched: JSON.stringify(now) === JSON.stringify(found),
          undo: (again) =>
            writeStates(
              again,
              sheet,
              after.map(({ row, column, after: state }) => ({ row, column, state })),
            ),
          complete: () => undefined,
        };
      };
    },
  };
}

/** A cell still holds what was written, or what stood there before where the writing never got so far. */
function assertOurs({ row, column, before, after }: CellRecord, now: CellValue | undefined): void {
  if (now === after.formula || now === before.formula) return;
  throw new ExcelFailure("blocked", { cell: cellAddress(row, column), before: String(before.formula) });
}

function rowsBack(record: CellsRecord): Change {
  const { sheet } = record;
  const [first] = record.rows;
  const block = stretchBlock(record, first?.column ?? 0, first?.cells[0]?.length ?? 1);
  let stretch: Stretch | undefined;
  let standing: StandingSpans = { count: 0, isWhole: true };
  return {
    sheet,
    look: (context) => {
      const range = loadStretch(context, sheet, block);
      return () => {
        const texts = rowTexts(range);
        const count = findStanding(record, block.row, texts);
        if (count === undefined) throw new ExcelFailure("rowsMoved", { row: (first?.row ?? 0) + 1 });
        standing = { count, isWhole: true };
        const spans = spansOf(record).slice(count);
        for (const cell of record.cells) {
          const row = rowWithout(cell.row, spans) ?? cell.row;
          assertOurs({ ...cell, row }, texts[row - block.row]?.[cell.column - block.column]);
        }
        stretch = {
          sheet,
          record,
          block,
          slots: slotsOf(record, block, wholeTexts(record, block.row, texts, count)),
        };
      };
    },
    write: (context) => putBack(context, { sheet, record }, standing),
    inspect: (context) => {
      if (!stretch) throw new Error("nothing was looked at");
      return inspectStretch(context, stretch, "back");
    },
  };
}
