import { fold } from "../text/normalise";
import { valueAt, type Grid } from "../grid/grid";
import type { CalculatedCell } from "./calculatedCell";
import { figureAt, type Figure } from "./figure";

/** What binary fractions may lose. */
const NOISE = 1e-9;

/**
 * Whether what stands in a cell is what it should calculate, at the decimals that are printed: 99,3 for 99,3237. Rounded and
 * cut off both count, and so does a share typed in the other scale. Nothing to calculate from agrees with anything.
 */
export function agrees(grid: Grid, cell: CalculatedCell, computed: number | string): boolean {
  if (computed === "") return true;
  const typed = valueAt(grid, cell.row, cell.column);
  if (typeof computed === "string")
    return typeof typed !== "string" || fold(typed) === fold(computed) || !isVerdict(typed);
  const figure = figureAt(grid, cell);
  if (!figure) return true;
  if (!cell.share) return isPrinted(figure.value, computed, figure.decimals);
  const { typed: per100, decimals } = hundreds(figure, cell.share.isHundred);
  const share = cell.share.isHundred ? computed : computed * 100;
  if (isPrinted(per100, share, decimals)) return true;
  // a plain number may be meant in either scale
  return (
    !figure.isPercent &&
    (isPrinted(figure.value, share, figure.decimals) || isPrinted(figure.value, share / 100, figure.decimals))
  );
}

function hundreds(figure: Figure, isHundred: boolean): { typed: number; decimals: number } {
  if (figure.isPercent) return { typed: figure.value * 100, decimals: figure.decimals };
  if (isHundred) return { typed: figure.value, decimals: figure.decimals };
  return { typed: figure.value * 100, decimals: Math.max(0, figure.decimals - 2) };
}

/** Whether a printed number is the exact one, rounded or cut off. */
export function isPrinted(printed: number, exact: number, decimals: number): boolean {
  const unit = 10 ** -decimals;
  const difference = Math.abs(exact) - Math.abs(printed);
  const noise = NOISE * Math.max(1, Math.abs(exact));
  if (Math.sign(printed) * Math.sign(exact) < 0) return false;
  return Math.abs(difference) <= unit / 2 + noise || (difference > 0 && difference < unit - noise);
}

/** Other words in a column of assessments ("đang thẩm định") are no verdict that could be wrong. */
function isVerdict(text: string): boolean {
  return /^(?:khong |chua )?(?:dat|hoan thanh)$/u.test(fold(text));
}
