import { cellAddress, columnName } from "../../src/core/grid/address";
import type { Role, RowKind, Table } from "../../src/core/table/table";

/** What a reading must find in one table, as the report prints it: rows one-based, columns by letter. */
export interface ExpectedTable {
  template?: string;
  headerRows: [number, number];
  bodyRows: [number, number];
  columns: Partial<Record<Role, string>>;
  rows: ExpectedRow[];
}

export interface ExpectedRow {
  rows: [number, number];
  kind: RowKind;
  index?: string;
  section?: readonly string[];
  title?: string;
  /** Texts that hold after merges and ditto marks, for the roles that the fixture is about. */
  effective?: Partial<Record<Role, string>>;
}

/** One sheet: its tables, and the findings of the rules on numbering and headings as "rule@cell". */
export interface ExpectedSheet {
  name: string;
  tables: ExpectedTable[];
  findings: string[];
}

/** What the detector read, cut down to what is expected, so that the two can be compared whole. */
export function readingOf(table: Table, expected: ExpectedTable): ExpectedTable {
  const columns: Partial<Record<Role, string>> = {};
  for (const { role, column } of table.columns) if (role) columns[role] = columnName(column);
  return {
    ...(expected.template !== undefined && { template: table.template }),
    headerRows: [table.headerRows[0] + 1, table.headerRows[1] + 1],
    bodyRows: [table.bodyRows[0] + 1, table.bodyRows[1] + 1],
    columns,
    rows: table.rows.map((row, at) => {
      const wanted = expected.rows[at];
      const counted = row.kind === "section" || row.kind === "task";
      return {
        rows: [row.first + 1, row.last + 1],
        kind: row.kind,
        ...(row.index !== undefined && { index: row.index }),
        ...(counted && { section: row.section, title: row.title }),
        ...(wanted?.effective && {
          effective: Object.fromEntries(
            Object.keys(wanted.effective).map((role) => [role, row.cells[role as Role]?.effective ?? ""]),
          ),
        }),
      };
    }),
  };
}

/** "missing-index@A7" for a finding. */
export function findingName(rule: string, row: number, column: number): string {
  return `${rule}@${cellAddress(row, column)}`;
}
