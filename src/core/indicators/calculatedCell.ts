import type { Calculation } from "./calculation";
import type { IndicatorVariant } from "./definitions";
import { titleOf, type FigureColumn, type FigureRow } from "./figureTable";
import type { CellPlace } from "./term";

type VariantId = IndicatorVariant["id"];

/** Which variant of an indicator to calculate, by its id; the official one without a choice. */
export type VariantChoices = ReadonlyMap<string, VariantId>;

/** Where a calculation is known from: the row of codes, the titles, the labels of the rows, or the whole of a list. */
export type CalculationKind =
  | "code"
  | "ratio"
  | "completion"
  | "difference"
  | "growth"
  | "assessment"
  | "running-total"
  | "total"
  | "vertical";

/** A cell that can be calculated, whatever it holds now. */
export interface CalculatedCell extends CellPlace {
  kind: CalculationKind;
  /** The row of the table that it belongs to. */
  label: string;
  rowKind: FigureRow["kind"];
  /** Title of its column. */
  heading: string;
  calculation: Calculation;
  /** en-US; undefined where the cell keeps the format it has. */
  numberFormat?: string;
  /** The indicator that is known by its name, the variant that is calculated, and all that the rows allow. */
  indicator?: { id: string; variant: VariantId; choices: readonly IndicatorVariant[] };
  /** Numbers below two in the calculation are shares and are said as per cents. */
  comparesShares?: boolean;
  /** Part and whole, where the cell is a share. */
  share?: { numerator: CellPlace; denominator: CellPlace; isHundred: boolean };
}

/** The cell of a row under a column, before it is said what it calculates. */
export function cellIn({ row, column }: CellPlace, figures: FigureRow, under: FigureColumn) {
  return { row, column, label: figures.label, rowKind: figures.kind, heading: titleOf(under) };
}

/** Whether a cell shows a share as a fraction of one: 0.884, which people read as 88,4%. */
export function isFraction({ share }: Pick<CalculatedCell, "share">): boolean {
  return share !== undefined && !share.isHundred;
}

/** The variant that a cell calculates; undefined for an indicator that is not known by its name. */
export function variantOf({ indicator }: Pick<CalculatedCell, "indicator">): IndicatorVariant | undefined {
  return indicator?.choices.find(({ id }) => id === indicator.variant);
}
