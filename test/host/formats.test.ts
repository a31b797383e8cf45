/**
 * Contract of RangeFormat and its parts, of links and of property lists.
 * learn: Excel.RangeFormat, RangeFill, RangeFont, RangeBorder, FormatProtection, RangeHyperlink; "Set format properties".
 */
import { onSheet, openHost, refusal } from "./openHost";

test("fill, font, alignment and borders are written and read back", async () => {
  const host = await openHost();
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "yellow";
    format.font.set({ bold: true, color: "#C00000", size: 13, name: "Times New Roman" });
    format.set({ wrapText: true, horizontalAlignment: "Center", verticalAlignment: "Center" });
    format.borders.getItem("EdgeBottom").set({ style: "Continuous", weight: "Thick", color: "#000000" });
    format.borders.getItem("InsideVertical").style = "Dot";
    const cell = sheet
      .getRange("A2")
      .load("format/fill/color,format/font,format/wrapText,format/horizontalAlignment");
    const below = sheet.getRange("A2").format.borders.getItem("EdgeBottom").load("style,weight,color");
    const above = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect(cell.format.fill.color).toBe("#FFFF00");
    expect(cell.format.font.toJSON()).toMatchObject({
      bold: true,
      color: "#C00000",
      size: 13,
      name: "Times New Roman",
    });
    expect([cell.format.wrapText, cell.format.horizontalAlignment]).toEqual([true, "Center"]);
    expect([below.style, below.weight, below.color]).toEqual(["Continuous", "Thick", "#000000"]);
    expect(above.style).toBe("None");
  });
  const sheet = host.workbook.worksheets[0];
  expect(sheet?.getCell("A1").border.right?.style).toBe("dotted");
  expect(sheet?.getCell("B1").border.left?.style).toBe("dotted");
});

test("properties on which the cells differ are null, a colour is empty", async () => {
  await openHost((sheet) => {
    sheet.getCell("A1").font = { bold: true };
    sheet.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFF0000" } };
  });
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A2").load("format/font/bold,format/font/italic,format/fill/color");
    await context.sync();
    expect([range.format.font.bold, range.format.font.italic, range.format.fill.color]).toEqual([
      null,
      false,
      "",
    ]);
  });
});

test("theme colours are answered as Excel shows them", async () => {
  await openHost((sheet) => {
    sheet.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { theme: 4 } };
    sheet.getCell("A2").font = { color: { theme: 0 } };
  });
  await onSheet(async (sheet, context) => {
    const fill = sheet.getRange("A1").format.fill.load("color");
    const font = sheet.getRange("A2").format.font.load("color");
    await context.sync();
    expect([fill.color, font.color]).toEqual(["#4472C4", "#FFFFFF"]);
  });
});

test("formatting a whole column reaches cells that do not exist yet", async () => {
  await openHost((sheet) => (sheet.getCell("B2").value = 1));
  await onSheet(async (sheet, context) => {
    sheet.getRange("B:B").format.font.bold = true;
    const cells = ["B2", "B77"].map((address) => sheet.getRange(address).format.font.load("bold"));
    const beside = sheet.getRange("C2").format.font.load("bold");
    await context.sync();
    expect(cells.map(({ bold }) => bold)).toEqual([true, true]);
    expect(beside.bold).toBe(false);
  });
});

test.each<[string, (format: Excel.RangeFormat) => void]>([
  ["a colour", (format) => (format.fill.color = "vàng")],
  ["a truth", (format) => (format.font.bold = "có" as never)],
  ["an alignment", (format) => (format.horizontalAlignment = "Middle" as never)],
  ["a border style", (format) => (format.borders.getItem("EdgeTop").style = "Wavy" as never)],
  ["a side", (format) => (format.borders.getItem("Top" as never).style = "Dot")],
  ["a row height over 409.5 points", (format) => (format.rowHeight = 410)],
])("%s that is none is InvalidArgument", async (_what, change) => {
  await openHost();
  const code = await refusal(async (sheet, context) => {
    change(sheet.getRange("A1").format);
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});

// learn: Excel.RangeFormat.useStandardHeight
test("rows go back to the height of the sheet", async () => {
  await openHost((sheet) => (sheet.getRow(2).height = 40));
  await onSheet(async (sheet, context) => {
    const [rows, others] = [sheet.getRange("1:2"), sheet.getRange("3:4")];
    const before = [rows, others].map(({ format }) => format.load("useStandardHeight"));
    await context.sync();
    expect(before.map(({ useStandardHeight }) => useStandardHeight)).toEqual([null, true]);
    rows.format.useStandardHeight = true;
    rows.format.load("rowHeight,useStandardHeight");
    await context.sync();
    expect([rows.format.rowHeight, rows.format.useStandardHeight]).toEqual([15, true]);
  });
  const code = await refusal(async (sheet, context) => {
    sheet.getRange("1:2").format.useStandardHeight = "yes" as never;
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});

// learn: Excel.RangeFormat.rowHeight, columnWidth (points), autofitColumns
test("heights and widths are in points", async () => {
  await openHost((sheet) => (sheet.getCell("C1").value = "Một nội dung rất dài để cột rộng ra"));
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.load("rowHeight,columnWidth");
    await context.sync();
    expect([range.format.rowHeight, range.format.columnWidth]).toEqual([15, 48]);
    range.format.rowHeight = 30;
    sheet.getRange("A1").format.columnWidth = 120;
    sheet.getRange("C:C").format.autofitColumns();
    range.format.load("rowHeight,columnWidth");
    const wide = sheet.getRange("A1").format.load("columnWidth");
    const fitted = sheet.getRange("C1").format.load("columnWidth");
    await context.sync();
    expect([range.format.rowHeight, range.format.columnWidth]).toEqual([30, null]);
    expect(wide.columnWidth).toBe(120);
    expect(fitted.columnWidth).toBeGreaterThan(150);
  });
});

describe("property lists", () => {
  // learn: Excel.Range.getCellProperties, setCellProperties
  test("are read and written cell by cell", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [{ format: { fill: { color: "#FF0000" } } }, { format: { font: { bold: true } } }],
      ]);
      const cells = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(cells.value).toEqual([
        [
          { address: "'Biểu 1'!A1", format: { fill: { color: "#FF0000" }, font: { bold: false } } },
          { address: "'Biểu 1'!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: true } } },
        ],
      ]);
    });
  });

  test("of another shape are refused", async () => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("A1:B2").setCellProperties([[{}, {}]]);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("Range.hyperlink", () => {
  // learn: Excel.RangeHyperlink (address, documentReference, screenTip, textToDisplay)
  test("links into the workbook and keeps the text when a value is written", async () => {
    await openHost((sheet) => (sheet.getCell("A1").value = "B7"));
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { documentReference: "'Biểu 1'!B7", screenTip: "Đến ô B7" };
      cell.load("hyperlink,values");
      await context.sync();
      expect(cell.hyperlink).toEqual({
        documentReference: "'Biểu 1'!B7",
        screenTip: "Đến ô B7",
        textToDisplay: "B7",
      });
      expect(cell.values).toEqual([["B7"]]);
      cell.values = [["ô B7"]];
      cell.load("hyperlink");
      await context.sync();
      expect(cell.hyperlink).toMatchObject({ documentReference: "'Biểu 1'!B7", textToDisplay: "ô B7" });
    });
  });

  test("without a target is refused; a cell without a link answers null", async () => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("A1").hyperlink = { textToDisplay: "đâu" };
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("hyperlink");
      await context.sync();
      expect(cell.hyperlink).toBeNull();
    });
  });
});
