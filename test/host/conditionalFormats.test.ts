/**
 * Contract of conditional formats.
 * learn: Excel.ConditionalFormatCollection, ConditionalFormat, CustomConditionalFormat, ConditionalRangeFormat,
 * CellValueConditionalFormat, DataBarConditionalFormat; "Apply conditional formatting to Excel ranges".
 */
import { internals } from "../../src/host/sheet/exceljsInternals";
import type { Host } from "../../src/host/createHost";
import { onSheet, openHost, refusal } from "./openHost";

function rulesOf(host: Host): unknown {
  const sheet = host.workbook.worksheets[0];
  return sheet && JSON.parse(JSON.stringify(internals(sheet).conditionalFormattings));
}

async function mark(sheet: Excel.Worksheet, address: string): Promise<Excel.ConditionalFormat> {
  const format = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = '=LEN("soat-bieu")>0';
  format.custom.format.fill.color = "#FFF2CC";
  format.custom.format.font.color = "#9C5700";
  format.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
  format.stopIfTrue = true;
  await sheet.context.sync();
  return format;
}

test("a custom rule is added first, found again and read", async () => {
  const host = await openHost();
  await onSheet(async (sheet, context) => {
    await mark(sheet, "A1:B2");
    const formats = sheet.getRange().conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
    await context.sync();
    const [format] = formats.items;
    format?.custom.rule.load("formula");
    format?.custom.format.fill.load("color");
    const range = format?.getRange().load("address");
    const count = formats.getCount();
    await context.sync();
    expect([format?.type, format?.priority, format?.stopIfTrue, count.value]).toEqual(["Custom", 0, true, 1]);
    expect(format?.custom.rule.formula).toBe('=LEN("soat-bieu")>0');
    expect(format?.custom.format.fill.color).toBe("#FFF2CC");
    expect(range?.address).toBe("'Biểu 1'!A1:B2");
  });
  expect(rulesOf(host)).toMatchObject([
    { ref: "A1:B2", rules: [{ type: "expression", priority: 1, stopIfTrue: true }] },
  ]);
});

test("adding and deleting marks leaves the rules of the file exactly as they were", async () => {
  const host = await openHost((sheet) => {
    const style = { font: { bold: true } };
    sheet.addConditionalFormatting({
      ref: "A1:A9",
      rules: [{ type: "expression", formulae: ["A1>1"], style, priority: 1 }],
    });
    sheet.addConditionalFormatting({
      ref: "B1:B9",
      rules: [{ type: "expression", formulae: ["B1>1"], style, priority: 4 }],
    });
  });
  const before = rulesOf(host);
  await onSheet(async (sheet, context) => {
    await mark(sheet, "C1:C9");
    await mark(sheet, "D4");
    const formats = sheet.getRange("C1:D9").conditionalFormats.load("items/id");
    await context.sync();
    expect(formats.items).toHaveLength(2);
    for (const format of formats.items) format.delete();
    await context.sync();
  });
  expect(rulesOf(host)).toEqual(before);
});

test("clearAll takes the range out of every rule and leaves the rest", async () => {
  const host = await openHost();
  await onSheet(async (sheet, context) => {
    await mark(sheet, "A1:C3");
    sheet.getRange("B2").conditionalFormats.clearAll();
    await context.sync();
    expect(rulesOf(host)).toMatchObject([{ ref: "A1:C1 A3:C3 A2 C2" }]);
    const [format] = (await load(sheet)).items;
    const ranges = format?.getRanges().load("areaCount");
    await context.sync();
    expect(ranges?.areaCount).toBe(4);
    sheet.getRange().conditionalFormats.clearAll();
    await context.sync();
  });
  expect(rulesOf(host)).toEqual([]);
});

async function load(sheet: Excel.Worksheet): Promise<Excel.ConditionalFormatCollection> {
  const formats = sheet.getRange().conditionalFormats.load("items/id,items/type");
  await sheet.context.sync();
  return formats;
}

test("a comparison of cell values", async () => {
  await openHost();
  await onSheet(async (sheet, context) => {
    const format = sheet.getRange("A1:A9").conditionalFormats.add("CellValue");
    format.cellValue.rule = { formula1: "=1", formula2: "=9", operator: "Between" };
    format.cellValue.format.font.bold = true;
    format.cellValue.load("rule");
    await context.sync();
    expect(format.cellValue.rule).toEqual({ formula1: "=1", formula2: "=9", operator: "Between" });
  });
  const code = await refusal(async (sheet, context) => {
    sheet.getRange("A1").conditionalFormats.add("CellValue").cellValue.rule = {
      formula1: "=1",
      operator: "Between",
    };
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});

test("a data bar", async () => {
  await openHost();
  await onSheet(async (sheet, context) => {
    const { dataBar } = sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = "#107C41";
    dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
    dataBar.load("lowerBoundRule,showDataBarOnly");
    await context.sync();
    expect([dataBar.lowerBoundRule, dataBar.showDataBarOnly]).toEqual([
      { type: "Number", formula: "=0" },
      false,
    ]);
  });
});

test.each<[string, (range: Excel.Range) => void, string]>([
  [
    "a formula that cannot be read",
    (range) => (range.conditionalFormats.add("Custom").custom.rule.formula = "=A1>"),
    "InvalidArgument",
  ],
  ["an unknown kind", (range) => void range.conditionalFormats.add("Rainbow" as never), "InvalidArgument"],
  ["a kind the host does not have", (range) => void range.conditionalFormats.add("IconSet"), "ApiNotFound"],
  [
    "the custom part of another kind",
    (range) => range.conditionalFormats.add("DataBar").custom.load("rule"),
    "InvalidOperation",
  ],
  ["an id that nothing has", (range) => range.conditionalFormats.getItem("{x}").delete(), "ItemNotFound"],
])("refuses %s", async (_what, act, code) => {
  await openHost();
  const answer = await refusal(async (sheet, context) => {
    act(sheet.getRange("A1"));
    await context.sync();
  });
  expect(answer).toBe(code);
});
