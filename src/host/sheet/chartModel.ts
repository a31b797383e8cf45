import type ExcelJS from "exceljs";
import type { Area } from "./areas";

/** Cells that a chart draws from. */
export interface ChartSource {
  sheet: ExcelJS.Worksheet;
  area: Area;
}

/** What was said about the letters of a part of a chart; the rest is as in the whole chart. */
export interface ChartLetters {
  name?: string;
  size?: number;
  bold?: boolean;
  color?: string;
}

export interface ChartSeriesModel {
  name: string;
  values: ChartSource;
  categories?: ChartSource;
  /** Missing where Excel chooses. */
  color?: string;
  gapWidth: number;
  hasDataLabels: boolean;
  labels: { numberFormat: string; letters: ChartLetters };
}

export interface ChartAxisModel {
  visible: boolean;
  reversePlotOrder: boolean;
  hasGridlines: boolean;
  letters: ChartLetters;
}

/** A chart asked for through Office.js. exceljs cannot write one: it lives in this session, and the saved file says so. */
export interface ChartModel {
  name: string;
  chartType: string;
  title: { text: string; letters: ChartLetters };
  legend: { visible: boolean; position: string; letters: ChartLetters };
  letters: ChartLetters;
  border: { color?: string; weight: number };
  axes: { category: ChartAxisModel; value: ChartAxisModel };
  series: ChartSeriesModel[];
  left: number;
  top: number;
  width: number;
  height: number;
}

function newAxis(hasGridlines: boolean): ChartAxisModel {
  return { visible: true, reversePlotOrder: false, hasGridlines, letters: {} };
}

/** A series as Excel makes it. */
export function newSeries(name: string, values: ChartSource): ChartSeriesModel {
  const labels = { numberFormat: "General", letters: {} };
  return { name, values, gapWidth: 150, hasDataLabels: false, labels };
}

/** A chart as Excel makes it, with one series over all of its numbers. */
export function newChart(name: string, chartType: string, source: ChartSource): ChartModel {
  return {
    name,
    chartType,
    title: { text: "", letters: {} },
    legend: { visible: true, position: "Right", letters: {} },
    letters: {},
    border: { weight: 0.75 },
    axes: { category: newAxis(false), value: newAxis(true) },
    series: [newSeries("Series1", source)],
    left: 0,
    top: 0,
    width: 360,
    height: 216,
  };
}
