import { fold } from "../text/normalise";
import { numberFormatAt } from "../grid/grid";
import { cellIn, type CalculatedCell, type VariantChoices } from "./calculatedCell";
import { figureAt } from "./figure";
import { placeOf, type FigureColumn, type FigureRow, type FigureTable } from "./figureTable";
import { bestLabel, definitionOf, namesShare, type IndicatorDefinition } from "./definitions";
import { onlyBest } from "./onlyBest";
import { sharedWords, tellingWords } from "./tellingWords";
import { scaleOfRow } from "./rowScale";
import { shareFormat } from "./scale";
import { cellTerm, numberTerm, operation } from "./term";
import { WHOLE_LABEL } from "./vocabulary";

/**
 * Shares that stand below their figures: a row "Tỷ lệ hồ sơ nộp trực tuyến" under "Tổng số hồ sơ tiếp nhận" and "Số hồ sơ
 * nộp trực tuyến" is calculated in every column of figures. Nothing where the labels leave a doubt.
 */
export function verticalCells(table: FigureTable, variants: VariantChoices): CalculatedCell[] {
  const columns = table.columns.filter((column) => mayHoldFigures(column));
  return table.rows.flatMap((row, at) => {
    if (!namesShare(table.indicators, row.label)) return [];
    const definition = definitionOf(table.indicators, row.label);
    const defined = definition && definedParts(table, at, { definition, variants });
    // what the office defined is calculated as it says, or not at all
    const isFixed = definition?.variants.some(({ id }) => id === "office") === true;
    const parts = defined ?? (isFixed ? undefined : partsFor(table, at));
    return parts ? columns.flatMap((column) => shareCell(table, column, row, parts)) : [];
  });
}

interface Parts {
  part: FigureRow;
  whole: FigureRow;
  indicator?: CalculatedCell["indicator"];
}

function mayHoldFigures({ measure }: FigureColumn): boolean {
  return measure === undefined || measure === "achieved" || measure === "baseline" || measure === "total";
}

/** The rows of figures above a row of shares, nearest first, up to the section's title. */
function figuresAbove({ rows, indicators }: FigureTable, at: number): FigureRow[] {
  const above: FigureRow[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const row = rows[index];
    if (!row || row.kind === "section") break;
    if (!namesShare(indicators, row.label)) above.push(row);
  }
  return above;
}

/** An indicator that is known by its name takes the rows that its definition describes, in the variant that was chosen. */
function definedParts(
  table: FigureTable,
  at: number,
  { definition, variants }: { definition: IndicatorDefinition; variants: VariantChoices },
): Parts | undefined {
  const above = figuresAbove(table, at);
  const found = definition.variants.flatMap((variant) => {
    const part = bestLabel(above, variant.numerator);
    const whole = bestLabel(above, variant.denominator);
    return part && whole && part !== whole ? [{ variant, part, whole }] : [];
  });
  const chosen = variants.get(definition.id);
  const taken = found.find(({ variant: { id } }) => id === chosen) ?? found[0];
  if (!taken) return undefined;
  const { part, whole, variant } = taken;
  const choices = found.map((one) => one.variant);
  return { part, whole, indicator: { id: definition.id, variant: variant.id, choices } };
}

/** The rows of part and whole by their labels; undefined where the words fit two alike. */
function partsFor(table: FigureTable, at: number): Parts | undefined {
  const share = table.rows[at];
  if (!share) return undefined;
  const above = figuresAbove(table, at);
  const whole = above.find(({ label }) => WHOLE_LABEL.test(fold(label)));
  const others = above.filter((row) => row !== whole && !WHOLE_LABEL.test(fold(row.label)));
  const part = mostAlike(others, share);
  return whole && part && { part, whole };
}

/** The row whose label holds most of the share's words, at least half of them, and more than any other. */
function mostAlike(rows: readonly FigureRow[], share: FigureRow): FigureRow | undefined {
  const wanted = tellingWords(share.label);
  const least = Math.max(1, wanted.size / 2);
  return onlyBest(rows, least, ({ label }) => sharedWords(wanted, tellingWords(label)));
}

/** Only where figures stand above: an empty column may be one of remarks. */
function shareCell(
  table: FigureTable,
  column: FigureColumn,
  row: FigureRow,
  { part, whole, indicator }: Parts,
): CalculatedCell[] {
  const place = placeOf(table, row, column.column);
  const numerator = placeOf(table, part, column.column);
  const denominator = placeOf(table, whole, column.column);
  if (!place || !numerator || !denominator) return [];
  const isFilled = [numerator, denominator].some((at) => figureAt(table.grid, at) !== undefined);
  if (!isFilled && column.measure !== "total") return [];
  const scale = scaleOfRow(table, row);
  const share = operation("/", cellTerm(numerator), cellTerm(denominator));
  const numberFormat = shareFormat(scale, numberFormatAt(table.grid, place.row, place.column));
  return [
    {
      ...cellIn(place, row, column),
      kind: "vertical",
      calculation: { kind: "value", term: scale.isHundred ? operation("*", share, numberTerm(100)) : share },
      ...(numberFormat !== undefined && { numberFormat }),
      share: { numerator, denominator, isHundred: scale.isHundred },
      ...(indicator && { indicator }),
    },
  ];
}
