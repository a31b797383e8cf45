import { sheetCells } from "../table/sheetCells";
import type { Rule } from "./rule";
import { tableFigures } from "./tableFigures";

/** A code under a heading that cannot be calculated: it names no column, a text column or itself, or divides by nothing. */
export const columnCode = {
  id: "column-code",
  severity: "error",
  check: (context) => {
    const { faults } = tableFigures(context);
    const cells = faults.length > 0 ? sheetCells(context.grid) : undefined;
    return faults.map(({ row, column, kind, code }) => ({
      row,
      column,
      values: { text: cells?.own(row, column) ?? "", reason: kind, code },
    }));
  },
} satisfies Rule;
