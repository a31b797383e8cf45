/**
 * Contract of writing values, formulas and number formats.
 * learn: Excel.Range.values, formulas, numberFormat; "Set and get range values, text, or formulas".
 */
import { failure, onSheet, openHost, refusal } from "./openHost";

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

async function written(value: unknown, numberFormat?: string): Promise<{ value: unknown; formula: unknown }> {
  await openHost();
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load("values,formulas");
    await context.sync();
    return { value: cell.values[0]?.[0] as unknown, formula: cell.formulas[0]?.[0] as unknown };
  });
}

test.each([
  ["Báo cáo", "Báo cáo"],
  [12.5, 12.5],
  [false, false],
  ["12", 12],
  ["50%", 0.5],
  ["TRUE", true],
  ["  văn bản ", "  văn bản "],
  ["'=A1", "=A1"],
  ["'- Báo cáo", "- Báo cáo"],
  ["-", "-"],
])("%p is written as %p", async (value, expected) => {
  expect((await written(value)).value).toBe(expected);
});

test.each([
  ["=1+1", "=1+1", 2],
  ["+1+1", "=+1+1", 2],
  ["=SUM(A1:A3)", "=SUM(A1:A3)", 0],
])("%p becomes the formula %p and is computed", async (value, formula, result) => {
  expect(await written(value)).toEqual({ value: result, formula });
});

test('text under the format "@" stays text', async () => {
  for (const text of ["=1+1", "- Chủ trì", "12/2025", "007"]) {
    expect((await written(text, "@")).value).toBe(text);
  }
});

test.each(["- Chủ trì; phối hợp", "=SUM(", "+ nội dung (1", "= ", "@@", "- 3 ngày"])(
  "%p begins like a formula and is none: InvalidArgument",
  async (text) => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("A1").values = [[text]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  },
);

test.each(["31/12/2025", "12/2025", "1-2", "2025-07-20", "20.7.2025", "1,5", "1.234", "5-Mar"])(
  "%p means different things in different languages: refused instead of guessed",
  async (text) => {
    await openHost();
    const error = await failure(async (sheet, context) => {
      sheet.getRange("A1").values = [[text]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain(text);
  },
);

test("one value fills the range, null leaves a cell alone, an empty text clears it", async () => {
  const host = await openHost((sheet) => {
    sheet.getCell("A1").value = "cũ";
    sheet.getCell("B1").value = "giữ";
  });
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["", null]];
    sheet.getRange("A2:B3").values = "x" as never;
    await context.sync();
  });
  const sheet = host.workbook.worksheets[0];
  expect([sheet?.getCell("A1").value, sheet?.getCell("B1").value]).toEqual([null, "giữ"]);
  expect(sheet?.getCell("B3").value).toBe("x");
});

test.each([
  ["too few rows", [["a", "b"]]],
  [
    "too many columns",
    [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ],
  ],
  ["ragged rows", [["a", "b"], ["c"]]],
])("a list with %s is refused with Excel's sentence and changes nothing", async (_what, values) => {
  const host = await openHost((sheet) => (sheet.getCell("A1").value = "cũ"));
  const error = await failure(async (sheet, context) => {
    sheet.getRange("A1:B2").values = values;
    await context.sync();
  });
  expect([error.code, error.message]).toEqual(["InvalidArgument", WRONG_SHAPE]);
  expect(error.debugInfo.errorLocation).toBe("Range.values");
  expect(host.workbook.worksheets[0]?.getCell("A1").value).toBe("cũ");
});

test("a block of 3,000 cells, which Office.js sends in parts, arrives whole", async () => {
  const host = await openHost();
  const block = Array.from({ length: 300 }, (_none, row) =>
    Array.from({ length: 10 }, (_cell, column) => row * 10 + column),
  );
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:J300").values = block;
    await context.sync();
  });
  expect(host.workbook.worksheets[0]?.getCell("J300").value).toBe(2999);
  const code = await refusal(async (sheet, context) => {
    sheet.getRange("A1:J301").values = block;
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});

describe("merged cells", () => {
  test("the top left cell takes a value, the others only nothing", async () => {
    const host = await openHost((sheet) => sheet.mergeCells("B2:C2"));
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:C2").values = [["một", ""]];
      await context.sync();
    });
    expect(host.workbook.worksheets[0]?.getCell("B2").value).toBe("một");
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("C2").values = [["hai"]];
      await context.sync();
    });
    expect(code).toBe("InvalidOperation");
  });
});

describe("filtered rows", () => {
  // issue 224 of OfficeDev/office-js: a block over filtered rows lands in the wrong cells
  test("a block gives every visible row its first row; single cells are written as asked", async () => {
    const host = await openHost((sheet) => {
      for (let row = 1; row <= 4; row++) sheet.getCell(row, 1).value = `cũ ${row}`;
      sheet.autoFilter = "A1:A4";
      sheet.getRow(3).hidden = true;
    });
    const column = () => [1, 2, 3, 4].map((row) => host.workbook.worksheets[0]?.getCell(row, 1).value);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A2:A4").values = [["a"], ["b"], ["c"]];
      await context.sync();
    });
    expect(column()).toEqual(["cũ 1", "a", "cũ 3", "a"]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A3").values = [["b"]];
      await context.sync();
    });
    expect(column()).toEqual(["cũ 1", "a", "b", "a"]);
  });
});

describe("protected sheets", () => {
  // learn: Excel.WorksheetProtection.protect; Excel.FormatProtection.locked
  test("locked cells are AccessDenied, unlocked ones are written", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange("B1").values = [["được"]];
      await context.sync();
    });
    expect(host.workbook.worksheets[0]?.getCell("B1").value).toBe("được");
    for (const address of ["A1", "A1:B1"]) {
      const code = await refusal(async (sheet, context) => {
        sheet.getRange(address).values = "không" as never;
        await context.sync();
      });
      expect(code).toBe("AccessDenied");
    }
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a format", (sheet) => (sheet.getRange("A1").format.fill.color = "yellow")],
    ["a conditional format", (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["a number format", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
    ["hiding a row", (sheet) => (sheet.getRange("1:1").rowHidden = true)],
    ["deleting a row", (sheet) => sheet.getRange("1:1").delete("Up")],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
    ["a table", (sheet) => void sheet.tables.add("A1:B2", true)],
    ["a link", (sheet) => (sheet.getRange("A1").hyperlink = { address: "https://example.gov.vn/" })],
  ])("%s is AccessDenied", async (_what, change) => {
    await openHost((sheet) => void sheet.protect("", {}));
    const code = await refusal(async (sheet, context) => {
      change(sheet);
      await context.sync();
    });
    expect(code).toBe("AccessDenied");
  });

  test("is protected once, and opened with its password only", async () => {
    await openHost();
    await onSheet(async (sheet, context) => {
      sheet.protection.protect({ allowFormatCells: true, selectionMode: "Normal" }, "mật khẩu");
      sheet.getRange("A1").format.fill.color = "#FFFF00";
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
    });
    const steps: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => sheet.protection.protect(),
      (sheet) => sheet.protection.unprotect(),
      (sheet) => sheet.protection.unprotect("sai"),
    ];
    for (const step of steps) {
      const code = await refusal(async (sheet, context) => {
        step(sheet);
        await context.sync();
      });
      expect(code).toBe("AccessDenied");
    }
    await onSheet(async (sheet, context) => {
      sheet.protection.unprotect("mật khẩu");
      sheet.getRange("A1").values = [["mở"]];
      await context.sync();
    });
  });
});

describe("number formats", () => {
  test("cells that share a style in the file are formatted one by one", async () => {
    const host = await openHost((sheet) => {
      const style = { numFmt: "0.00" };
      sheet.getCell("A1").style = style;
      sheet.getCell("A2").style = style;
    });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").numberFormat = [["dd/mm/yyyy"]];
      const range = sheet.getRange("A1:A2").load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["dd/mm/yyyy"], ["0.00"]]);
    });
    expect(host.workbook.worksheets[0]?.getCell("A2").numFmt).toBe("0.00");
  });

  test("a code that is no text is refused", async () => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("A1").numberFormat = [[7]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("clearing", () => {
  // learn: Excel.Range.clear, Excel.ClearApplyTo
  test.each<[string, string | number | null, boolean]>([
    ["Contents", null, true],
    ["Formats", "x", false],
    ["All", null, false],
  ])("%s", async (applyTo, value, isBold) => {
    const host = await openHost((sheet) => {
      sheet.getCell("A1").value = "x";
      sheet.getCell("A1").font = { bold: true };
    });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").clear(applyTo as "All");
      await context.sync();
    });
    const cell = host.workbook.worksheets[0]?.getCell("A1");
    expect([cell?.value, cell?.font?.bold === true]).toEqual([value, isBold]);
  });

  test("something else is InvalidArgument", async () => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      sheet.getRange("A1").clear("Everything" as "All");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("calculation", () => {
  test("a formula is computed when its value is read after a change, and only then", async () => {
    const host = await openHost((sheet) => {
      sheet.getCell("A1").value = 2;
      sheet.getCell("B1").value = { formula: "A1*10", result: 20 };
    });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[5]];
      await context.sync();
      expect(host.workbook.worksheets[0]?.getCell("B1").result).toBe(20);
      const formula = sheet.getRange("B1").load("values");
      await context.sync();
      expect(formula.values).toEqual([[50]]);
    });
  });

  // learn: Excel.Application.suspendApiCalculationUntilNextSync
  test("suspended until the next sync, it keeps the old value", async () => {
    await openHost((sheet) => {
      sheet.getCell("A1").value = 2;
      sheet.getCell("B1").value = { formula: "A1*10", result: 20 };
    });
    await onSheet(async (sheet, context) => {
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[5]];
      const formula = sheet.getRange("B1").load("values");
      await context.sync();
      expect(formula.values).toEqual([[20]]);
      formula.load("values");
      await context.sync();
      expect(formula.values).toEqual([[50]]);
    });
  });
});
