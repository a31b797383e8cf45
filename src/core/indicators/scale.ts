import { TEXT_FORMAT } from "../grid/literal";
import { numberFormatAt, type Grid } from "../grid/grid";
import { figureAt, isPercentFormat } from "./figure";
import { placeOf, type FigureColumn, type FigureTable } from "./figureTable";
import { saysPercent } from "./headings";
import type { CellPlace } from "./term";

/** How a column shows shares: as 0.993 with a per cent format, or as 99.3 under a heading that says "%". */
export interface Scale {
  isHundred: boolean;
  /** Decimals of the per cents that are shown. */
  decimals: number;
}

/** Above this a number is meant as per cents: a share typed as 1.2 is 120 %. */
const HIGHEST_SHARE = 1.5;

/**
 * The scale of a column of shares: by the formats of its cells, then by the numbers typed there, then by its heading.
 * `asWritten`: a factor of 100 stands in the code.
 */
export function scaleOf(table: FigureTable, column: FigureColumn, asWritten: boolean): Scale {
  const places = table.rows.flatMap((row) => placeOf(table, row, column.column) ?? []);
  return scaleOfFigures(table.grid, places, asWritten || saysPercent(column.path));
}

/** The scale of these cells: by their formats, then by what is typed there, else by what the titles say. */
export function scaleOfFigures(grid: Grid, places: readonly CellPlace[], saysHundred: boolean): Scale {
  const figures = places.flatMap((place) => figureAt(grid, place) ?? []);
  const formats = places.map(({ row, column }) => numberFormatAt(grid, row, column));
  if (formats.some(isPercentFormat)) return { isHundred: false, decimals: percentDecimals(formats) };
  const decimals =
    figures.length > 0 ? Math.min(2, Math.max(...figures.map((figure) => figure.decimals))) : 1;
  const typed = figures.filter((figure) => !figure.isText);
  if (typed.some(({ value }) => value > HIGHEST_SHARE)) return { isHundred: true, decimals };
  if (typed.some(({ value }) => value > 0 && value < 1)) return { isHundred: false, decimals: 1 };
  return { isHundred: saysHundred, decimals };
}

function percentDecimals(formats: readonly string[]): number {
  const percents = formats.filter(isPercentFormat);
  return Math.max(
    ...percents.map((format) => /\.(?<places>[0#?]+)/u.exec(format)?.groups?.places?.length ?? 0),
  );
}

/** The number format of a filled cell; undefined where the cell has one of its own that shows numbers. */
export function shareFormat(scale: Scale, standing: string): string | undefined {
  if (standing !== "General" && standing !== TEXT_FORMAT) return undefined;
  const places = scale.decimals > 0 ? `.${"0".repeat(scale.decimals)}` : "";
  return scale.isHundred ? `0${places}` : `0${places}%`;
}
