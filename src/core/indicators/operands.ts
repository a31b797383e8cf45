import type { ColumnTerm } from "./columnFormulas";
import { columnNear } from "./columnNear";
import { figureAt } from "./figure";
import { placeOf, titleOf, type FigureColumn, type FigureTable } from "./figureTable";
import { isBeside } from "./headings";
import { onlyBest } from "./onlyBest";
import { sharedWords, tellingWords } from "./tellingWords";
import type { HeadingMeasure } from "./vocabulary";

/** The columns that a share is calculated from. */
export interface Operands {
  numerator: FigureColumn;
  denominator: FigureColumn;
}

/**
 * Finds numerator and denominator of a column of shares by the titles: those beside it under one group title first, then
 * those of the whole table. Undefined where more than one reading is possible.
 */
export function operandsOf(table: FigureTable, share: FigureColumn): Operands | undefined {
  const figures = table.columns.filter((column) => column !== share && holdsFigures(table, column));
  const beside = figures.filter((column) => isBeside(column.path, share.path));
  if (share.measure === "completion") return completion(figures, share);
  return ratio(beside, share) ?? ratio(figures, share) ?? completion(figures, share);
}

function ratio(columns: readonly FigureColumn[], share: FigureColumn): Operands | undefined {
  const denominator = nearestLeft(
    columns.filter(({ measure }) => measure === "denominator"),
    share,
  );
  if (!denominator) return undefined;
  const others = columns.filter((column) => column !== denominator && mayBePart(column));
  const named = others.filter(({ measure }) => measure === "numerator");
  const numerator = mostAlike(others, share) ?? only(named) ?? only(others);
  return numerator && { numerator, denominator };
}

/** "Mức độ hoàn thành so với chỉ tiêu": what was achieved over what was asked for. */
function completion(columns: readonly FigureColumn[], share: FigureColumn): Operands | undefined {
  const near = (measure: HeadingMeasure) => columnNear(columns, measure, share.path);
  const denominator = near("target");
  const numerator = near("achieved") ?? near("numerator");
  return numerator && denominator && { numerator, denominator };
}

function mayBePart({ measure }: FigureColumn): boolean {
  return measure === undefined || measure === "numerator" || measure === "achieved";
}

/** The column whose title shares most words with the share's: "Tỷ lệ đúng hạn" and "Số hồ sơ đúng hạn". */
function mostAlike(columns: readonly FigureColumn[], share: FigureColumn): FigureColumn | undefined {
  const wanted = tellingWords(titleOf(share));
  return onlyBest(columns, 1, (column) => sharedWords(wanted, tellingWords(titleOf(column))));
}

function nearestLeft(columns: readonly FigureColumn[], share: FigureColumn): FigureColumn | undefined {
  return columns.filter(({ column }) => column < share.column).at(-1) ?? only(columns);
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** Columns of names and remarks hold none; one that is still empty may. */
function holdsFigures(table: FigureTable, column: FigureColumn): boolean {
  if (column.measure === "text" || column.measure === "unit" || column.measure === "note") return false;
  let figures = 0;
  let texts = 0;
  for (const row of table.rows) {
    const place = placeOf(table, row, column.column);
    if (!place || table.cells.own(place.row, place.column) === "") continue;
    if (figureAt(table.grid, place) === undefined) texts++;
    else figures++;
  }
  return figures >= texts;
}

/** Numerator over denominator. */
export function shareTerm({ numerator, denominator }: Operands): ColumnTerm {
  return {
    kind: "operation",
    operator: "/",
    left: { kind: "column", column: numerator.column },
    right: { kind: "column", column: denominator.column },
  };
}
