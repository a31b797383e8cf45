import { fold } from "../text/normalise";
import { cellIn, type CalculatedCell } from "./calculatedCell";
import type { AssessmentWords } from "./calculation";
import { figureAt } from "./figure";
import { placeOf, type FigureColumn, type FigureRow, type FigureTable } from "./figureTable";
import { columnNear } from "./columnNear";
import { isBeside } from "./headings";
import { hasPercentUnit, inScale, rowTarget, type RowTarget } from "./rowTarget";
import type { Scale } from "./scale";
import type { CellPlace } from "./term";
import { ASSESSMENT_WORDS } from "./vocabulary";

/** What judging a row depends on besides the table: the plan year, and how each column of shares shows them. */
export interface Judging {
  planYear: number;
  scales: ReadonlyMap<FigureColumn, Scale>;
}

/** The figure of a row that is held against its target. */
export interface Achieved {
  place: CellPlace;
  scale: Scale;
}

/** The cells of a column of assessments: "Đạt" where the printed figure reaches the target. */
export function assessmentCell(table: FigureTable, column: FigureColumn, judging: Judging): CalculatedCell[] {
  if (column.measure !== "assessment") return [];
  const words = wordsOf(table, column);
  return table.rows.flatMap((row): CalculatedCell[] => {
    const place = placeOf(table, row, column.column);
    if (!place || row.kind === "section") return [];
    const judged = judge(table, row, column, judging);
    if (!judged) return [];
    const { target, achieved } = judged;
    const limits = target.limits.map(({ comparison, value }) => ({
      comparison,
      target: inScale(value, target.unit, achieved.scale),
    }));
    const digits = achieved.scale.decimals + (target.unit === "count" || achieved.scale.isHundred ? 0 : 2);
    return [
      {
        ...cellIn(place, row, column),
        kind: "assessment",
        calculation: { kind: "assessment", achieved: achieved.place, digits, limits, words },
        comparesShares: target.unit !== "count" && !achieved.scale.isHundred,
      },
    ];
  });
}

/** The target of a row and the figure that is held against it, as a column reads them. */
export function judge(
  table: FigureTable,
  row: FigureRow,
  column: FigureColumn,
  { planYear, scales }: Judging,
): { target: RowTarget; achieved: Achieved } | undefined {
  const targetColumn = targetColumnOf(table, column, planYear);
  // of several columns of targets none may be taken for the one that is meant
  if (!targetColumn && table.columns.some(({ measure }) => measure === "target")) return undefined;
  const target = rowTarget(table, row, targetColumn, planYear);
  const achieved = target && achievedOf(table, row, column, { unit: target.unit, scales });
  return target && achieved && { target, achieved };
}

/** Of several target columns the one beside, then the plan year's, then the only one, then the only one without a year. */
function targetColumnOf(
  table: FigureTable,
  column: FigureColumn,
  planYear: number,
): FigureColumn | undefined {
  const all = table.columns.filter(({ measure }) => measure === "target");
  const beside = all.filter(({ path }) => isBeside(path, column.path));
  const ofYear = all.filter(({ path }) => path.join(" ").includes(String(planYear)));
  const undated = all.filter(({ path }) => !/20\d\d/u.test(path.join(" ")));
  return [beside, ofYear, all, undated].find((columns) => columns.length === 1)?.[0];
}

/** Shares are held against the column of shares, counts against what was achieved. */
function achievedOf(
  table: FigureTable,
  row: FigureRow,
  { path }: FigureColumn,
  { unit, scales }: Pick<RowTarget, "unit"> & Pick<Judging, "scales">,
): Achieved | undefined {
  const ratio = columnNear(table.columns, "ratio", path);
  if (unit !== "count" && ratio) {
    const place = placeOf(table, row, ratio.column);
    return place && { place, scale: scales.get(ratio) ?? scaleOfCell(table, place) };
  }
  const count = columnNear(table.columns, "achieved", path) ?? columnNear(table.columns, "numerator", path);
  const place = count && placeOf(table, row, count.column);
  if (!place) return undefined;
  if (unit === "count") return { place, scale: { isHundred: false, decimals: decimalsAt(table, place) } };
  const figure = figureAt(table.grid, place);
  if (!figure?.isPercent && !hasPercentUnit(table, row)) return undefined;
  return { place, scale: scaleOfCell(table, place) };
}

function scaleOfCell(table: FigureTable, place: CellPlace): Scale {
  const figure = figureAt(table.grid, place);
  if (!figure) return { isHundred: true, decimals: 1 };
  const isHundred = !figure.isPercent && figure.value > 1;
  return {
    isHundred,
    decimals: isHundred || figure.isPercent ? figure.decimals : Math.max(0, figure.decimals - 2),
  };
}

/** Counts are compared as they stand; two decimals are more than any of them prints. */
function decimalsAt(table: FigureTable, place: CellPlace): number {
  return Math.max(2, figureAt(table.grid, place)?.decimals ?? 0);
}

/** The two words that the column uses already, else "Đạt" and "Chưa đạt". */
function wordsOf(table: FigureTable, column: FigureColumn): AssessmentWords {
  const standing = new Set(
    table.rows.map((row) => {
      const place = placeOf(table, row, column.column);
      return place ? fold(table.cells.own(place.row, place.column)) : "";
    }),
  );
  const used = ASSESSMENT_WORDS.find(({ missed }) => standing.has(fold(missed)));
  const met = ASSESSMENT_WORDS.find((words) => standing.has(fold(words.met)));
  return used ?? met ?? ASSESSMENT_WORDS[0];
}
