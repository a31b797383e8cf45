import { BODY_STYLE } from "../core/catalogue/catalogueDraft";
import type { BlockAddition } from "../core/catalogue/rewrite";
import { cellAddress, parseArea } from "../core/grid/address";
import type { Area } from "../core/grid/grid";
import { ExcelFailure } from "./excelFailure";
import { applyStyle } from "./cellLooks";
import { offerList } from "./entryRules";
import { rangeOf } from "./sheetRange";
import type { Change } from "./transaction";

/**
 * Writes rows below the last ones of blocks and lets their tables grow around them. Throws ExcelFailure "protected",
 * and "changed" where something stands below by now; then nothing is written.
 */
export function blockRowsChange(sheet: string, additions: readonly BlockAddition[]): Change {
  const change = rowsChange(sheet, additions, {
    from: blankRows,
    to: (addition) => addition.cells,
    bottom: lastRow,
  });
  return { ...change, record: () => ({ kind: "block-rows", sheet, additions }) };
}

/**
 * Takes rows away again that were written so. Throws ExcelFailure "protected", and "changed" where one differs by now or
 * others were added below: the block would be torn.
 */
export function blockRowsBackChange(sheet: string, additions: readonly BlockAddition[]): Change {
  const change = rowsChange(sheet, additions, {
    from: (addition) => addition.cells,
    to: blankRows,
    bottom: ({ row, headerRow }) => Math.max(headerRow + 1, row - 1),
  });
  const below = additions.map((addition) => ({
    ...addition,
    row: lastRow(addition) + 1,
    cells: blankRows(addition).slice(0, 1),
  }));
  return {
    ...change,
    look: (context) => {
      const read = change.look(context);
      const ranges = below.map((row) =>
        rowsOf(context.workbook.worksheets.getItem(sheet), row).load("values"),
      );
      return () => {
        below.forEach((row, at) => assertHolds(row, ranges[at]!, row.cells));
        return read();
      };
    },
  };
}

type Rows = readonly (readonly string[])[];

/** What stands in the rows before and after, and the last row that the table has then. */
interface Step {
  from: (addition: BlockAddition) => Rows;
  to: (addition: BlockAddition) => Rows;
  bottom: (addition: BlockAddition) => number;
}

function rowsChange(sheet: string, additions: readonly BlockAddition[], { from, to, bottom }: Step): Change {
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(sheet);
  const load = (worksheet: Excel.Worksheet) => ({
    ranges: additions.map((addition) => rowsOf(worksheet, addition).load(SEEN)),
    tables: loadTables(worksheet, additions),
  });
  let tables: Tables = [];
  let looks: unknown;
  return {
    sheet,
    look: (context) => {
      const worksheet = sheetOf(context);
      worksheet.protection.load("protected");
      const found = load(worksheet);
      return () => {
        if (worksheet.protection.protected) throw new ExcelFailure("protected", { sheet });
        additions.forEach((addition, index) => assertHolds(addition, found.ranges[index]!, from(addition)));
        tables = found.tables();
        looks = found.ranges.map(looksOf);
      };
    },
    write: (context) => {
      const worksheet = sheetOf(context);
      additions.forEach((addition, index) => {
        writeRows(worksheet, addition, to(addition));
        resize(worksheet, addition, tables[index], bottom(addition));
      });
    },
    inspect: (context) => {
      const found = load(sheetOf(context));
      return () => {
        const now = found.tables();
        const stand = (rows: (addition: BlockAddition) => Rows) =>
          additions.every((addition, index) => holds(found.ranges[index]!, rows(addition)));
        const wanted = additions.map((addition, index) => tables[index] && bottom(addition));
        return {
          isWritten:
            stand(to) &&
            same(
              now.map((area) => area?.bottom),
              wanted,
            ),
          isFinished: true,
          isUntouched: stand(from) && same(now, tables) && same(found.ranges.map(looksOf), looks),
          undo: (again) =>
            additions.forEach((addition, index) => {
              const before = tables[index];
              writeRows(sheetOf(again), addition, from(addition));
              resize(sheetOf(again), addition, before, before?.bottom ?? 0);
            }),
          complete: () => undefined,
        };
      };
    },
  };
}

/** What rows say, and the looks that are written before it: they tell whether the writing had begun. */
const SEEN =
  "values,numberFormat,format/font/name,format/font/size,format/verticalAlignment,format/wrapText" as const;

function looksOf({ numberFormat, format }: Excel.Range): unknown {
  const { font, verticalAlignment, wrapText } = format;
  return [numberFormat, font.name, font.size, verticalAlignment, wrapText];
}

/** Where each block's Excel table stands; undefined where the user turned it into plain cells or renamed it. */
type Tables = (Area | undefined)[];

function loadTables(worksheet: Excel.Worksheet, additions: readonly BlockAddition[]): () => Tables {
  const loaded = additions.map(({ table }) => {
    const found = worksheet.tables.getItemOrNullObject(table);
    return { found, range: found.getRange().load("address") };
  });
  return () => loaded.map(({ found, range }) => (found.isNullObject ? undefined : parseArea(range.address)));
}

function writeRows(worksheet: Excel.Worksheet, addition: BlockAddition, rows: Rows): void {
  const range = rowsOf(worksheet, addition);
  if (rows.every((row) => row.every((text) => text === ""))) {
    range.clear();
    range.dataValidation.clear();
    return;
  }
  applyStyle(worksheet, { area: areaOf(addition), style: BODY_STYLE });
  range.numberFormat = rows.map((row) => row.map(() => BODY_STYLE.numberFormat!));
  range.formulas = rows.map((row) => [...row]);
  for (const list of addition.lists) offerList(worksheet, list);
}

/** A table keeps its first row even where that holds nothing: the drop-downs of that row stay for the next entry. */
function resize(
  worksheet: Excel.Worksheet,
  { table, headerRow, row, lists }: BlockAddition,
  area: Area | undefined,
  bottom: number,
): void {
  if (!area) return;
  const range = worksheet.getRangeByIndexes(
    area.top,
    area.left,
    bottom - area.top + 1,
    area.right - area.left + 1,
  );
  worksheet.tables.getItem(table).resize(range);
  if (bottom === headerRow + 1 && row === bottom)
    for (const list of lists) offerList(worksheet, { ...list, area: { ...list.area, bottom } });
}

function areaOf(addition: BlockAddition): Area {
  return { top: addition.row, left: addition.left, bottom: lastRow(addition), right: addition.right };
}

function rowsOf(worksheet: Excel.Worksheet, addition: BlockAddition): Excel.Range {
  return rangeOf(worksheet, areaOf(addition));
}

function lastRow({ row, cells }: BlockAddition): number {
  return row + cells.length - 1;
}

function blankRows({ cells }: BlockAddition): Rows {
  return cells.map((row) => row.map(() => ""));
}

function holds(range: Excel.Range, rows: Rows): boolean {
  return same(range.values, rows);
}

function assertHolds({ row, left }: BlockAddition, range: Excel.Range, rows: Rows): void {
  rows.forEach((texts, down) =>
    texts.forEach((text, across) => {
      const now: unknown = range.values[down]?.[across];
      if (now === text) return;
      throw new ExcelFailure("changed", { cell: cellAddress(row + down, left + across), now: String(now) });
    }),
  );
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
