import { compare, roundHalfUp, termValue } from "./evaluate";
import { judge, type Judging } from "./assessment";
import type { Calculator } from "./calculator";
import type { Comparison } from "./calculation";
import type { FigureTable } from "./figureTable";
import { inScale } from "./rowTarget";
import type { Scale } from "./scale";
import type { CellPlace } from "./term";

/** One indicator against its target. Shares are in per cents: 99.3 against 70. */
export interface IndicatorResult extends CellPlace {
  label: string;
  /** The target as written. */
  target: string;
  /** How the cell shows the figure. */
  scale: Scale;
  /** As printed; undefined while figures are missing. */
  achieved: number | undefined;
  limits: readonly { comparison: Comparison; value: number }[];
  isPercent: boolean;
  isMet: boolean | undefined;
}

/** The column that results are read from: beside it stand target and figure. */
const JUDGED = ["assessment", "target", "ratio", "achieved"] as const;

/** The rows of a table that have a target and a figure to hold against it, each once. */
export function indicatorResults(
  table: FigureTable,
  judging: Judging,
  { numberAt }: Calculator,
): IndicatorResult[] {
  const column = JUDGED.map((wanted) => table.columns.find(({ measure }) => measure === wanted)).find(
    Boolean,
  );
  if (!column) return [];
  return table.rows.flatMap((row) => {
    const judged = row.kind === "item" ? judge(table, row, column, judging) : undefined;
    if (!judged) return [];
    const { target, achieved } = judged;
    const isPercent = target.unit !== "count";
    const factor = isPercent && !achieved.scale.isHundred ? 100 : 1;
    const value = numberAt(achieved.place);
    const printed = value === undefined ? undefined : roundHalfUp(value * factor, achieved.scale.decimals);
    const limits = target.limits.flatMap(({ comparison, value: wanted }) => {
      const number = termValue(inScale(wanted, target.unit, achieved.scale), numberAt);
      return number === undefined ? [] : [{ comparison, value: roundHalfUp(number * factor, 6) }];
    });
    if (limits.length < target.limits.length) return [];
    const isMet =
      printed === undefined
        ? undefined
        : limits.every((limit) => compare(printed, limit.comparison, limit.value));
    const { scale, place } = achieved;
    return [
      { ...place, label: row.label, target: target.text, scale, achieved: printed, limits, isPercent, isMet },
    ];
  });
}
