import { figureAt } from "../indicators/figure";
import type { FigureColumn } from "../indicators/figureTable";
import type { Rule } from "./rule";
import { tableFigures } from "./tableFigures";

/** A part that is larger than its whole. What was achieved may exceed what was asked for: that is no fault. */
export const numeratorOverDenominator = {
  id: "numerator-over-denominator",
  severity: "error",
  check: (context) => {
    const { columns, cells } = tableFigures(context);
    return cells.flatMap(({ cell: { share } }) => {
      if (!share || !isWhole(columns, share.denominator.column)) return [];
      const numerator = figureAt(context.grid, share.numerator)?.value;
      const denominator = figureAt(context.grid, share.denominator)?.value;
      if (numerator === undefined || denominator === undefined || numerator <= denominator) return [];
      return [
        { row: share.numerator.row, column: share.numerator.column, values: { numerator, denominator } },
      ];
    });
  },
} satisfies Rule;

/** A plan or an earlier year is no whole: more than 100 % of it may be reached. */
function isWhole(columns: readonly FigureColumn[], column: number): boolean {
  return columns.find((one) => one.column === column)?.measure === "denominator";
}
