import { agrees } from "../indicators/agrees";
import type { CalculatedCell } from "../indicators/calculatedCell";
import { figureAt } from "../indicators/figure";
import { shareInText } from "../indicators/textFigures";
import { numberFormatAt, valueAt } from "../grid/grid";
import { cellLabel } from "../table/cellLabel";
import type { Role } from "../table/table";
import type { Rule, RuleFinding, TableContext } from "./rule";
import { tableFigures } from "./tableFigures";
import { atTaskCells } from "./taskCells";

const TEXTS: readonly Role[] = ["result", "description", "note"];

/** A typed rate that its own figures contradict at the decimals that are printed, in its column or inside a text. */
export const ratioMismatch = {
  id: "ratio-mismatch",
  severity: "error",
  check: (context) => [...inColumns(context), ...TEXTS.flatMap((role) => inTexts(context, role))],
} satisfies Rule;

function inColumns(context: TableContext): RuleFinding[] {
  const { grid } = context;
  return tableFigures(context).cells.flatMap(({ cell, computed }) => {
    const { share } = cell;
    if (!share || agrees(grid, cell, computed) || typeof computed !== "number") return [];
    const numerator = figureAt(grid, share.numerator)?.value ?? 0;
    const denominator = figureAt(grid, share.denominator)?.value ?? 0;
    const per100 = share.isHundred ? computed : computed * 100;
    const values = { typed: typedText(context, cell), numerator, denominator, computed: perCent(per100) };
    return [{ row: cell.row, column: cell.column, values }];
  });
}

function typedText({ grid }: TableContext, { row, column }: CalculatedCell): string {
  const figure = figureAt(grid, { row, column });
  if (figure?.isPercent && !figure.isText) return perCent(figure.value * 100);
  return cellLabel(valueAt(grid, row, column), numberFormatAt(grid, row, column));
}

function inTexts(context: TableContext, role: Role): RuleFinding[] {
  return atTaskCells(context, role, (_task, { text }) => {
    const share = shareInText(text);
    if (!share || share.agrees) return undefined;
    const { typed, numerator, denominator, computed } = share;
    return { values: { typed, numerator, denominator, computed: perCent(computed) } };
  });
}

/** A rate in neutral notation with as many decimals as tell it apart. */
function perCent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
