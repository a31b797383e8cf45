import { parseArea } from "../core/grid/address";
import type { RowsRecord, ValidationRecord } from "../core/journal/changeRecord";
import { CELL_STATES, cellStates } from "./cellStates";

/** Rows and columns of a sheet, zero-based, as `getRangeByIndexes` takes them. */
export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const BORDER = { color: true, style: true, weight: true };
/** What is asked of every cell to keep its looks. */
export const LOOK = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    borders: BORDER,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
    indentLevel: true,
    textOrientation: true,
    protection: true,
  },
} satisfies Excel.CellPropertiesLoadOptions;

export function blockRange(context: Excel.RequestContext, sheet: string, block: Block): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
}

/** Queues reading everything about some rows that taking them out would lose. */
export function loadRows(
  context: Excel.RequestContext,
  sheet: string,
  block: Block,
): () => Omit<RowsRecord, "above" | "below"> {
  const range = blockRange(context, sheet, block);
  range.load(CELL_STATES);
  const looks = range.getCellProperties(LOOK);
  const lines = range.getRowProperties({ format: { rowHeight: true }, rowHidden: true });
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load("items/address");
  const validations = loadValidations(context, sheet, block);
  return () => ({
    row: block.row,
    column: block.column,
    cells: cellStates(range),
    ...distinctLooks(looks.value),
    heights: lines.value.map((line) => line.format?.rowHeight ?? 0),
    hidden: lines.value.map((line) => line.rowHidden === true),
    merges: merged.isNullObject ? [] : merged.areas.items.map((item) => parseArea(item.address)),
    validations: validations(),
  });
}

/** Many cells look alike: each look is kept once. */
export function distinctLooks(
  cells: readonly (readonly Excel.CellProperties[])[],
): Pick<RowsRecord, "looks" | "lookOf"> {
  const known = new Map<string, number>();
  const looks: unknown[] = [];
  const lookOf = cells.map((row) =>
    row.map(({ format }) => {
      const look = { format: plainFormat(format) };
      const key = JSON.stringify(look);
      const place = known.get(key) ?? looks.push(look) - 1;
      known.set(key, place);
      return place;
    }),
  );
  return { looks, lookOf };
}

/** A cell without a fill answers white, and white is not the same as none; a side without a line needs none drawn. */
function plainFormat(format: Excel.CellPropertiesFormat | undefined): Excel.CellPropertiesFormat {
  const { fill, borders, ...others } = format ?? {};
  const sides = Object.entries((borders ?? {}) as Record<string, Excel.CellBorder | undefined>);
  const drawn = sides.filter(([, side]) => side?.style !== undefined && side.style !== "None");
  return {
    ...others,
    ...(fill?.pattern !== "None" && fill?.color && { fill: { color: fill.color } }),
    ...(drawn.length > 0 && { borders: Object.fromEntries(drawn) }),
  };
}

function loadValidations(
  context: Excel.RequestContext,
  sheet: string,
  block: Block,
): () => ValidationRecord[] {
  const cells = cellsOf(block).map(({ row, column }) => {
    const { dataValidation } = blockRange(context, sheet, { row, column, rows: 1, columns: 1 });
    dataValidation.load("type,rule,ignoreBlanks,errorAlert,prompt");
    return { row, column, dataValidation };
  });
  return () =>
    cells.flatMap(({ row, column, dataValidation: { type, rule, ignoreBlanks, errorAlert, prompt } }) =>
      type === "None" ? [] : [{ row, column, rule, ignoreBlanks, errorAlert, prompt }],
    );
}

function cellsOf({ row, column, rows, columns }: Block): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}

/** The block that a record covers. */
export function blockOf({ row, column, cells }: RowsRecord): Block {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Queues putting everything back into rows that stand empty. */
export function writeRows(context: Excel.RequestContext, sheet: string, record: RowsRecord): void {
  const range = blockRange(context, sheet, blockOf(record));
  range.clear();
  // the format goes first, since it decides how Excel reads what follows
  range.numberFormat = record.cells.map((row) => row.map(({ numberFormat }) => numberFormat));
  range.formulas = record.cells.map((row) => row.map(({ formula }) => formula));
  range.setCellProperties(
    record.lookOf.map((row) => row.map((look) => record.looks[look] as Excel.SettableCellProperties)),
  );
  for (const { top, left, bottom, right } of record.merges) {
    const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    blockRange(context, sheet, area).merge();
  }
  for (const { row, column, rule, ignoreBlanks, errorAlert, prompt } of record.validations) {
    const { dataValidation } = blockRange(context, sheet, { row, column, rows: 1, columns: 1 });
    dataValidation.rule = rule as Excel.DataValidationRule;
    dataValidation.ignoreBlanks = ignoreBlanks as boolean;
    dataValidation.errorAlert = errorAlert as Excel.DataValidationErrorAlert;
    dataValidation.prompt = prompt as Excel.DataValidationPrompt;
  }
  record.heights.forEach((height, at) => {
    const line = blockRange(context, sheet, { ...blockOf(record), row: record.row + at, rows: 1 });
    if (record.hidden[at]) line.rowHidden = true;
    else if (height > 0) line.format.rowHeight = height;
  });
}
