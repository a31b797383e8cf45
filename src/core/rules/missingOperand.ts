import { figureAt } from "../indicators/figure";
import type { CellPlace } from "../indicators/term";
import type { Rule, RuleFinding, TableContext } from "./rule";
import { tableFigures } from "./tableFigures";

/** One of the two figures of a rate is empty or no number while the other is there. */
export const missingOperand = {
  id: "missing-operand",
  severity: "warning",
  check: (context) =>
    tableFigures(context).cells.flatMap(({ cell: { share, rowKind } }): RuleFinding[] => {
      if (!share || rowKind !== "item") return [];
      const hasPart = isFigure(context, share.numerator);
      const hasWhole = isFigure(context, share.denominator);
      if (hasPart === hasWhole) return [];
      const [operand, place] = hasPart
        ? (["denominator", share.denominator] as const)
        : (["numerator", share.numerator] as const);
      return [{ row: place.row, column: place.column, values: { operand } }];
    }),
} satisfies Rule;

function isFigure({ grid }: TableContext, place: CellPlace): boolean {
  return figureAt(grid, place) !== undefined;
}
