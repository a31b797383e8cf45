import type { CalculatedCell } from "./calculatedCell";
import { evaluate, type NumberAt } from "./evaluate";
import { figureAt } from "./figure";
import type { FigureTable } from "./figureTable";
import type { CellPlace } from "./term";

/** What cells show once everything is calculated. */
export interface Calculator {
  /** What a calculated cell should show. */
  shows: (cell: CalculatedCell) => number | string;
  /** The number that stands in a cell or will; undefined where there is none. */
  numberAt: NumberAt;
}

/**
 * Calculates cells as Excel will: figures as they stand, empty cells by their own calculation. Text that looks like a number
 * is none for Excel, and none here.
 */
export function calculator({ grid, cells }: FigureTable, calculated: readonly CalculatedCell[]): Calculator {
  const byPlace = new Map(calculated.map((cell) => [keyOf(cell), cell]));
  const open = new Set<string>();
  const numberAt = (place: CellPlace): number | undefined => {
    const figure = figureAt(grid, place);
    if (figure) return figure.isText ? undefined : figure.value;
    const key = keyOf(place);
    const cell = byPlace.get(key);
    if (!cell || open.has(key) || cells.own(place.row, place.column) !== "") return undefined;
    open.add(key);
    const value = evaluate(cell.calculation, numberAt);
    open.delete(key);
    return typeof value === "number" ? value : undefined;
  };
  return { shows: (cell) => evaluate(cell.calculation, numberAt), numberAt };
}

function keyOf({ row, column }: CellPlace): string {
  return `${row}:${column}`;
}
