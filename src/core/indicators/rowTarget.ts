import { fold } from "../text/normalise";
import { parseTargets } from "../target/parseTarget";
import type { Target } from "../target/target";
import type { Comparison } from "./calculation";
import { figureAt } from "./figure";
import { placeOf, type FigureColumn, type FigureRow, type FigureTable } from "./figureTable";
import { saysPercent } from "./headings";
import type { Scale } from "./scale";
import { cellTerm, numberTerm, operation, type CellPlace, type Term } from "./term";
import { LESS_IS_BETTER } from "./vocabulary";

/** What a row must reach. `unit`: per cents as 70, shares as 0.7, or the count that stands there. */
export interface RowTarget {
  /** The cell that says it. */
  place: CellPlace;
  limits: readonly { comparison: Comparison; value: Term }[];
  unit: "hundred" | "share" | "count";
}

/** The target of a row: a number in its cell, or the text read; undefined where there is none that can be compared. */
export function rowTarget(
  table: FigureTable,
  row: FigureRow,
  column: FigureColumn,
  planYear: number,
): RowTarget | undefined {
  const place = placeOf(table, row, column.column);
  if (!place) return undefined;
  const figure = figureAt(table.grid, place);
  const better: Comparison = LESS_IS_BETTER.test(fold(row.label)) ? "<=" : ">=";
  if (figure && !figure.isText) {
    const isPercent = figure.isPercent || saysPercent(column.path) || hasPercentUnit(table, row);
    const unit = !isPercent ? "count" : figure.isPercent || figure.value <= 1 ? "share" : "hundred";
    return { place, limits: [{ comparison: better, value: cellTerm(place) }], unit };
  }
  const target = targetOfYear(parseTargets(table.cells.own(place.row, place.column)), planYear);
  const read = target && textTarget(target, better);
  return read && { place, ...read };
}

function textTarget({ operator, value, unit, change }: Target, better: Comparison): Omit<RowTarget, "place"> | undefined {
  // a change is held against an earlier figure, "khoảng" against nothing exact, a share of things against no number
  if (change !== undefined || operator === "~") return undefined;
  const kind = unit === "%" ? "hundred" : "count";
  if (operator === "range") {
    if (typeof value === "number") return undefined;
    const limits = [
      { comparison: ">=" as const, value: numberTerm(value[0]) },
      { comparison: "<=" as const, value: numberTerm(value[1]) },
    ];
    return { limits, unit: kind };
  }
  if (typeof value !== "number") return undefined;
  return {
    limits: [{ comparison: operator === "=" ? better : operator, value: numberTerm(value) }],
    unit: kind,
  };
}

/** Of several milestones the plan year's, else the next one to come, else the one without a year. */
function targetOfYear(targets: readonly Target[], planYear: number): Target | undefined {
  const dated = targets
    .filter(({ year }) => year !== undefined)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const undated = targets.filter(({ year }) => year === undefined);
  if (undated.length > 1) return undefined;
  return (
    dated.find(({ year }) => year === planYear) ?? undated[0] ?? dated.find(({ year = 0 }) => year > planYear)
  );
}

/** Whether the unit of measure of a row is per cent. */
export function hasPercentUnit(table: FigureTable, row: FigureRow): boolean {
  const unit = table.columns.find(({ measure }) => measure === "unit");
  const place = unit && placeOf(table, row, unit.column);
  return (
    place !== undefined &&
    /^(?:%|phan tram|ty le(?: ?\(?%\)?)?)$/u.test(fold(table.cells.own(place.row, place.column)))
  );
}

/** A target's value as a column of this scale shows it. */
export function inScale(value: Term, unit: RowTarget["unit"], scale: Scale): Term {
  if (unit === "hundred" && !scale.isHundred) {
    return value.kind === "number" ? numberTerm(value.value / 100) : operation("/", value, numberTerm(100));
  }
  if (unit === "share" && scale.isHundred) {
    return value.kind === "number" ? numberTerm(value.value * 100) : operation("*", value, numberTerm(100));
  }
  return value;
}
