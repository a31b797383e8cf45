import { renumber } from "../fixes/renumber";
import { cellAddress } from "../grid/address";
import { numberTable, type CountedRow } from "../table/numberTable";
import type { NumberedRow } from "../table/numbering";
import { cellOf, type Rule, type RuleFinding } from "./rule";

/** The same number stands twice under one parent; the later one is reported. */
export const duplicateIndex = {
  id: "duplicate-index",
  severity: "error",
  check: ({ grid, table }) => {
    const numbering = numberTable(table);
    return numbering.lists.flatMap((list) => {
      const first = new Map<number, CountedRow>();
      return list.items.flatMap((item): RuleFinding[] => {
        const value = valueOf(item);
        const before = first.get(value);
        if (!before) first.set(value, item.row);
        const cell = cellOf(item.row, "index");
        const other = before && cellOf(before, "index");
        if (!cell || !other) return [];
        const values = { index: item.row.index ?? "", other: cellAddress(other.row, other.column) };
        const fix = renumber(grid, numbering, list, item);
        return [{ ...cell, values, ...(fix && { fix }) }];
      });
    });
  },
} satisfies Rule;

function valueOf({ number }: NumberedRow<CountedRow>): number {
  return number?.values.at(-1) ?? 0;
}
