import { cellAddress } from "../../../src/core/grid/address";
import type { Area, CellValue, Grid } from "../../../src/core/grid/grid";
import { readTasks } from "../../../src/core/rules/readTasks";
import type { Rule, RuleFinding, TableContext } from "../../../src/core/rules/rule";
import { INDICATOR_DEFINITIONS } from "../../../src/core/indicators/definitions";
import type { Role, RowCell, Table, TableRow } from "../../../src/core/table/table";
import { tidy } from "../../../src/core/text/normalise";
import { textGrid } from "../table/textGrid";
import { settingsOf2025 } from "./checkGrid";

/** A task table as a test writes it: the roles of its columns, then the cells of each task. Row 1 is the heading. */
export interface TaskSheet {
  roles: readonly Role[];
  rows: readonly (readonly CellValue[])[];
  /** Zero-based areas; the cells under one answer with its top-left cell. */
  merges?: readonly Area[];
}

/** What a rule finds on the sheet, each finding with its A1 cell. */
export function check(rule: Rule, sheet: TaskSheet): { cell: string; finding: RuleFinding }[] {
  return rule
    .check(contextOf(sheet))
    .map((finding) => ({ cell: cellAddress(finding.row, finding.column), finding }));
}

/** The cells that a rule finds something at. */
export function cellsOf(rule: Rule, sheet: TaskSheet): string[] {
  return check(rule, sheet).map(({ cell }) => cell);
}

function contextOf({ roles, rows, merges = [] }: TaskSheet): TableContext {
  const grid = { ...textGrid([roles, ...rows], { name: "Phụ lục 1" }), merges };
  const table = tableOf(grid, roles);
  const settings = settingsOf2025("2025-12-10");
  return {
    ...settings,
    grid,
    table,
    tasks: readTasks(grid, table, settings),
    indicators: INDICATOR_DEFINITIONS,
  };
}

function tableOf(grid: Grid, roles: readonly Role[]): Table {
  const bottom = grid.values.length - 1;
  return {
    template: "plan",
    confidence: 1,
    area: { top: 0, left: 0, bottom, right: roles.length - 1 },
    headerRows: [0, 0],
    bodyRows: [1, bottom],
    columns: roles.map((role, column) => ({
      column,
      heading: role,
      titles: [role],
      role,
      confidence: 1,
      reasons: [],
    })),
    rows: grid.values.slice(1).map((_values, place) => rowOf(grid, roles, place + 1)),
    missingRoles: [],
  };
}

function rowOf(grid: Grid, roles: readonly Role[], row: number): TableRow {
  const cells: TableRow["cells"] = {};
  roles.forEach((role, column) => (cells[role] = cellOf(grid, row, column)));
  return { first: row, last: row, kind: "task", section: [], title: cells.task?.text ?? "", cells };
}

function cellOf(grid: Grid, row: number, column: number): RowCell {
  const merge = grid.merges.find((area) => area.left === column && area.top < row && row <= area.bottom);
  const own = (at: number): string => tidy(String(grid.values[at]?.[column] ?? ""));
  if (merge) {
    const from = { row: merge.top, column };
    return { ...from, text: "", effective: own(merge.top), from };
  }
  if (own(row) === "nt") {
    const from = row > 1 ? { from: { row: row - 1, column } } : {};
    return { row, column, text: "nt", effective: row > 1 ? own(row - 1) : "", ...from };
  }
  return { row, column, text: own(row), effective: own(row) };
}
