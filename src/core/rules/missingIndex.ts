import { numberTable, type CountedRow } from "../table/numberTable";
import type { NumberedRow } from "../table/numbering";
import { writeValue } from "../table/parseIndex";
import { cellOf, type Rule, type RuleFinding } from "./rule";

type Counted = NumberedRow<CountedRow>;

/** A task without number where its section or another task of the table is numbered. */
export const missingIndex = {
  id: "missing-index",
  severity: "warning",
  check: ({ table }) => {
    const { rows } = numberTable(table);
    const tasksAreNumbered = rows.some(({ row }) => row.kind === "task" && !lacksNumber(row));
    const last = new Map<Counted | undefined, Counted>();
    let missed = 0;
    return rows.flatMap((node): RuleFinding[] => {
      if (node.number) {
        last.set(node.parent, node);
        missed = 0;
      }
      if (node.row.kind !== "task" || !lacksNumber(node.row)) return [];
      const cell = cellOf(node.row, "index");
      if (!cell || (!tasksAreNumbered && !isUnderNumber(node))) return [];
      return [{ ...cell, values: { expected: expectedNumber(node, last.get(node.parent), missed++) } }];
    });
  },
} satisfies Rule;

/** A cell merged over several rows numbers all of them. */
function lacksNumber({ index, cells }: CountedRow): boolean {
  return (index === undefined || /^[.…]+$/u.test(index)) && cells.index?.from === undefined;
}

function isUnderNumber({ parent }: Counted): boolean {
  return parent !== undefined && (parent.row.index !== undefined || isUnderNumber(parent));
}

/** The number after the last one of its section; the section's first where there is none. */
function expectedNumber({ parent }: Counted, before: Counted | undefined, missed: number): string {
  const scheme = before?.list?.scheme ?? "decimal";
  const value = (before?.number?.values.at(-1) ?? 0) + 1 + missed;
  const pattern = before?.row.index ?? "";
  if (before) return pattern.slice(0, pattern.lastIndexOf(".") + 1) + writeValue(scheme, value);
  const above = parent?.number;
  return above?.scheme === "decimal" ? `${above.text}.${value}` : String(value);
}
