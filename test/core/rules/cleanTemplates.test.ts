import { gridOf } from "../../../scripts/structure/layout";
import { TEMPLATE_SHEETS } from "../../../scripts/structure/templateSheets";
import { writeSheet } from "../../../scripts/structure/writeSheet";
import { checkTables } from "../../../src/core/rules/check";
import { detectTables } from "../../../src/core/table/detectTables";
import { UNIT_CATALOGUE } from "../../../src/core/unit/unitCatalogue";

const SETTINGS = {
  planYear: 2025,
  planYears: [2025, 2025],
  asOf: "2025-06-10",
  catalogue: UNIT_CATALOGUE,
} as const;

test.each(TEMPLATE_SHEETS.map((plan) => [plan.name, plan] as const))(
  "a clean sheet has no finding: %s",
  (_, plan) => {
    const grid = gridOf(writeSheet(plan).layout);
    const tables = detectTables(grid);
    expect(tables).toHaveLength(1);
    expect(checkTables(grid, tables, SETTINGS).findings.map(({ rule, cell }) => `${rule}@${cell}`)).toEqual(
      [],
    );
  },
);
