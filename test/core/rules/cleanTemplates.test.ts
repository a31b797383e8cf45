import { gridOf } from "../../../scripts/structure/layout";
import { TEMPLATE_SHEETS } from "../../../scripts/structure/templateSheets";
import { writeSheet } from "../../../scripts/structure/writeSheet";
import { checkGrid } from "./checkGrid";

test.each(TEMPLATE_SHEETS.map((plan) => [plan.name, plan] as const))(
  "a clean sheet has no finding: %s",
  (_, plan) => {
    const { tables, findings } = checkGrid(gridOf(writeSheet(plan).layout), "2025-06-10");
    expect(tables).toHaveLength(1);
    expect(findings.map(({ rule, cell }) => `${rule}@${cell}`)).toEqual([]);
  },
);
