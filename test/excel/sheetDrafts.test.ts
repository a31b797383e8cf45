import ExcelJS from "exceljs";
import { newSheetSteps } from "../../src/excel/sheetDrafts";
import { createWorkbook, openWorkbook, saveWorkbook } from "../../src/host/workbookFile";
import { internals } from "../../src/host/sheet/exceljsInternals";
import { REGISTER, registerDraft, SUMMARY, summaryDraft } from "./builtDrafts";
import { openHost } from "./openRows";

/** Both sheets, written as the change writes them. */
async function build() {
  const opened = createWorkbook("Trang 1");
  const host = await openHost(opened.workbook);
  await Excel.run(async (context) => {
    const drafts = [registerDraft(), summaryDraft()];
    const sheets = drafts.map(({ name }) => context.workbook.worksheets.add(name));
    context.workbook.names.add("TH_NgayTinh", sheets[1]!.getRange("A1"));
    drafts.forEach((draft, at) => {
      for (const step of newSheetSteps(sheets[at]!, draft)) step();
    });
    await context.sync();
  });
  return { host, opened };
}

test("the formulas of both sheets are entered and give their values", async () => {
  await build();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const register = worksheets.getItem(REGISTER).getRange("A1:F6").load("values,formulas");
    const summary = worksheets.getItem(SUMMARY).getRange("A2:D7").load("values");
    await context.sync();
    expect(register.values[0]![0]).toBe("Có 4 nhiệm vụ");
    expect(register.values.slice(2)).toEqual([
      [1, "- Việc số 1", "Văn phòng", "xong", "Hoàn thành", 3],
      [2, "- Việc số 2", "Văn phòng", "đang", "Chưa xong", 3],
      [3, "- Việc số 3", "Văn phòng", "xong", "Hoàn thành", 3],
      [4, "- Việc số 4", "Thanh tra", "đang", "Chưa xong", 1],
    ]);
    expect(register.formulas[2]![4]).toBe('=IF([@[Kết quả]]="xong","Hoàn thành","Chưa xong")');
    expect(summary.values).toEqual([
      ["Số liệu đến ngày 10", "", "", ""],
      ["TỔNG HỢP", "", "", ""],
      ["Đơn vị", "Được giao", "Hoàn thành", "Tỷ lệ"],
      ["Văn phòng", 3, 2, expect.closeTo(2 / 3)],
      ["Thanh tra", 1, 0, 0],
      ["Tổng cộng", 4, 2, ""],
    ]);
  });
});

test("the chart has one bar per unit, top down, with the figures in it", async () => {
  const { host } = await build();
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem(SUMMARY).charts.getItem("Theo đơn vị");
    chart.load("chartType,left,top,width,height,title/text,legend/position");
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.load("reversePlotOrder");
    valueAxis.load("visible");
    chart.series.load("items/name,items/hasDataLabels,items/dataLabels/numberFormat");
    await context.sync();
    const letters = chart.series.items.map(({ dataLabels }) => dataLabels.format.font.load("color,name"));
    const units = chart.series.items.map((series) => series.getDimensionValues("Categories"));
    const figures = chart.series.items.map((series) => series.getDimensionValues("Values"));
    await context.sync();
    expect([chart.chartType, chart.title.text, chart.legend.position]).toEqual([
      "BarStacked",
      "Kết quả theo đơn vị",
      "Bottom",
    ]);
    expect([categoryAxis.reversePlotOrder, valueAxis.visible]).toEqual([true, false]);
    expect(chart.series.items.map(({ name, dataLabels }) => [name, dataLabels.numberFormat])).toEqual([
      ["Hoàn thành", "0;;"],
      ["Được giao", "0;;"],
    ]);
    expect(letters.map(({ color, name }) => [color, name])).toEqual([
      ["#FFFFFF", "Times New Roman"],
      ["#000000", "Times New Roman"],
    ]);
    expect(units.map(({ value }) => value)).toEqual(Array(2).fill(["Văn phòng", "Thanh tra"]));
    expect(figures.map(({ value }) => value)).toEqual([
      ["2", "0"],
      ["3", "1"],
    ]);
    expect([chart.top, chart.height]).toEqual([72, 96]);
  });
  expect(host.notSaved()).toEqual(["chart: Theo đơn vị"]);
});

test("what the person may enter is limited, with a sentence of ours", async () => {
  await build();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SUMMARY);
    const day = sheet.getRange("A1").dataValidation.load("type,rule,errorAlert");
    const quarter = sheet.getRange("B1").dataValidation.load("type,rule");
    await context.sync();
    expect([day.type, day.rule]).toEqual([
      "Date",
      { date: { formula1: 45931, formula2: 46022, operator: "Between" } },
    ]);
    expect(day.errorAlert).toEqual({
      showAlert: true,
      style: "Stop",
      title: "Ngày tính",
      message: "Ngày trong quý IV năm 2025.",
    });
    expect([quarter.type, quarter.rule]).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "1,2,3,4" } },
    ]);
  });
});

test("whole numbers are limited too", async () => {
  await openHost(new ExcelJS.Workbook());
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const limits = [
    { area, kind: "whole-number", min: 2020, max: 2050, title: "Năm", message: "Từ 2020." },
  ] as const;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Hai");
    for (const step of newSheetSteps(sheet, {
      ...summaryDraft(),
      limits,
      formulas: [[2025, "", "", ""]],
      chart: undefined as never,
    }))
      step();
    const rule = sheet.getRange("A1").dataValidation.load("rule");
    await context.sync();
    expect(rule.rule).toEqual({ wholeNumber: { formula1: 2020, formula2: 2050, operator: "Between" } });
  });
});

test("a saved file holds pages, bars, limits, names and the table", async () => {
  const { host, opened } = await build();
  host.recalculate();
  const bytes = await saveWorkbook(opened);
  const { workbook } = await openWorkbook(bytes);
  const summary = workbook.getWorksheet(SUMMARY)!;
  const register = workbook.getWorksheet(REGISTER)!;
  expect(summary.pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: 9,
    scale: 90,
    printArea: "A3:D9",
    horizontalCentered: true,
  });
  expect(internals(summary).rowBreaks.map(({ id }) => id)).toEqual([6]);
  expect(register.pageSetup.printTitlesRow).toBe("2:2");
  expect(internals(summary).conditionalFormattings).toMatchObject([
    {
      ref: "D5:D6",
      rules: [
        {
          type: "dataBar",
          cfvo: [
            { type: "num", value: 0 },
            { type: "num", value: 1 },
          ],
        },
      ],
    },
  ]);
  expect(summary.getCell("A1").dataValidation).toMatchObject({
    type: "date",
    operator: "between",
    error: "Ngày trong quý IV năm 2025.",
    formulae: [new Date("2025-10-01"), new Date("2025-12-31")],
  });
  expect(internals(register).tables["SoNhiemVu"]?.model).toMatchObject({ tableRef: "A2:F6" });
  expect(register.getCell("E3").formula).toBe(
    'IF(SoNhiemVu[[#This Row],[Kết quả]]="xong","Hoàn thành","Chưa xong")',
  );
  const again = await openHost(workbook);
  const report = again.recalculate();
  expect(report.notCalculated).toEqual([]);
  expect(summary.getCell("C5").result).toBe(2);
});
