import type { CellBars, CellStyle, SheetDraft } from "../core/report/sheetDraft";
import { rangeOf } from "./sheetRange";

/** Queues the looks of a range; what the style leaves out stays. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
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
  if (style.border) drawBorders(format);
}

function drawBorders(format: Excel.RangeFormat): void {
  const edges = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
    "InsideVertical",
  ] as const;
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.weight = Excel.BorderWeight.thin;
    border.color = "#000000";
  }
}

/** Queues the heights of rows; neighbours of one height are set in one call. */
export function setHeights(worksheet: Excel.Worksheet, heights: SheetDraft["rowHeights"]): void {
  const runs: { first: number; last: number; height: number }[] = [];
  for (const entry of heights) {
    const run = runs.at(-1);
    if (run?.height === entry.height && run.last === entry.first - 1) run.last = entry.last;
    else runs.push({ ...entry });
  }
  for (const { first, last, height } of runs) {
    worksheet.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = height;
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
