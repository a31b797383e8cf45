import { cellAddress } from "../grid/address";
import { catalogueEntry } from "../rules/catalogueEntry";
import type { Finding } from "../rules/finding";

/** Everything that can be wrong on the sheet "Danh mục"; each has a sentence in the texts. */
export const PROBLEMS = [
  "block-twice",
  "column-missing",
  "unit-name",
  "unit-several",
  "unit-twice",
  "unit-name-taken",
  "unit-kind",
  "unit-in-use",
  "unit-replaced-by-itself",
  "unit-replacement-unknown",
  "unit-replacement-circle",
  "unit-replaced-in-use",
  "template-name",
  "template-role",
  "template-role-twice",
  "template-need",
  "template-heading-taken",
  "template-no-table",
  "template-twin",
  "indicator-name",
  "indicator-twice",
  "indicator-target",
  "indicator-operand",
  "rule-unknown",
  "rule-level",
  "rule-twice",
  "aside-sheet",
  "aside-reason",
  "aside-twice",
  "plan-period",
  "plan-year",
  "plan-range",
  "plan-day",
  "plan-window",
  "plan-twice",
] as const;
export type ProblemId = (typeof PROBLEMS)[number];

/** A mistake on the sheet at one cell; `values` fill its sentence. Positions are zero-based. */
export interface Problem {
  row: number;
  column: number;
  problem: ProblemId;
  values?: Readonly<Record<string, string | number>>;
}

/** A mistake as a finding: it must be mended like any other. */
export function problemFinding(sheet: string, { row, column, problem, values }: Problem): Finding {
  return {
    rule: catalogueEntry.id,
    severity: catalogueEntry.severity,
    sheet,
    cell: cellAddress(row, column),
    text: "",
    row,
    column,
    values: { ...values, problem },
  };
}
