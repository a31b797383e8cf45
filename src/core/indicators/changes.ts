import { fold } from "../text/normalise";
import { TEXT_FORMAT } from "../grid/literal";
import { numberFormatAt } from "../grid/grid";
import { judge, type Judging } from "./assessment";
import { cellIn, type CalculatedCell } from "./calculatedCell";
import { placeOf, type FigureColumn, type FigureRow, type FigureTable } from "./figureTable";
import { columnNear } from "./columnNear";
import { inScale } from "./rowTarget";
import { cellTerm, numberTerm, operation, type Term } from "./term";
import { AGAINST_BASELINE, type HeadingMeasure } from "./vocabulary";

const SIGNED_POINTS = "+0.0;-0.0;0.0";

/** The cells of a column of differences: against the target in points or numbers, or against the earlier figure. */
export function changeCell(table: FigureTable, column: FigureColumn, judging: Judging): CalculatedCell[] {
  const { measure } = column;
  if (measure !== "difference" && measure !== "growth") return [];
  const isEarlier = measure === "growth" || AGAINST_BASELINE.test(fold(column.path.join(" ")));
  return table.rows.flatMap((row): CalculatedCell[] => {
    const place = placeOf(table, row, column.column);
    if (!place || row.kind === "section") return [];
    const read = isEarlier
      ? againstBaseline(table, row, column, judging)
      : againstTarget(table, row, column, judging);
    if (!read) return [];
    const standing = numberFormatAt(table.grid, place.row, place.column);
    const isFree = standing === "General" || standing === TEXT_FORMAT;
    return [
      {
        ...cellIn(place, row, column),
        kind: measure,
        calculation: { kind: "value", term: read.term },
        ...(read.comparesShares && { comparesShares: true }),
        ...(isFree && read.format !== undefined && { numberFormat: read.format }),
      },
    ];
  });
}

interface Change {
  term: Term;
  comparesShares?: boolean;
  format?: string;
}

/** Printed figure minus target; shares in percentage points. A range has no one difference. */
function againstTarget(
  table: FigureTable,
  row: FigureRow,
  column: FigureColumn,
  judging: Judging,
): Change | undefined {
  const judged = judge(table, row, column, judging);
  const limit = judged?.target.limits.length === 1 ? judged.target.limits[0] : undefined;
  if (!judged || !limit) return undefined;
  const { target, achieved } = judged;
  const wanted = inScale(limit.value, target.unit, achieved.scale);
  if (target.unit === "count") return { term: operation("-", cellTerm(achieved.place), wanted) };
  const digits = achieved.scale.decimals + (achieved.scale.isHundred ? 0 : 2);
  const printed: Term = { kind: "round", term: cellTerm(achieved.place), digits };
  const points = operation("-", printed, wanted);
  const term = achieved.scale.isHundred ? points : operation("*", points, numberTerm(100));
  return { term, format: SIGNED_POINTS, comparesShares: !achieved.scale.isHundred };
}

/** This figure minus the earlier one; growth as a share of the earlier one. */
function againstBaseline(
  table: FigureTable,
  row: FigureRow,
  column: FigureColumn,
  { scales }: Judging,
): Change | undefined {
  const near = (measure: HeadingMeasure) => columnNear(table.columns, measure, column.path);
  const earlierColumn = near("baseline");
  const nowColumn = near("achieved") ?? near("ratio") ?? near("numerator");
  const earlier = earlierColumn && placeOf(table, row, earlierColumn.column);
  const now = nowColumn && placeOf(table, row, nowColumn.column);
  if (!earlier || !now) return undefined;
  const difference = operation("-", cellTerm(now), cellTerm(earlier));
  if (column.measure === "growth") {
    return { term: operation("/", difference, cellTerm(earlier)), format: "0.0%" };
  }
  const scale = scales.get(nowColumn);
  if (!scale) return { term: difference };
  return {
    term: scale.isHundred ? difference : operation("*", difference, numberTerm(100)),
    format: SIGNED_POINTS,
  };
}
