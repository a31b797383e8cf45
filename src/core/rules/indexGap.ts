import { renumber } from "../fixes/renumber";
import { findGaps } from "../table/listFaults";
import { numberTable } from "../table/numberTable";
import { cellOf, type Rule } from "./rule";

/** A number is skipped among siblings: 3.4.3 after 3.4.1, or a section that begins with 3.2. */
export const indexGap = {
  id: "index-gap",
  severity: "warning",
  check: ({ grid, table }) => {
    const numbering = numberTable(table);
    return numbering.lists.flatMap((list) =>
      findGaps(list).flatMap(({ item, before, expected }) => {
        const cell = cellOf(item.row, "index");
        if (!cell) return [];
        const fix = renumber(grid, numbering, list, item);
        return [{ ...cell, values: { before, index: item.row.index ?? "", expected }, ...(fix && { fix }) }];
      }),
    );
  },
} satisfies Rule;
