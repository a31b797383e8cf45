import { fold } from "../text/normalise";
import { agrees } from "../indicators/agrees";
import { figureAt } from "../indicators/figure";
import type { Rule } from "./rule";
import { tableFigures } from "./tableFigures";

/** "Tổng số" may count more than the rows that are listed; "Tổng cộng" and "Cộng" add them up. */
const MAY_BE_WIDER = /^tong so\b/u;

/** A row that says it is the total and is not the sum of its rows. */
export const sumMismatch = {
  id: "sum-mismatch",
  severity: "error",
  check: (context) =>
    tableFigures(context).cells.flatMap(({ cell, computed }) => {
      if (cell.kind !== "total" && cell.kind !== "running-total") return [];
      const figure = figureAt(context.grid, cell);
      if (!figure || agrees(context.grid, cell, computed) || typeof computed !== "number") return [];
      const mayBeWider = MAY_BE_WIDER.test(fold(cell.label)) && figure.value > computed;
      const variant = mayBeWider ? ("b" as const) : ("a" as const);
      return [{ row: cell.row, column: cell.column, variant, values: { typed: figure.value, computed } }];
    }),
} satisfies Rule;
