import { cellAddress } from "../../../src/core/grid/address";
import type { Grid } from "../../../src/core/grid/grid";
import { INDICATOR_DEFINITIONS } from "../../../src/core/indicators/definitions";
import type { Rule, RuleFinding, TableContext } from "../../../src/core/rules/rule";
import { detectTables } from "../../../src/core/table/detectTables";
import type { Table } from "../../../src/core/table/table";
import { textGrid, type GridLook } from "../table/textGrid";
import { settingsOf2025 } from "./checkGrid";

/** What a rule that looks at the structure alone sees of a table. */
export function contextOf(grid: Grid, table: Table): TableContext {
  return { ...settingsOf2025("2025-12-10"), grid, table, tasks: [], indicators: INDICATOR_DEFINITIONS };
}

/** What a rule finds in the tables of a sheet. */
export function findingsIn(rule: Rule, grid: Grid): RuleFinding[] {
  return detectTables(grid).flatMap((table) => rule.check(contextOf(grid, table)));
}

const HEADING = "STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn";

/** A sheet of tasks by their numbers; a number ending in "#" is a section's, "" has none. The heading is row 1. */
export function numberedGrid(numbers: readonly string[], look: GridLook = {}): Grid {
  return textGrid(
    [
      HEADING,
      ...numbers.map((number, at) =>
        number.endsWith("#")
          ? `${number.slice(0, -1)} | NHÓM VIỆC THỨ ${at + 1}`
          : `${number} | Rà soát hồ sơ của đợt ${at + 1} | Văn phòng Sở | Năm 2025`,
      ),
    ],
    look,
  );
}

/** Where a rule fires among numbers: A1 names. */
export function firesAt(rule: Rule, numbers: readonly string[]): string[] {
  return findingsIn(rule, numberedGrid(numbers)).map(({ row, column }) => cellAddress(row, column));
}
