import { numberFormatAt, valueAt } from "../grid/grid";
import { cellLabel } from "../table/cellLabel";
import type { Rule } from "./rule";
import { tableFigures } from "./tableFigures";

/** A code under a heading that cannot be calculated: it names no column, a text column or itself, or divides by nothing. */
export const columnCode = {
  id: "column-code",
  severity: "error",
  check: (context) =>
    tableFigures(context).faults.map(({ row, column, kind, code }) => {
      const text = cellLabel(valueAt(context.grid, row, column), numberFormatAt(context.grid, row, column));
      return { row, column, values: { text, reason: kind, code } };
    }),
} satisfies Rule;
