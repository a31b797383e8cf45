import { numberTable, type CountedRow } from "../table/numberTable";
import type { NumberedRow } from "../table/numbering";
import { writeValue } from "../table/parseIndex";
import type { SheetEdit } from "../grid/edits";
import { valueAt, type Grid } from "../grid/grid";
import { cellOf, type Rule, type RuleFinding } from "./rule";

type Counted = NumberedRow<CountedRow>;

/** A task without number where its section or another task of the table is numbered. */
export const missingIndex = {
  id: "missing-index",
  severity: "warning",
  check: ({ grid, table }) => {
    const { rows } = numberTable(table);
    const taken = new Set(rows.map(({ row }) => row.index));
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
      const expected = expectedNumber(node, last.get(node.parent), missed++);
      const fix = taken.has(expected) ? undefined : fillIn(grid, cell, expected, last.get(node.parent));
      return [{ ...cell, values: { expected }, ...(fix && { fix }) }];
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

/** Writes the number, as a number where the one above is stored so. */
function fillIn(
  grid: Grid,
  { row, column }: { row: number; column: number },
  expected: string,
  before: Counted | undefined,
): readonly SheetEdit[] {
  const above = before && cellOf(before.row, "index");
  const place = { sheet: grid.name, row, column, before: valueAt(grid, row, column) };
  const isStored = above && typeof valueAt(grid, above.row, above.column) === "number";
  if (isStored && /^\d+$/u.test(expected))
    return [{ kind: "set-number", ...place, value: Number(expected), numberFormat: "General" }];
  return [{ kind: "set-text", ...place, text: expected }];
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
