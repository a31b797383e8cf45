import { fold } from "../text/normalise";
import { parseTargets } from "../target/parseTarget";
import type { Target } from "../target/target";
import type { Comparison } from "./calculation";
import { definitionOf } from "./definitions";
import { figureAt } from "./figure";
import { placeOf, type FigureColumn, type FigureRow, type FigureTable } from "./figureTable";
import { saysPercent } from "./headings";
import type { Scale } from "./scale";
import { cellTerm, numberTerm, operation, type Term } from "./term";
import { LESS_IS_BETTER, PERCENT_UNIT } from "./vocabulary";

/** What a row must reach. `unit`: per cents as 70, shares as 0.7, or the count that stands there. */
export interface RowTarget {
  /** As written. */
  text: string;
  limits: readonly { comparison: Comparison; value: Term }[];
  unit: "hundred" | "share" | "count";
}

/**
 * The target of a row: a number in its cell, or the text read, or what is known of the indicator where the sheet says nothing;
 * undefined where there is none that can be compared.
 */
export function rowTarget(
  table: FigureTable,
  row: FigureRow,
  column: FigureColumn | undefined,
  planYear: number,
): RowTarget | undefined {
  const better: Comparison = LESS_IS_BETTER.test(fold(row.label)) ? "<=" : ">=";
  const read = (text: string) => {
    const target = targetOfYear(parseTargets(text), planYear);
    const said = target && textTarget(target, better);
    return said && { text, ...said };
  };
  const place = column && placeOf(table, row, column.column);
  if (!column || (place && table.cells.own(place.row, place.column) === ""))
    return read(definitionOf(table.indicators, row.label)?.target ?? "");
  if (!place) return undefined;
  const figure = figureAt(table.grid, place);
  if (figure && !figure.isText) {
    const isPercent = figure.isPercent || saysPercent(column.path) || hasPercentUnit(table, row);
    const unit = !isPercent ? "count" : figure.isPercent || figure.value <= 1 ? "share" : "hundred";
    const text = table.cells.own(place.row, place.column);
    return { text, limits: [{ comparison: better, value: cellTerm(place) }], unit };
  }
  return read(table.cells.own(place.row, place.column));
}

function textTarget(
  { operator, value, unit, change }: Target,
  better: Comparison,
): Omit<RowTarget, "text"> | undefined {
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

/** Whether the unit of measure of a row is per cent: by its cell, or by what is known of the indicator. */
export function hasPercentUnit(table: FigureTable, row: FigureRow): boolean {
  const unit = table.columns.find(({ measure }) => measure === "unit");
  const place = unit && placeOf(table, row, unit.column);
  const written = place ? table.cells.own(place.row, place.column) : "";
  if (written !== "") return PERCENT_UNIT.test(fold(written));
  return definitionOf(table.indicators, row.label)?.isPercent === true;
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
