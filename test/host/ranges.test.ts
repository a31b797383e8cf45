/**
 * Contract of Range: position, reading, navigation, merged areas, hidden lines.
 * learn: Excel.Range; "Read or write to a large range", "Read or write to an unbounded range".
 */
import type ExcelJS from "exceljs";
import { onSheet, openHost, refusal } from "./openHost";

function fill(sheet: ExcelJS.Worksheet): void {
  sheet.getCell("B2").value = "Chỉ tiêu";
  sheet.getCell("C2").value = 12;
  sheet.getCell("D2").value = true;
  sheet.getCell("B3").value = { richText: [{ text: "Sở " }, { text: "Y tế", font: { bold: true } }] };
  sheet.getCell("C3").value = new Date(Date.UTC(2025, 6, 20));
  sheet.getCell("C3").numFmt = "dd/mm/yyyy";
  sheet.getCell("D3").value = { error: "#N/A" };
  sheet.getCell("B4").value = { text: "Xem", hyperlink: "https://example.gov.vn/" };
  sheet.getCell("C4").value = { formula: "C2*2", result: 24 };
}

describe("reading", () => {
  // learn: Excel.Range.values, text, formulas, numberFormat, valueTypes
  test("values, texts, formulas, formats and types of every kind of cell", async () => {
    await openHost(fill);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D4").load("values,text,formulas,numberFormat,valueTypes");
      await context.sync();
      expect(range.values).toEqual([
        ["Chỉ tiêu", 12, true],
        ["Sở Y tế", 45858, "#N/A"],
        ["Xem", 24, ""],
      ]);
      expect(range.text).toEqual([
        ["Chỉ tiêu", "12", "TRUE"],
        ["Sở Y tế", "20/07/2025", "#N/A"],
        ["Xem", "24", ""],
      ]);
      expect(range.formulas[2]).toEqual(["Xem", "=C2*2", ""]);
      expect(range.numberFormat[1]).toEqual(["General", "dd/mm/yyyy", "General"]);
      expect(range.valueTypes).toEqual([
        ["String", "Double", "Boolean"],
        ["String", "Double", "Error"],
        ["String", "Double", "Empty"],
      ]);
    });
  });

  test("reading creates neither rows nor cells", async () => {
    const host = await openHost((sheet) => (sheet.getCell("C9").value = 1));
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:Z40").load("values,numberFormat,text,valueTypes");
      sheet.getRange("A1:Z40").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
    });
    const sheet = host.workbook.worksheets[0];
    expect(sheet?.findRow(3)).toBeUndefined();
    expect(sheet?.findRow(40)).toBeUndefined();
  });

  // learn: "Read or write to an unbounded range"
  test("lists of an unbounded range are null, its counts are not", async () => {
    await openHost(fill);
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange("C:C").load("values,address,rowCount,cellCount,isEntireColumn");
      const whole = sheet.getRange().load("cellCount,isEntireRow");
      await context.sync();
      expect(column.values).toBeNull();
      expect([column.address, column.rowCount, column.isEntireColumn]).toEqual([
        "'Biểu 1'!C:C",
        1048576,
        true,
      ]);
      expect([whole.cellCount, whole.isEntireRow]).toEqual([-1, true]);
    });
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("C:C").values = [["x"]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  // learn: "Resource limits and performance optimization for Office Add-ins" (five million cells for get operations)
  test("more than five million cells are refused", async () => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      sheet.getRangeByIndexes(0, 0, 500_001, 10).load("values");
      await context.sync();
    });
    expect(code).toBe("RangeExceedsLimit");
  });
});

describe("used range", () => {
  // learn: Excel.Worksheet.getUsedRange, getUsedRangeOrNullObject
  test("formats widen it, values alone do not count them", async () => {
    await openHost((sheet) => {
      sheet.getCell("B2").value = 1;
      sheet.getCell("F9").numFmt = "0.00";
    });
    await onSheet(async (sheet, context) => {
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["'Biểu 1'!B2:F9", "'Biểu 1'!B2"]);
    });
  });

  test("an empty sheet has A1, or none", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.address).toBe("'Biểu 1'!A1");
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("navigation", () => {
  // learn: Excel.Range.getCell … getUsedRangeOrNullObject
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell", (range) => range.getCell(1, 2), "E4"],
    ["getCell outside the range", (range) => range.getCell(5, 0), "C8"],
    ["getRow", (range) => range.getRow(1), "C4:E4"],
    ["getColumn", (range) => range.getColumn(0), "C3:C5"],
    ["getOffsetRange", (range) => range.getOffsetRange(-2, 1), "D1:F3"],
    ["getResizedRange", (range) => range.getResizedRange(1, -2), "C3:C6"],
    ["getLastRow", (range) => range.getLastRow(), "C5:E5"],
    ["getLastColumn", (range) => range.getLastColumn(), "E3:E5"],
    ["getLastCell", (range) => range.getLastCell(), "E5"],
    ["getEntireRow", (range) => range.getEntireRow(), "3:5"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "C:E"],
    ["getRowsAbove", (range) => range.getRowsAbove(2), "C1:E2"],
    ["getRowsBelow", (range) => range.getRowsBelow(), "C6:E6"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(2), "F3:G5"],
    ["getBoundingRect", (range) => range.getBoundingRect("A1"), "A1:E5"],
    ["getIntersection", (range) => range.getIntersection("D4:Z9"), "D4:E5"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "C3"],
  ])("%s", async (_member, reach, address) => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const reached = reach(sheet.getRange("C3:E5")).load("address");
      await context.sync();
      expect(reached.address).toBe(`'Biểu 1'!${address}`);
    });
  });

  test("no intersection is a null object, or ItemNotFound", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("A1").getIntersection("B2").load("address");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  test.each<[string, (range: Excel.Range) => Excel.Range]>([
    ["above the first row", (range) => range.getOffsetRange(-1, 0)],
    ["left of the first column", (range) => range.getOffsetRange(0, -1)],
    ["no rows at all", (range) => range.getResizedRange(-1, 0)],
  ])("a range %s is refused", async (_where, reach) => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      reach(sheet.getRange("A1")).load("address");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("merged areas", () => {
  // learn: Excel.Range.getMergedAreasOrNullObject; only merges whose top left cell lies in the range are answered
  test("answers those that begin in the range", async () => {
    await openHost((sheet) => {
      sheet.mergeCells("B2:C3");
      sheet.mergeCells("E5:E6");
    });
    await onSheet(async (sheet, context) => {
      const all = sheet
        .getRange("A1:F9")
        .getMergedAreasOrNullObject()
        .load("areaCount,address,areas/items/rowCount");
      const cut = sheet.getRange("C3:D4").getMergedAreasOrNullObject();
      await context.sync();
      expect([all.areaCount, all.address]).toEqual([2, "'Biểu 1'!B2:C3,'Biểu 1'!E5:E6"]);
      expect(all.areas.items.map(({ rowCount }) => rowCount)).toEqual([2, 2]);
      expect(cut.isNullObject).toBe(true);
    });
  });

  test("refuses more than 512 of them", async () => {
    await openHost((sheet) => {
      for (let row = 1; row <= 513; row++) sheet.mergeCells(row, 1, row, 2);
    });
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("A1:B513").getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
    });
    expect(code).toBe("RangeExceedsLimit");
    await onSheet(async (sheet, context) => {
      const areas = sheet.getRange("A1:B512").getMergedAreasOrNullObject().load("areaCount");
      await context.sync();
      expect(areas.areaCount).toBe(512);
    });
  });

  // learn: Excel.Range.merge, unmerge
  test("merging keeps the first value; taking apart keeps the formats", async () => {
    const host = await openHost((sheet) => {
      sheet.getCell("A1").value = "một";
      sheet.getCell("B1").value = "hai";
      sheet.getCell("B1").font = { bold: true };
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.merge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["một", ""]]);
      range.unmerge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["một", ""]]);
    });
    expect(host.workbook.worksheets[0]?.getCell("B1").font).toEqual({ bold: true });
  });
});

describe("hidden rows and columns", () => {
  // learn: Excel.Range.rowHidden, columnHidden, hidden, getRowProperties, getColumnProperties
  test("are answered per range and per line", async () => {
    await openHost((sheet) => {
      sheet.getRow(2).hidden = true;
      sheet.getColumn(3).hidden = true;
      sheet.getCell("A1").font = { bold: true };
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C3").load("rowHidden,columnHidden,hidden");
      const rows = range.getRowProperties({
        rowIndex: true,
        rowHidden: true,
        format: { font: { bold: true } },
      });
      const columns = range.getColumnProperties({ columnIndex: true, columnHidden: true });
      await context.sync();
      expect([range.rowHidden, range.columnHidden, range.hidden]).toEqual([null, null, null]);
      expect(rows.value).toEqual([
        { rowIndex: 0, rowHidden: false, format: { font: { bold: null } } },
        { rowIndex: 1, rowHidden: true, format: { font: { bold: false } } },
        { rowIndex: 2, rowHidden: false, format: { font: { bold: false } } },
      ]);
      expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, false, true]);
    });
  });

  test("a property that nobody knows is refused by name", async () => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("A1").getRowProperties({ format: { colour: true } } as Excel.RowPropertiesLoadOptions);
      await context.sync();
    });
    expect(code).toBe("ApiNotFound");
  });
});

describe("tracked ranges", () => {
  // learn: "Manage memory in your add-in" (trackedObjects); ranges follow their cells inside Excel.run
  test("a range held across a sync follows its cells", async () => {
    const host = await openHost((sheet) => (sheet.getCell("A5").value = "năm"));
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A5");
      await context.sync();
      sheet.getRange("2:3").delete("Up");
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["'Biểu 1'!A3", [["năm"]]]);
    });
    expect([host.counters.syncs, host.counters.cleanups]).toEqual([2, 1]);
  });

  test("a range whose cells are deleted is InvalidReference", async () => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      const range = sheet.getRange("A5");
      await context.sync();
      sheet.getRange("5:5").delete("Up");
      range.load("address");
      await context.sync();
    });
    expect(code).toBe("InvalidReference");
  });
});

describe("special cells", () => {
  // learn: Excel.Range.getSpecialCellsOrNullObject, Excel.SpecialCellType
  test.each<[string, Excel.SpecialCellType | string, string]>([
    ["blanks", "Blanks", "'Biểu 1'!D4"],
    ["formulas", "Formulas", "'Biểu 1'!C4"],
  ])("finds %s", async (_what, type, address) => {
    await openHost(fill);
    await onSheet(async (sheet, context) => {
      const cells = sheet
        .getRange("B2:D4")
        .getSpecialCellsOrNullObject(type as "Blanks")
        .load("address");
      await context.sync();
      expect(cells.address).toBe(address);
    });
  });

  test("none is a null object, or ItemNotFound", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const cells = sheet.getRange("B2:D4").getSpecialCellsOrNullObject("Constants");
      await context.sync();
      expect(cells.isNullObject).toBe(true);
    });
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("B2:D4").getSpecialCells("Constants").load("address");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });
});

// learn: Excel.Worksheet.getRanges (the address string holds at most 8,192 characters)
test("several areas are one object; too long a list is refused", async () => {
  await openHost();
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1:B2,D4").load("address,areaCount,cellCount");
    areas.format.fill.color = "#FF0000";
    const cell = sheet.getRange("D4").format.fill.load("color");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["'Biểu 1'!A1:B2,'Biểu 1'!D4", 2, 5]);
    expect(cell.color).toBe("#FF0000");
  });
  const code = await refusal(async (sheet, context) => {
    sheet.getRanges("A1,".repeat(3000)).load("address");
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});
