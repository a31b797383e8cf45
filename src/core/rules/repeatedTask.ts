import { cellAddress } from "../grid/address";
import { fold } from "../text/normalise";
import { remember } from "../text/remember";
import type { RowCell, TableRow } from "../table/table";
import type { Rule, RuleFinding } from "./rule";

/** "Nhiệm vụ khác" may well stand under every section; a text of this length is a task of its own. */
const SHORTEST = 16;

/** The same task text stands twice; capitals, accents, spaces and the number in front do not make it another. */
export const repeatedTask = {
  id: "repeated-task",
  severity: "warning",
  check: ({ table }) => {
    const first = new Map<string, RowCell>();
    const read = new Map<string, string>();
    return table.rows.flatMap((row): RuleFinding[] => {
      const cell = row.cells.task ?? row.cells.criterion;
      if (row.kind !== "task" || !cell || cell.from || cell.text === "") return [];
      const key = keyOf(row, cell, read);
      const before = first.get(key);
      if (!before && key.length >= SHORTEST) first.set(key, cell);
      if (!before) return [];
      return [
        { row: cell.row, column: cell.column, values: { other: cellAddress(before.row, before.column) } },
      ];
    });
  },
} satisfies Rule;

/** Rows stay what they are from check to check where only others were edited. */
const keyOfRow = new WeakMap<TableRow, string>();

/** What a task says, whatever stands around the words; equal texts are read once, in `read`. */
function keyOf(row: TableRow, { effective }: RowCell, read: Map<string, string>): string {
  const known = keyOfRow.get(row);
  if (known !== undefined) return known;
  const text = read.get(effective) ?? remember(read, effective, withoutNumber(effective));
  const key = underCriterion(text, row);
  keyOfRow.set(row, key);
  return key;
}

function withoutNumber(text: string): string {
  return fold(text)
    .replace(/^(?:\d+(?:\.\d+)*[.)]|[-+•])\s*/u, "")
    .replace(/[.;]+$/u, "");
}

/** A task may repeat word for word under another criterion. */
function underCriterion(text: string, { cells }: TableRow): string {
  return cells.task && cells.criterion ? `${text} | ${fold(cells.criterion.effective)}` : text;
}
