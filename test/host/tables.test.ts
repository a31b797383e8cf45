/**
 * Contract of tables, names, data validation, charts.
 * learn: Excel.TableCollection, Table, TableColumn, TableRowCollection, NamedItemCollection, NamedItem, DataValidation,
 * ChartCollection.
 */
import type ExcelJS from "exceljs";
import { onSheet, openHost, refusal } from "./openHost";

function list(sheet: ExcelJS.Worksheet): void {
  sheet.getCell("A1").value = "Đơn vị";
  sheet.getCell("B1").value = "Số";
  sheet.getCell("A2").value = "Sở Y tế";
  sheet.getCell("B2").value = 3;
  sheet.getCell("A3").value = "Sở Nội vụ";
  sheet.getCell("B3").value = 4;
}

describe("Excel.TableCollection", () => {
  test("makes a table of a range with headers", async () => {
    await openHost(list);
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      table.name = "SoNhiemVu";
      table.style = "TableStyleLight9";
      table.load("name,style,showTotals,showFilterButton");
      const body = table.getDataBodyRange().load("address");
      const header = table.getHeaderRowRange().load("values");
      table.columns.load("items/name,count");
      await context.sync();
      expect([table.name, table.style, table.showTotals, table.showFilterButton]).toEqual([
        "SoNhiemVu",
        "TableStyleLight9",
        false,
        true,
      ]);
      expect([body.address, header.values]).toEqual(["'Biểu 1'!A2:B3", [["Đơn vị", "Số"]]]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Đơn vị", "Số"]);
      const again = context.workbook.tables.getItem("sonhiemvu").load("name");
      await context.sync();
      expect(again.name).toBe("SoNhiemVu");
    });
  });

  // issue 196 of OfficeDev/office-js
  test("without headers the cells are pushed down", async () => {
    const host = await openHost((sheet) => {
      sheet.getCell("A1").value = 1;
      sheet.getCell("A5").value = "dưới";
    });
    await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:A2", false);
      await context.sync();
    });
    const sheet = host.workbook.worksheets[0];
    expect(["A1", "A2", "A6"].map((address) => sheet?.getCell(address).value)).toEqual([
      "Column1",
      1,
      "dưới",
    ]);
  });

  test("empty and repeated headers get names of their own", async () => {
    await openHost((sheet) => {
      sheet.getCell("A1").value = "Số";
      sheet.getCell("C1").value = "Số";
    });
    await onSheet(async (sheet, context) => {
      const header = sheet.tables.add("A1:C2", true).getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values).toEqual([["Số", "Column2", "Số2"]]);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["over another table", (sheet) => void sheet.tables.add("B2:C5", true), "MergedRangeConflict"],
    ["over merged cells", (sheet) => void sheet.tables.add("F1:G3", true), "MergedRangeConflict"],
    [
      "without saying whether there are headers",
      (sheet) => void sheet.tables.add("D1:E3", undefined as never),
      "InvalidArgument",
    ],
    ["that does not exist", (sheet) => sheet.tables.getItem("Không").delete(), "ItemNotFound"],
    ["named like a cell", (sheet) => (sheet.tables.getItem("Bang").name = "A1"), "InvalidArgument"],
    ["named with a blank", (sheet) => (sheet.tables.getItem("Bang").name = "Bảng một"), "InvalidArgument"],
    ["of a style nobody knows", (sheet) => (sheet.tables.getItem("Bang").style = "Đẹp"), "InvalidArgument"],
    [
      "resized away from its header",
      (sheet) => sheet.tables.getItem("Bang").resize("A2:B9"),
      "InvalidArgument",
    ],
  ])("refuses a table %s", async (_what, act, code) => {
    await openHost((sheet) => {
      list(sheet);
      sheet.mergeCells("F2:G2");
    });
    await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:B3", true).name = "Bang";
      await context.sync();
    });
    const answer = await refusal(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    expect(answer).toBe(code);
  });
});

describe("Excel.Table", () => {
  test("rows are added at the end and in the middle", async () => {
    const host = await openHost((sheet) => {
      list(sheet);
      sheet.getCell("A4").value = "dưới bảng";
    });
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      await context.sync();
      table.rows.add(undefined, [["Sở Tài chính", 5]]);
      table.rows.add(0, [["Sở Xây dựng", 6]]);
      const range = table.getRange().load("address,values");
      table.rows.load("count");
      await context.sync();
      expect(range.address).toBe("'Biểu 1'!A1:B5");
      expect(range.values.map(([unit]) => unit as string)).toEqual([
        "Đơn vị",
        "Sở Xây dựng",
        "Sở Y tế",
        "Sở Nội vụ",
        "Sở Tài chính",
      ]);
      expect(table.rows.count).toBe(4);
    });
    expect(host.workbook.worksheets[0]?.getCell("A6").value).toBe("dưới bảng");
    const code = await refusal(async (sheet, context) => {
      sheet.tables.getItemAt(0).rows.add(undefined, [["một", 2, "ba"]]);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("its own filter is told apart from the sheet's, and cleared", async () => {
    const host = await openHost(list);
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      await context.sync();
      host.workbook.worksheets[0]!.getRow(2).hidden = true;
      table.autoFilter.load("enabled,isDataFiltered");
      sheet.autoFilter.load("isDataFiltered");
      await context.sync();
      expect([table.autoFilter.isDataFiltered, sheet.autoFilter.isDataFiltered]).toEqual([true, false]);
      table.autoFilter.clearCriteria();
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(false);
    });
    await host.workbook.worksheets[0]!.protect("", {});
    const code = await refusal(async (sheet, context) => {
      sheet.tables.getItemAt(0).autoFilter.clearCriteria();
      await context.sync();
    });
    expect(code).toBe("AccessDenied");
  });

  test("a structured reference is computed", async () => {
    await openHost(list);
    await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:B3", true).name = "SoNhiemVu";
      const sum = sheet.getRange("D1");
      sum.formulas = [["=SUM(SoNhiemVu[Số])"]];
      sum.load("values,formulas");
      await context.sync();
      expect([sum.values, sum.formulas]).toEqual([[[7]], [["=SUM(SoNhiemVu[Số])"]]]);
    });
  });

  test("is turned into a range, resized, deleted", async () => {
    const host = await openHost(list);
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      table.resize("A1:C5");
      const range = table.convertToRange().load("address");
      await context.sync();
      expect(range.address).toBe("'Biểu 1'!A1:C5");
      sheet.tables.add("A1:B3", true).delete();
      const count = sheet.tables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(host.workbook.worksheets[0]?.getCell("A2").value).toBeNull();
  });
});

/** learn: Excel.Table.clearFilters */
test("clearing a table's filters shows its rows, not those below it", async () => {
  const host = await openHost(list);
  const sheet = host.workbook.worksheets[0]!;
  await onSheet(async (proxy, context) => {
    const table = proxy.tables.add("A1:B3", true);
    await context.sync();
    for (const row of [2, 9]) sheet.getRow(row).hidden = true;
    table.clearFilters();
    await context.sync();
  });
  expect([2, 9].map((row) => sheet.getRow(row).hidden)).toEqual([false, true]);
});

describe("Excel.NamedItemCollection", () => {
  test("keeps ranges, formulas and constants, of the workbook and of a sheet", async () => {
    await openHost(list);
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("DonVi", sheet.getRange("A2:A3"), "Danh mục");
      names.add("Nam", "2025");
      sheet.names.add("TongSo", "=SUM('Biểu 1'!$B$2:$B$3)");
      const range = names.getItem("donvi").getRange().load("address");
      const named = names.getItem("DonVi").load("formula,type,scope,comment");
      const constant = names.getItem("Nam").load("value,type");
      const local = sheet.names.getItem("TongSo").load("formula,scope");
      const missing = names.getItemOrNullObject("TongSo");
      await context.sync();
      expect([named.formula, named.type, named.scope, named.comment]).toEqual([
        "='Biểu 1'!$A$2:$A$3",
        "Range",
        "Workbook",
        "Danh mục",
      ]);
      expect([range.address, constant.value, constant.type]).toEqual(["'Biểu 1'!A2:A3", 2025, "Integer"]);
      expect([local.formula, local.scope, missing.isNullObject]).toEqual([
        "=SUM('Biểu 1'!$B$2:$B$3)",
        "Worksheet",
        true,
      ]);
    });
  });

  test.each([
    ["A1", "InvalidArgument"],
    ["hai từ", "InvalidArgument"],
    ["1a", "InvalidArgument"],
    ["DONVI", "ItemAlreadyExists"],
  ])("refuses the name %p: %s", async (name, code) => {
    await openHost();
    await onSheet(async (sheet, context) => {
      context.workbook.names.add("DonVi", sheet.getRange("A1"));
      await context.sync();
    });
    const answer = await refusal(async (sheet, context) => {
      context.workbook.names.add(name, sheet.getRange("A1"));
      await context.sync();
    });
    expect(answer).toBe(code);
  });
});

describe("Excel.DataValidation", () => {
  // learn: Excel.DataValidationRule, Excel.ListDataValidation; "Add data validation to Excel ranges"
  test("a list from cells, with messages", async () => {
    await openHost(list);
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("C2:C9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "='Biểu 1'!$A$2:$A$3" } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "Sai",
        message: "Chọn trong danh mục",
      };
      dataValidation.prompt = { showPrompt: true, title: "Đơn vị", message: "Chọn" };
      const part = sheet.getRange("C3").dataValidation.load("type,rule,errorAlert,prompt");
      const beyond = sheet.getRange("C2:C10").dataValidation.load("type");
      await context.sync();
      expect([part.type, part.rule]).toEqual([
        "List",
        { list: { inCellDropDown: true, source: "='Biểu 1'!$A$2:$A$3" } },
      ]);
      expect(part.errorAlert).toEqual({
        showAlert: true,
        style: "Stop",
        title: "Sai",
        message: "Chọn trong danh mục",
      });
      expect([part.prompt.title, beyond.type]).toEqual(["Đơn vị", "MixedCriteria"]);
      sheet.getRange("C3:C9").dataValidation.clear();
      const left = sheet.getRange("C2").dataValidation.load("type");
      const gone = sheet.getRange("C3").dataValidation.load("type");
      await context.sync();
      expect([left.type, gone.type]).toEqual(["List", "None"]);
    });
  });

  test.each<[string, Excel.DataValidationRule]>([
    ["wholeNumber", { wholeNumber: { formula1: 1, formula2: 12, operator: "Between" } }],
    ["date", { date: { formula1: 45658 as never, operator: "GreaterThan" } }],
    ["custom", { custom: { formula: "=LEN(A1)>3" } }],
  ])("a rule of kind %s reads back", async (_kind, rule) => {
    await openHost();
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = rule;
      dataValidation.load("rule");
      await context.sync();
      expect(dataValidation.rule).toEqual(rule);
    });
  });

  test.each<[string, Excel.DataValidationRule]>([
    ["a written list over 255 characters", { list: { inCellDropDown: true, source: "đơn vị,".repeat(40) } }],
    ["no rule at all", {}],
    ["half a comparison", { wholeNumber: { formula1: 1, operator: "Between" } }],
  ])("refuses %s", async (_what, rule) => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = rule;
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("Excel.ChartCollection", () => {
  test("keeps a chart in the session and says that it will not be saved", async () => {
    const host = await openHost(list);
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Auto");
      chart.name = "Biểu đồ";
      chart.title.text = "Theo đơn vị";
      chart.setPosition("D2", "H12");
      await context.sync();
      sheet.charts.load("items/name,items/chartType,items/left,items/width");
      await context.sync();
      const [kept] = sheet.charts.items;
      expect([kept?.name, kept?.chartType, kept?.left, kept?.width]).toEqual([
        "Biểu đồ",
        "ColumnClustered",
        144,
        240,
      ]);
    });
    expect(host.notSaved()).toEqual(["chart: Biểu đồ"]);
  });

  test("a chart without data is refused", async () => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      sheet.charts.add("Line", "A1" as never);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

// "Using structured references with Excel tables"
describe("references into a table", () => {
  test.each([
    ["this row, by name of the table", "=SoNhiemVu[[#This Row],[Số]]*2", "=[@Số]*2", 6],
    ["this row, short", "=[@Số]*2", "=[@Số]*2", 6],
    ["this row, a heading of two words", "=[@[Đơn vị]]", "=[@[Đơn vị]]", "Sở Y tế"],
    ["a column", "=SUM(SoNhiemVu[Số])", "=SUM([Số])", 7],
    ["headings", "=SoNhiemVu[[#Headers],[Số]]", "=[[#Headers],[Số]]", "Số"],
  ])("%s: shown short in the table, kept in full in the file", async (_what, written, shown, value) => {
    const host = await openHost((sheet) => {
      list(sheet);
      sheet.getCell("C1").value = "Kết quả";
    });
    await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:C3", true).name = "SoNhiemVu";
      const cell = sheet.getRange("C2");
      cell.formulas = [[written]];
      cell.load("formulas,values");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[[shown]], [[value]]]);
    });
    expect(host.workbook.worksheets[0]?.getCell("C2").formula).toContain("SoNhiemVu[");
    expect(host.workbook.worksheets[0]?.getCell("C2").formula).not.toContain("@");
  });

  test("beside the table its name stays", async () => {
    await openHost(list);
    await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:B3", true).name = "SoNhiemVu";
      const cell = sheet.getRange("D2");
      cell.formulas = [["=SoNhiemVu[[#This Row],[Số]]"]];
      cell.load("formulas,values");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["=SoNhiemVu[@Số]"]], [[3]]]);
    });
  });

  test.each([
    ["a short one where no table is", "=[@Số]"],
    ["one into a table that is not there", "=SUM(SoNhiemVu[Số])"],
  ])("%s cannot be entered", async (_what, formula) => {
    await openHost(list);
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("D2").formulas = [[formula]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});
