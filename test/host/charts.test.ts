/**
 * Contract of the parts of a chart.
 * learn: Excel.Chart, ChartSeriesCollection, ChartSeries, ChartDataLabels, ChartAxes, ChartAxis, ChartLegend, ChartFont,
 * ChartBorder, ChartFill.
 */
import type ExcelJS from "exceljs";
import { onSheet, openHost, refusal } from "./openHost";

function units(sheet: ExcelJS.Worksheet): void {
  sheet.addRows([
    ["Văn phòng", 7, 3],
    ["Thanh tra", 5, 1],
  ]);
}

function addBars(sheet: Excel.Worksheet): Excel.Chart {
  const chart = sheet.charts.add("BarStacked", sheet.getRange("B1:B2"), "Columns");
  chart.name = "Theo đơn vị";
  return chart;
}

const find = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItem("Theo đơn vị");

describe("Excel.ChartSeriesCollection", () => {
  test("one series from a single column; others are added with cells of their own", async () => {
    await openHost(units);
    await onSheet(async (sheet, context) => {
      const chart = addBars(sheet);
      chart.series.getItemAt(0).set({ name: "Được giao", gapWidth: 40 });
      const second = chart.series.add("Hoàn thành");
      second.setValues(sheet.getRange("C1:C2"));
      second.setXAxisValues(sheet.getRange("A1:A2"));
      second.format.fill.setSolidColor("#1f4e79");
      await context.sync();
      const { series } = find(sheet);
      series.load("count,items/name,items/gapWidth");
      const values = series.getItemAt(1).getDimensionValues("Values");
      const categories = series.getItemAt(1).getDimensionValues("Categories");
      const from = series.getItemAt(1).getDimensionDataSourceString("Categories");
      await context.sync();
      expect([series.count, ...series.items.map(({ name }) => name)]).toEqual([2, "Được giao", "Hoàn thành"]);
      expect(series.items.map(({ gapWidth }) => gapWidth)).toEqual([40, 150]);
      expect([values.value, categories.value]).toEqual([
        ["3", "1"],
        ["Văn phòng", "Thanh tra"],
      ]);
      expect(from.value).toBe("'Biểu 1'!$A$1:$A$2");
      series.getItemAt(0).delete();
      const left = series.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
  });

  test.each<[string, (chart: Excel.Chart) => void, string]>([
    [
      "values that are no cells",
      (chart) => chart.series.getItemAt(0).setValues("B1" as never),
      "InvalidArgument",
    ],
    [
      "a colour without a name in numbers",
      (chart) => chart.series.getItemAt(0).format.fill.setSolidColor("xanh"),
      "InvalidArgument",
    ],
    ["bars too far apart", (chart) => (chart.series.getItemAt(0).gapWidth = 501), "InvalidArgument"],
    ["a series that is not there", (chart) => chart.series.getItemAt(3).delete(), "ItemNotFound"],
    [
      "a format for labels that are not shown",
      (chart) => (chart.series.getItemAt(0).dataLabels.numberFormat = "0;;"),
      "InvalidOperation",
    ],
  ])("refuses %s", async (_what, act, code) => {
    await openHost(units);
    const answer = await refusal(async (sheet, context) => {
      act(addBars(sheet));
      await context.sync();
    });
    expect(answer).toBe(code);
  });
});

test("Excel.ChartDataLabels: shown with a number format and letters of their own", async () => {
  await openHost(units);
  await onSheet(async (sheet, context) => {
    const series = addBars(sheet).series.getItemAt(0);
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "0;;";
    series.dataLabels.format.font.color = "#FFFFFF";
    await context.sync();
    const read = find(sheet).series.getItemAt(0).load("hasDataLabels,dataLabels/numberFormat");
    const font = read.dataLabels.format.font.load("color");
    await context.sync();
    expect([read.hasDataLabels, read.dataLabels.numberFormat, font.color]).toEqual([true, "0;;", "#FFFFFF"]);
  });
});

test("Excel.ChartAxes, ChartLegend, ChartFont, ChartBorder: what is set reads back", async () => {
  await openHost(units);
  await onSheet(async (sheet, context) => {
    const chart = addBars(sheet);
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.legend.position = "Bottom";
    chart.format.font.set({ name: "Times New Roman", size: 11 });
    chart.title.format.font.set({ size: 13, bold: true });
    chart.format.border.set({ color: "#000000", weight: 0.5 });
    await context.sync();
    const read = find(sheet);
    const category = read.axes.categoryAxis.load("reversePlotOrder,visible");
    const value = read.axes.valueAxis.load("visible,majorGridlines/visible");
    const title = read.title.format.font.load("name,size,bold");
    const font = read.axes.categoryAxis.format.font.load("name,size,bold");
    read.legend.load("position,visible");
    read.format.border.load("color,weight");
    await context.sync();
    expect([category.reversePlotOrder, category.visible]).toEqual([true, true]);
    expect([value.visible, value.majorGridlines.visible]).toEqual([false, false]);
    expect([title.name, title.size, title.bold]).toEqual(["Times New Roman", 13, true]);
    expect([font.name, font.size, font.bold]).toEqual(["Times New Roman", 11, false]);
    expect([read.legend.position, read.legend.visible]).toEqual(["Bottom", true]);
    expect([read.format.border.color, read.format.border.weight]).toEqual(["#000000", 0.5]);
  });
});

test.each<[string, (chart: Excel.Chart) => void]>([
  ["a legend in the sky", (chart) => (chart.legend.position = "Sky" as never)],
  ["letters of no size", (chart) => (chart.title.format.font.size = 0)],
  ["a frame of negative weight", (chart) => (chart.format.border.weight = -1)],
  ["half an order", (chart) => (chart.axes.categoryAxis.reversePlotOrder = "yes" as never)],
])("%s is InvalidArgument", async (_what, act) => {
  await openHost(units);
  const code = await refusal(async (sheet, context) => {
    act(addBars(sheet));
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});
