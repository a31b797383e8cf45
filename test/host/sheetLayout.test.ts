/**
 * Contract of freezing, page layout, filters, page breaks, insertion and deletion.
 * learn: Excel.WorksheetFreezePanes, PageLayout, HeaderFooterGroup, AutoFilter, PageBreakCollection, Range.insert, Range.delete.
 */
import ExcelJS from "exceljs";
import { internals } from "../../src/host/sheet/exceljsInternals";
import { onSheet, openHost, refusal } from "./openHost";

describe("Excel.WorksheetFreezePanes", () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ["freezeRows", (panes) => panes.freezeRows(7), "1:7"],
    ["freezeColumns", (panes) => panes.freezeColumns(2), "A:B"],
    ["freezeAt", (panes) => panes.freezeAt("A1:B7"), "A1:B7"],
    ["freezeAt entire rows", (panes) => panes.freezeAt("1:3"), "1:3"],
  ])("%s", async (_member, act, address) => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      act(sheet.freezePanes);
      const location = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(location.address).toBe(`'Biểu 1'!${address}`);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(host.workbook.worksheets[0]?.views[0]?.state).toBe("normal");
  });

  test("a negative count is refused; nothing frozen is ItemNotFound", async () => {
    await openHost();
    const steps: [(sheet: Excel.Worksheet) => void, string][] = [
      [(sheet) => sheet.freezePanes.freezeRows(-1), "InvalidArgument"],
      [(sheet) => void sheet.freezePanes.getLocation().load("address"), "ItemNotFound"],
    ];
    for (const [step, expected] of steps) {
      const code = await refusal(async (sheet, context) => {
        step(sheet);
        await context.sync();
      });
      expect(code).toBe(expected);
    }
  });
});

describe("Excel.PageLayout", () => {
  test("orientation, paper, margins in points, zoom, titles, area, headers", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true, leftMargin: 36 });
      pageLayout.setPrintMargins("Centimeters", { top: 2.54, bottom: 2.54 });
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows("$5:$7");
      pageLayout.setPrintArea("A1:H40");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
      pageLayout.headersFooters.defaultForAllPages.leftHeader = "UBND tỉnh";
      pageLayout.headersFooters.firstPage.rightHeader = "Phụ lục 01";
      pageLayout.headersFooters.state = "FirstAndDefault";
      pageLayout.load("orientation,paperSize,topMargin,leftMargin,zoom,centerHorizontally");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader,rightFooter");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.centerHorizontally]).toEqual([
        "Landscape",
        "A4",
        true,
      ]);
      expect([pageLayout.topMargin, pageLayout.leftMargin]).toEqual([72, 36]);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      expect([titles.address, area.address]).toEqual(["'Biểu 1'!5:7", "'Biểu 1'!A1:H40"]);
      expect(pageLayout.headersFooters.defaultForAllPages.toJSON()).toEqual({
        centerFooter: "Trang &P/&N",
        leftHeader: "UBND tỉnh",
        rightFooter: "",
      });
    });
    const sheet = host.workbook.worksheets[0];
    expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, printTitlesRow: "5:7" });
    expect(sheet?.headerFooter).toMatchObject({
      differentFirst: true,
      oddFooter: "&CTrang &P/&N",
      firstHeader: "&RPhụ lục 01",
    });
  });

  test.each<[string, (layout: Excel.PageLayout) => void]>([
    ["an orientation", (layout) => (layout.orientation = "Sideways" as never)],
    ["a paper", (layout) => (layout.paperSize = "A0" as never)],
    ["a margin", (layout) => (layout.topMargin = -1)],
    ["a zoom over 400 per cent", (layout) => (layout.zoom = { scale: 500 })],
    ["a print area", (layout) => layout.setPrintArea("đây")],
  ])("%s that is none is InvalidArgument", async (_what, act) => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      act(sheet.pageLayout);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("Excel.AutoFilter", () => {
  test("filters by values, clears, is removed", async () => {
    const host = await openHost((sheet) => {
      ["Đơn vị", "Sở Y tế", "Sở Nội vụ", "Sở Y tế"].forEach(
        (text, row) => (sheet.getCell(row + 1, 1).value = text),
      );
    });
    const hidden = () => [1, 2, 3, 4].filter((row) => host.workbook.worksheets[0]?.getRow(row).hidden);
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply("A1:A4", 0, { filterOn: "Values", values: ["Sở Y tế"] });
      sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
      expect(hidden()).toEqual([3]);
      sheet.autoFilter.clearCriteria();
      sheet.autoFilter.load("enabled,isDataFiltered");
      const range = sheet.autoFilter.getRange().load("address");
      await context.sync();
      expect([sheet.autoFilter.isDataFiltered, range.address]).toEqual([false, "'Biểu 1'!A1:A4"]);
      sheet.autoFilter.remove();
      const none = sheet.autoFilter.getRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("a criterion that the host does not have is named", async () => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      sheet.autoFilter.apply("A1:A4", 0, { filterOn: "TopItems", criterion1: "3" });
      await context.sync();
    });
    expect(code).toBe("ApiNotFound");
  });
});

describe("Excel.PageBreakCollection", () => {
  test("breaks are added above a row, counted and removed", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A21");
      sheet.horizontalPageBreaks.add("B11");
      const count = sheet.horizontalPageBreaks.getCount();
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect([count.value, sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)]).toEqual([
        2,
        [10, 20],
      ]);
      sheet.horizontalPageBreaks.removePageBreaks();
      const none = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
    const code = await refusal(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A1");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("insertion and deletion", () => {
  const open = () =>
    openHost((sheet, workbook) => {
      for (let row = 1; row <= 6; row++) sheet.getCell(row, 1).value = row;
      sheet.getCell("B6").value = { formula: "SUM(A2:A5)", result: 14 };
      sheet.getCell("C1").value = { formula: "$A$6", result: 6 };
      sheet.mergeCells("D4:E5");
      sheet.getRow(5).height = 40;
      sheet.getCell("A4").note = "ghi chú";
      sheet.addConditionalFormatting({
        ref: "A2:A6",
        rules: [{ type: "expression", formulae: ["A2>$A$5"], style: { font: { bold: true } }, priority: 1 }],
      });
      workbook.addWorksheet("Hai").getCell("A1").value = {
        formula: "SUM('Biểu 1'!A1:A6)+'Biểu 1'!A3",
        result: 24,
      };
    });

  test("deleted rows take formulas, merges, heights, notes and rules along", async () => {
    const host = await open();
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:3").delete("Up");
      const used = sheet.getRange("A1:C4").load("formulas");
      const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(used.formulas).toEqual([
        [1, "", "=$A$4"],
        [4, "", ""],
        [5, "", ""],
        [6, "=SUM(A2:A3)", ""],
      ]);
      expect(merged.address).toBe("'Biểu 1'!D2:E3");
    });
    const [sheet, other] = host.workbook.worksheets;
    expect([sheet?.getRow(3).height, sheet?.getCell("A2").note]).toEqual([40, "ghi chú"]);
    expect(other?.getCell("A1").formula).toBe("SUM('Biểu 1'!A1:A4)+'Biểu 1'!#REF!");
    expect(sheet && internals(sheet).conditionalFormattings).toMatchObject([
      { ref: "A2:A4", rules: [{ formulae: ["A2>$A$3"] }] },
    ]);
  });

  test("inserted rows stretch what they fall into", async () => {
    const host = await open();
    await onSheet(async (sheet, context) => {
      const added = sheet.getRange("5:6").insert("Down").load("address");
      const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect([added.address, merged.address]).toEqual(["'Biểu 1'!5:6", "'Biểu 1'!D4:E7"]);
    });
    const sheet = host.workbook.worksheets[0];
    expect([sheet?.getCell("B8").formula, sheet?.getCell("C1").formula]).toEqual(["SUM(A2:A7)", "$A$8"]);
    expect(sheet?.getCell("A7").value).toBe(5);
  });

  test("cells move inside their columns only", async () => {
    const host = await open();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A2:B3").delete("Up");
      await context.sync();
      sheet.getRange("A1:A2").insert("Right");
      await context.sync();
    });
    const sheet = host.workbook.worksheets[0];
    expect([sheet?.getCell("B1").value, sheet?.getCell("B2").value, sheet?.getCell("A3").value]).toEqual([
      1, 4, 5,
    ]);
    expect(sheet?.getCell("D1").formula).toBe("$A$4");
    expect(sheet?.getCell("D4").isMerged).toBe(true);
  });

  test("a saved file has the cells where they went", async () => {
    const host = await open();
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:3").delete("Up");
      sheet.getRange("A1").insert("Right");
      await context.sync();
    });
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.load(await host.workbook.xlsx.writeBuffer());
    const cells = ["B1", "A2", "A3", "A4"].map((address) => saved.worksheets[0]?.getCell(address).value);
    expect(cells).toEqual([1, 4, 5, 6]);
    expect(saved.worksheets[0]?.getCell("D2").isMerged).toBe(true);
  });

  test("columns take widths along", async () => {
    const host = await openHost((sheet) => {
      sheet.getColumn(3).width = 40;
      sheet.getCell("C1").value = "rộng";
    });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A:A").delete("Left");
      await context.sync();
    });
    const sheet = host.workbook.worksheets[0];
    expect([sheet?.getColumn(2).width, sheet?.getCell("B1").value]).toEqual([40, "rộng"]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    [
      "what would tear a merge apart",
      (sheet) => sheet.getRange("D4:D4").delete("Up"),
      "InsertDeleteConflict",
    ],
    ["a direction that is none", (sheet) => sheet.getRange("A1").delete("Down" as never), "InvalidArgument"],
    [
      "pushing cells off the sheet",
      (sheet) => void sheet.getRange("A1:A1048575").insert("Down"),
      "NonBlankCellOffSheet",
    ],
  ])("refuses %s", async (_what, act, code) => {
    await open();
    const answer = await refusal(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    expect(answer).toBe(code);
  });
});
