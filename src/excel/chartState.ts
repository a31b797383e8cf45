import type { Area } from "../core/grid/grid";
import type { ChartBox } from "../core/journal/sheetRecord";
import type { StackedBars } from "../core/report/sheetDraft";
import type { Asked } from "./steps";

/** A chart of ours that stands. */
export interface ChartRead {
  bars: StackedBars;
  box: ChartBox;
}

/**
 * Queues reading the chart that `wanted` will replace; undefined where there is none. Which cells it draws from cannot be
 * asked before ExcelApi 1.15, but its columns never change, and its rows are those that say what stands under its bars.
 */
export function loadChart(worksheet: Excel.Worksheet, wanted: StackedBars): Asked<ChartRead | undefined> {
  const chart = worksheet.charts.getItemOrNullObject(wanted.name);
  chart.load("left,top,width,height,title/text,series/count");
  return () => {
    if (chart.isNullObject) return undefined;
    if (chart.series.count === 0) return { bars: wanted, box: boxOf(chart) };
    const names = chart.series.getItemAt(0).getDimensionValues(Excel.ChartSeriesDimension.categories);
    const { left } = wanted.categories;
    const column = worksheet
      .getUsedRange()
      .getIntersection(worksheet.getRangeByIndexes(0, left, 1, 1).getEntireColumn());
    column.load("text,rowIndex");
    return () => {
      const rows = findRows(
        column.text.map((row: string[]) => row[0] ?? ""),
        column.rowIndex,
        names.value,
      );
      const moved = (area: Area): Area => (rows ? { ...area, ...rows } : area);
      const bars: StackedBars = {
        ...wanted,
        title: chart.title.text,
        categories: moved(wanted.categories),
        series: wanted.series.map((series) => ({ ...series, values: moved(series.values) })),
      };
      return { bars, box: boxOf(chart) };
    };
  };
}

function boxOf({ left, top, width, height }: Excel.Chart): ChartBox {
  return { left, top, width, height };
}

/** Where the names stand one below the other. */
function findRows(
  texts: readonly string[],
  first: number,
  names: readonly string[],
): { top: number; bottom: number } | undefined {
  if (names.length === 0) return undefined;
  const at = texts.findIndex((_, start) => names.every((name, down) => texts[start + down] === name));
  return at < 0 ? undefined : { top: first + at, bottom: first + at + names.length - 1 };
}
