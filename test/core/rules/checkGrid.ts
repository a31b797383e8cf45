import type { Grid } from "../../../src/core/grid/grid";
import { checkTables, type CheckSettings, type SheetCheck } from "../../../src/core/rules/check";
import { detectTables } from "../../../src/core/table/detectTables";
import { UNIT_CATALOGUE } from "../../../src/core/unit/unitCatalogue";

/** How a sheet of 2025 is checked on a day, in the middle of its year where none is given. */
export function settingsOf2025(asOf = "2025-06-30"): CheckSettings {
  return { planYear: 2025, planYears: [2025, 2025], asOf, catalogue: UNIT_CATALOGUE };
}

/** Finds the tables of a sheet of 2025 and checks them. */
export function checkGrid(grid: Grid, asOf?: string): SheetCheck {
  return checkTables(grid, detectTables(grid), settingsOf2025(asOf));
}
