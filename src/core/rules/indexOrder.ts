import { findBackwards } from "../table/listFaults";
import { numberTable, type CountedRow } from "../table/numberTable";
import type { NumberList } from "../table/numbering";
import { cellOf, type Rule, type RuleFinding } from "./rule";

/** Numbers run backwards, or a dotted number (1.4.1) stands under another parent (1.3). */
export const indexOrder = {
  id: "index-order",
  severity: "warning",
  check: ({ table }) => numberTable(table).lists.flatMap((list) => [...strayHead(list), ...backwards(list)]),
} satisfies Rule;

function backwards(list: NumberList<CountedRow>): RuleFinding[] {
  return findBackwards(list).flatMap(({ item, before }) => {
    const cell = cellOf(item.row, "index");
    return cell ? [{ ...cell, variant: "a" as const, values: { index: item.row.index ?? "", before } }] : [];
  });
}

/** One finding for all the rows that went astray together, at the first of them. */
function strayHead({ astray, items, parent }: NumberList<CountedRow>): RuleFinding[] {
  const [first] = items;
  const cell = first && cellOf(first.row, "index");
  const above = parent?.row.index;
  if (!astray || !cell || above === undefined) return [];
  const values = { index: first.row.index ?? "", parent: above, expected: `${above}.1` };
  return [{ ...cell, variant: "b", values }];
}
