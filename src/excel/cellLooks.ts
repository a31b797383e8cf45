import type { Area } from "../core/grid/grid";
import type { CellBars, CellStyle, SheetDraft } from "../core/report/sheetDraft";
import { rangeOf } from "./sheetRange";

/** Queues the looks of an area; what the style leaves out stays. */
export function applyStyle(
  worksheet: Excel.Worksheet,
  { area, style }: { area: Area; style: CellStyle },
): void {
  const { format } = rangeOf(worksheet, area);
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.underline) format.font.underline = Excel.RangeUnderlineStyle.single;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = style.horizontal;
  if (style.vertical) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.border) drawBorders(format, area);
}

function drawBorders(format: Excel.RangeFormat, { top, left, bottom, right }: Area): void {
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (bottom > top) edges.push(Excel.BorderIndex.insideHorizontal);
  if (right > left) edges.push(Excel.BorderIndex.insideVertical);
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.weight = Excel.BorderWeight.thin;
    border.color = "#000000";
  }
}

/** Queues the heights of rows; rows below each other are set in one call. */
export function setHeights(worksheet: Excel.Worksheet, heights: SheetDraft["rowHeights"]): void {
  const stretches: { first: number; heights: number[] }[] = [];
  for (const { first, last, height } of heights) {
    const above = stretches.at(-1);
    const isNext = above !== undefined && above.first + above.heights.length === first;
    const stretch = isNext ? above : { first, heights: [] };
    if (!isNext) stretches.push(stretch);
    for (let row = first; row <= last; row++) stretch.heights.push(height);
  }
  for (const stretch of stretches) {
    const rows = worksheet.getRangeByIndexes(stretch.first, 0, stretch.heights.length, 1);
    rows.setRowProperties(stretch.heights.map((rowHeight) => ({ format: { rowHeight } })));
  }
}

/** Queues bars of one colour behind the figures, on a scale that does not move with them. */
export function drawBars(worksheet: Excel.Worksheet, { area, color, min, max }: CellBars): void {
  const { dataBar } = rangeOf(worksheet, area).conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  const bound = (value: number) => ({ type: Excel.ConditionalFormatRuleType.number, formula: `=${value}` });
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.lowerBoundRule = bound(min);
  dataBar.upperBoundRule = bound(max);
  dataBar.showDataBarOnly = false;
}
