import { numberRows, type Numberable, type Numbering } from "./numbering";
import type { Table, TableRow } from "./table";

/** A row that takes part in numbering. */
export type CountedRow = TableRow & Numberable;

/** Sections and tasks of a table in the lists they count in; every rule on numbers asks for the same ones. */
export function numberTable(table: Table): Numbering<CountedRow> {
  const numbering = known.get(table) ?? numberRows(table.rows.filter(isCounted));
  known.set(table, numbering);
  return numbering;
}

const known = new WeakMap<Table, Numbering<CountedRow>>();

function isCounted(row: TableRow): row is CountedRow {
  return row.kind === "section" || row.kind === "task";
}
