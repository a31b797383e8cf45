import { numberRows, type Numberable, type Numbering } from "./numbering";
import type { Table, TableRow } from "./table";

/** A row that takes part in numbering. */
export type CountedRow = TableRow & Numberable;

/** Sections and tasks of a table in the lists they count in. */
export function numberTable(table: Table): Numbering<CountedRow> {
  return numberRows(table.rows.filter(isCounted));
}

function isCounted(row: TableRow): row is CountedRow {
  return row.kind === "section" || row.kind === "task";
}
