import { cellAddress, quoteSheetName } from "../grid/address";
import type { Grid } from "../grid/grid";
import { calculateTable } from "../indicators/calculateTable";
import { calculator } from "../indicators/calculator";
import type { IndicatorDefinition } from "../indicators/definitions";
import { figureTables } from "../indicators/figureTables";
import { indicatorResults, type IndicatorResult } from "../indicators/indicatorResults";
import type { Table } from "../table/table";
import type { SummaryIndicator } from "./model";

/** The indicators of a sheet that have a target, with the cells their figures stand in. */
export function summaryIndicators(
  grid: Grid,
  tables: readonly Table[],
  { planYear, indicators }: { planYear: number; indicators: readonly IndicatorDefinition[] },
): SummaryIndicator[] {
  const addressOf = ({ row, column }: { row: number; column: number }) =>
    `${quoteSheetName(grid.name)}!${cellAddress(row, column)}`;
  return figureTables(grid, tables, indicators).flatMap((table) => {
    const { cells, judging } = calculateTable(table, planYear);
    const shares = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.share]));
    return indicatorResults(table, judging, calculator(table, cells)).map((result): SummaryIndicator => {
      const share = shares.get(`${result.row}:${result.column}`);
      return {
        ...comparedAs(result),
        label: result.label,
        target: result.target,
        achieved: addressOf(result),
        ...(share && {
          operands: { numerator: addressOf(share.numerator), denominator: addressOf(share.denominator) },
        }),
      };
    });
  });
}

/** Shares are compared as 0.7, whatever the scale of their column. */
function comparedAs({ isPercent, limits, scale }: IndicatorResult) {
  return {
    isPercent,
    isHundred: isPercent && scale.isHundred,
    decimals: scale.decimals,
    limits: isPercent ? limits.map(({ comparison, value }) => ({ comparison, value: value / 100 })) : limits,
  };
}
