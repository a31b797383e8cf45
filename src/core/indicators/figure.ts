import { isDateFormat } from "../table/cellLabel";
import { NUMBER, numberValue } from "../target/vietnameseNumber";
import { tidy } from "../text/normalise";
import { numberFormatAt, valueAt, type Grid } from "../grid/grid";
import type { CellPlace } from "./term";

/** A figure as a cell shows it. */
export interface Figure {
  /** As stored: 0.993 for a cell that shows 99,3%. A typed text "99,3%" is 0.993 too. */
  value: number;
  /** Decimals that are shown: 1 for 99,3%. */
  decimals: number;
  /** Shown with a per cent sign. */
  isPercent: boolean;
  /** Text that looks like a number: people can read it, Excel cannot calculate with it. */
  isText: boolean;
}

const TYPED = new RegExp(`^(?<number>-?\\s*(?:${NUMBER}))\\s*(?<percent>%)?$`, "u");

/** The figure in a cell; undefined for an empty cell and for other text. Dates are no figures. */
export function figureAt(grid: Grid, { row, column }: CellPlace): Figure | undefined {
  const value = valueAt(grid, row, column);
  const numberFormat = numberFormatAt(grid, row, column);
  if (typeof value === "string") return typedFigure(value);
  if (typeof value !== "number" || isDateFormat(numberFormat)) return undefined;
  const isPercent = isPercentFormat(numberFormat);
  return { value, decimals: shownDecimals(value, numberFormat), isPercent, isText: false };
}

function typedFigure(text: string): Figure | undefined {
  const groups = TYPED.exec(tidy(text))?.groups;
  if (!groups?.number) return undefined;
  const written = groups.number.replace(/^-\s*/u, "");
  const isPercent = groups.percent !== undefined;
  const plain = numberValue(written, !isPercent);
  const value = (groups.number.startsWith("-") ? -plain : plain) / (isPercent ? 100 : 1);
  return { value, decimals: decimalsOf(plain), isPercent, isText: true };
}

/** Whether a number format shows per cents; a sign inside quotes does not count. */
export function isPercentFormat(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./gu, "").includes("%");
}

function shownDecimals(value: number, numberFormat: string): number {
  if (numberFormat === "General" || numberFormat === "@") return decimalsOf(value);
  return /\.(?<places>[0#?]+)/u.exec(numberFormat)?.groups?.places?.length ?? 0;
}

/** Decimals of a number as General shows it, at most ten significant digits. */
function decimalsOf(value: number): number {
  const text = String(Number(value.toPrecision(10)));
  return text.includes("e") ? 0 : (text.split(".")[1]?.length ?? 0);
}
