/**
 * Contract of Application, Workbook, WorksheetCollection and Worksheet.
 * learn: Excel.Application, Excel.Workbook, Excel.WorksheetCollection, Excel.Worksheet.
 */
import { failure, onSheet, openHost, refusal } from "./openHost";

const twoSheets = () => openHost((_sheet, workbook) => workbook.addWorksheet("Phụ lục 02"));

describe("Excel.WorksheetCollection", () => {
  // learn: Excel.WorksheetCollection.getItem, getItemOrNullObject, getCount, getFirst, getLast
  test("finds sheets by name, in any case, and by id", async () => {
    await twoSheets();
    await onSheet(async (first, context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem("phụ lục 02");
      const missing = worksheets.getItemOrNullObject("Không có");
      const count = worksheets.getCount();
      first.load("id,name,position");
      byName.load("name,position");
      worksheets.load("items/name");
      await context.sync();
      const byId = worksheets.getItem(first.id);
      byId.load("name");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(count.value).toBe(2);
      expect([byId.name, byName.name, byName.position]).toEqual(["Biểu 1", "Phụ lục 02", 1]);
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Biểu 1", "Phụ lục 02"]);
    });
  });

  test("a sheet that does not exist is ItemNotFound, with the statement in debugInfo", async () => {
    await openHost();
    const error = await failure(async (_sheet, context) => {
      context.workbook.worksheets.getItem("Không có").load("name");
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.statement).toContain("getItem");
  });

  // learn: Excel.WorksheetCollection.add
  test("adds a sheet behind the others without activating it", async () => {
    const host = await openHost();
    await onSheet(async (_first, context) => {
      const named = context.workbook.worksheets.add("Kết quả kiểm tra");
      const unnamed = context.workbook.worksheets.add();
      const active = context.workbook.worksheets.getActiveWorksheet();
      for (const sheet of [named, unnamed, active]) sheet.load("name,position");
      await context.sync();
      expect([named.name, named.position]).toEqual(["Kết quả kiểm tra", 1]);
      expect([unnamed.name, unnamed.position]).toEqual(["Sheet3", 2]);
      expect(active.name).toBe("Biểu 1");
    });
    expect(host.workbook.worksheets).toHaveLength(3);
  });

  // learn: Excel.Worksheet.name ("The name of the worksheet must be fewer than 32 characters.")
  test.each([
    ["a".repeat(32), "InvalidArgument"],
    ["Quý I/2025", "InvalidArgument"],
    ["a[1]", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["a*", "InvalidArgument"],
    ["a?", "InvalidArgument"],
    ["a\\b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["biểu 1", "ItemAlreadyExists"],
  ])("does not add a sheet named %p: %s", async (name, code) => {
    await openHost();
    const answer = await refusal(async (_sheet, context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(answer).toBe(code);
  });
});

describe("Excel.Worksheet", () => {
  test("answers and changes its name; formulas follow", async () => {
    const host = await openHost((_sheet, workbook) => {
      workbook.addWorksheet("Tổng hợp").getCell("A1").value = { formula: "'Biểu 1'!B2+1", result: 1 };
    });
    await onSheet(async (sheet, context) => {
      sheet.name = "Biểu 2";
      await context.sync();
    });
    expect(host.workbook.getWorksheet("Tổng hợp")?.getCell("A1").formula).toBe("'Biểu 2'!B2+1");
  });

  // learn: Excel.Worksheet.visibility
  test("the last visible sheet cannot be hidden", async () => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      sheet.visibility = "Hidden";
      await context.sync();
    });
    expect(code).toBe("InvalidOperation");
  });

  // learn: Excel.Worksheet.delete ("If the worksheet's visibility is set to VeryHidden, the delete operation will fail.")
  test("is deleted, unless it is the last or very hidden", async () => {
    const host = await twoSheets();
    await onSheet(async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Phụ lục 02"]);
    const last = await refusal(async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });
    expect(last).toBe("InvalidOperation");
  });

  // learn: Excel.Worksheet.activate
  test("is activated; a hidden one is not", async () => {
    await openHost((_sheet, workbook) => {
      workbook.addWorksheet("Hai");
      workbook.addWorksheet("Ẩn").state = "hidden";
    });
    await onSheet(async (_first, context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Hai").activate();
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("Hai");
    });
    const code = await refusal(async (_first, context) => {
      context.workbook.worksheets.getItem("Ẩn").activate();
      await context.sync();
    });
    expect(code).toBe("InvalidOperation");
  });

  // learn: Excel.Worksheet.showGridlines, tabColor, position
  test("keeps gridlines, colour and position", async () => {
    const host = await twoSheets();
    await onSheet(async (sheet, context) => {
      sheet.showGridlines = false;
      sheet.tabColor = "#FF0000";
      sheet.position = 1;
      sheet.load("showGridlines,tabColor,position");
      await context.sync();
      expect([sheet.showGridlines, sheet.tabColor, sheet.position]).toEqual([false, "#FF0000", 1]);
    });
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Phụ lục 02", "Biểu 1"]);
  });

  test("a colour that is none is refused", async () => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      sheet.tabColor = "đỏ";
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  // learn: Excel.Worksheet.getRange
  test.each([
    ["a name that nothing has", "khong_co"],
    ["an address of another sheet", "'Phụ lục 02'!A1"],
    ["an address beyond the sheet", "XFE1"],
    ["several areas", "A1,B2"],
  ])("getRange refuses %s", async (_what, address) => {
    await twoSheets();
    const code = await refusal(async (sheet, context) => {
      sheet.getRange(address).load("address");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("Excel.Workbook", () => {
  // learn: Excel.Workbook.name, readOnly; Excel.Application.calculationMode
  test("answers name, readOnly and calculation mode", async () => {
    await openHost(undefined, { fileName: "bieu.xlsx" });
    await onSheet(async (_sheet, context) => {
      context.workbook.load("name,readOnly");
      context.workbook.application.load("calculationMode");
      await context.sync();
      expect([context.workbook.name, context.workbook.readOnly]).toEqual(["bieu.xlsx", false]);
      expect(context.workbook.application.calculationMode).toBe("Automatic");
    });
  });

  test("a read-only workbook refuses to be written", async () => {
    const host = await openHost(undefined, { readOnly: true });
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("A1").values = [["x"]];
      await context.sync();
    });
    expect(code).toBe("AccessDenied");
    expect(host.workbook.worksheets[0]?.getCell("A1").value).toBeNull();
  });

  // learn: Excel.Workbook.getSelectedRange, getActiveCell; Excel.Range.select
  test("answers what is selected; several areas are InvalidSelection", async () => {
    const host = await openHost();
    host.select("Biểu 1", "B2:C3");
    await onSheet(async (_sheet, context) => {
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([range.address, cell.address]).toEqual(["'Biểu 1'!B2:C3", "'Biểu 1'!B2"]);
    });
    host.select("Biểu 1", "A1,C3");
    const code = await refusal(async (_sheet, context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    expect(code).toBe("InvalidSelection");
  });

  // learn: Excel.SettingCollection.add, getItemOrNullObject; Excel.Setting.value
  test("keeps settings as JSON of their own", async () => {
    await openHost();
    await onSheet(async (_sheet, context) => {
      const { settings } = context.workbook;
      const value = { columns: ["A", "B"] };
      settings.add("soatBieu", value);
      await context.sync();
      value.columns.push("C");
      const setting = settings.getItemOrNullObject("soatBieu").load("value");
      const missing = settings.getItemOrNullObject("other");
      await context.sync();
      expect(setting.value).toEqual({ columns: ["A", "B"] });
      expect(missing.isNullObject).toBe(true);
      setting.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    const code = await refusal(async (_sheet, context) => {
      context.workbook.settings.getItem("other").load("value");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  test("a type that the host does not have is named", async () => {
    await openHost();
    const error = await failure(async (_sheet, context) => {
      context.workbook.pivotTables.load("items/name");
      await context.sync();
    });
    expect([error.code, error.message]).toEqual([
      "ApiNotFound",
      expect.stringContaining("Workbook.pivotTables"),
    ]);
  });
});

describe("Excel.CommentCollection", () => {
  const thread = (said: string) => ({
    texts: [{ text: `[Threaded comment]\n\nMở bằng bản mới\n\nComment:\n    ${said}` }],
  });

  // learn: Excel.CommentCollection.getCount, getItemAt, items; Excel.Comment.content, getLocation
  test("answers threads with their cells; notes are none", async () => {
    await openHost((sheet) => {
      sheet.getCell("B3").note = thread("Bỏ dòng này chưa?");
      sheet.getCell("D1").note = thread("Đã hỏi\nVăn phòng Sở");
      sheet.getCell("C2").note = "Ghi chú cũ";
    });
    const found = await onSheet(async ({ comments }, context) => {
      comments.load("items/content");
      const count = comments.getCount();
      const last = comments.getItemAt(1).getLocation().load("address");
      await context.sync();
      const [first] = comments.items.map((comment) => comment.getLocation().load("address"));
      await context.sync();
      return [count.value, comments.items.map(({ content }) => content), first?.address, last.address];
    });
    expect(found).toEqual([2, ["Đã hỏi\nVăn phòng Sở", "Bỏ dòng này chưa?"], "'Biểu 1'!D1", "'Biểu 1'!B3"]);
  });

  test("follow their rows", async () => {
    await openHost((sheet) => {
      sheet.getCell("B3").note = thread("Bỏ dòng này chưa?");
    });
    const address = await onSheet(async (sheet, context) => {
      sheet.getRange("1:1").insert(Excel.InsertShiftDirection.down);
      const cell = sheet.comments.getItemAt(0).getLocation().load("address");
      await context.sync();
      return cell.address;
    });
    expect(address).toBe("'Biểu 1'!B4");
  });

  test("a sheet without comments has none, and none by position", async () => {
    await openHost((sheet) => (sheet.getCell("A1").value = "TT"));
    expect(
      await onSheet(async ({ comments }, context) => {
        comments.load("items");
        await context.sync();
        return comments.items.length;
      }),
    ).toBe(0);
    const code = await refusal(async ({ comments }, context) => {
      comments.getItemAt(0).load("content");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });
});
