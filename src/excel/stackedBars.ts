import { areaAddress } from "../core/grid/address";
import type { StackedBars } from "../core/report/sheetDraft";
import { rangeOf } from "./sheetRange";

const FONT = "Times New Roman";
const TEXT_SIZE = 10;
const TITLE_SIZE = 12;
/** Room between two bars, per cent of a bar. */
const GAP = 50;
/** Nothing is written where the value is 0. */
const COUNTS = "0;;";

/**
 * Queues a native chart of stacked bars: rows top down, the values in the bars, the legend below. Excel's API has no
 * member for the alternative text of a chart.
 */
export function addStackedBars(worksheet: Excel.Worksheet, chart: StackedBars): void {
  const [first] = chart.series;
  if (!first) return;
  // one column of numbers makes one series; with a wider range Excel guesses which cells are headings
  const added = worksheet.charts.add(
    Excel.ChartType.barStacked,
    rangeOf(worksheet, first.values),
    Excel.ChartSeriesBy.columns,
  );
  added.name = chart.name;
  const corners = areaAddress(chart.place).split(":");
  added.setPosition(corners[0]!, corners.at(-1)!);
  chart.series.forEach((series, at) => {
    const bars = at === 0 ? added.series.getItemAt(0) : added.series.add(series.name);
    writeSeries(worksheet, bars, chart, series);
  });
  dress(added, chart.title);
}

function writeSeries(
  worksheet: Excel.Worksheet,
  bars: Excel.ChartSeries,
  { categories }: StackedBars,
  { name, values, color }: StackedBars["series"][number],
): void {
  bars.name = name;
  bars.setValues(rangeOf(worksheet, values));
  bars.setXAxisValues(rangeOf(worksheet, categories));
  bars.format.fill.setSolidColor(color);
  bars.gapWidth = GAP;
  bars.hasDataLabels = true;
  bars.dataLabels.numberFormat = COUNTS;
  bars.dataLabels.format.font.color = isDark(color) ? "#FFFFFF" : "#000000";
}

function dress(chart: Excel.Chart, title: string): void {
  chart.format.font.name = FONT;
  chart.format.font.size = TEXT_SIZE;
  chart.title.text = title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.legend.visible = true;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.format.border.color = "#000000";
}

/** Black letters cannot be read on it: its relative luminance after WCAG is below the point of equal contrast. */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
