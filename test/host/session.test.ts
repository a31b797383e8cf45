/**
 * The seam: counters, faults, limits, versions, cell-editing mode, unknown members, null objects.
 * learn: "Resource limits and performance optimization for Office Add-ins", "Error handling with the application-specific
 * JavaScript APIs", Excel.RunOptions.delayForCellEdit, "*OrNullObject methods and properties", Office.RequirementSetSupport.
 */
import ExcelJS from "exceljs";
import { createHost } from "../../src/host/createHost";
import { readRequest } from "../../src/host/wire/readRequest";
import { loadOffice } from "../../src/host/officeRealm";
import { failure, onSheet, openHost, refusal } from "./openHost";

async function writeThree(sheet: Excel.Worksheet): Promise<void> {
  sheet.getRange("A1").values = [["một"]];
  sheet.getRange("A2").values = [["hai"]];
  sheet.getRange("A3").values = [["ba"]];
  await sheet.context.sync();
}

describe("counters", () => {
  test("count syncs, actions and bytes, not the clean-up of tracked ranges", async () => {
    const host = await openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["Sở Y tế", 1],
        ["", 2],
      ];
      await context.sync();
      sheet.getRange("A1:B2").load("values");
      await context.sync();
    });
    expect(host.counters).toMatchObject({ syncs: 2, cleanups: 1 });
    expect(host.counters.responseBytes).toBeGreaterThan(40);
    host.counters.reset();
    expect(host.counters).toMatchObject({
      syncs: 0,
      requestBytes: 0,
      responseBytes: 0,
      actions: 0,
      cleanups: 0,
    });
  });
});

describe("faults", () => {
  const column = (host: { workbook: ExcelJS.Workbook }) =>
    ["A1", "A2", "A3"].map((address) => host.workbook.worksheets[0]?.getCell(address).value);

  test("before: nothing is done", async () => {
    const host = await openHost();
    host.faults.failBatch(1, "before");
    expect(await refusal(writeThree)).toBe("ConnectionFailure");
    expect(column(host)).toEqual([null, null, null]);
    await onSheet(writeThree);
    expect(column(host)).toEqual(["một", "hai", "ba"]);
  });

  test("inside: the first half of the writes stays done", async () => {
    const host = await openHost();
    host.faults.failBatch(1, "inside");
    expect(await refusal(writeThree)).toBe("GeneralException");
    expect(column(host)).toEqual(["một", null, null]);
  });

  test("inside, at a given action", async () => {
    const host = await openHost();
    host.faults.failBatch(1, "inside", { actionIndex: 0, code: "AccessDenied" });
    expect(await refusal(writeThree)).toBe("AccessDenied");
    expect(column(host)).toEqual([null, null, null]);
  });

  test("after: everything is done, the answer is lost", async () => {
    const host = await openHost();
    host.faults.failBatch(1, "after");
    expect(await refusal(writeThree)).toBe("ConnectionFailure");
    expect(column(host)).toEqual(["một", "hai", "ba"]);
  });

  test("the second batch from now, with a code of one's own, once", async () => {
    const host = await openHost();
    host.faults.failBatch(2, "before", { code: "UndoNotSupported", message: "No." });
    await onSheet(writeThree);
    const error = await failure(writeThree);
    expect([error.code, error.message]).toEqual(["UndoNotSupported", "No."]);
    await onSheet(writeThree);
    host.faults.failNext("AccessDenied");
    expect(await refusal(writeThree)).toBe("AccessDenied");
    host.faults.failBatch(1, "before");
    host.faults.clear();
    await onSheet(writeThree);
  });

  test("an error of its own stops a batch where it happens", async () => {
    const host = await openHost();
    const error = await failure(async (sheet, context) => {
      sheet.getRange("A1").values = [["một"]];
      sheet.getRange("A2").values = [["=("]];
      sheet.getRange("A3").values = [["ba"]];
      await context.sync();
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
    expect(column(host)).toEqual(["một", null, null]);
  });
});

describe("cell-editing mode", () => {
  test("refuses requests; with delayForCellEdit they wait", async () => {
    const host = await openHost();
    host.faults.cellEditing = true;
    expect(await refusal(writeThree)).toBe("InvalidOperationInCellEditMode");
    let isDone = false;
    const waiting = Excel.run({ delayForCellEdit: true }, (context) =>
      writeThree(context.workbook.worksheets.getFirst()),
    ).then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    host.faults.cellEditing = false;
    await waiting;
    expect(host.workbook.worksheets[0]?.getCell("A3").value).toBe("ba");
  });
});

describe("payload limits", () => {
  const row = Array.from({ length: 10 }, () => "x".repeat(1000));
  const block = Array.from({ length: 600 }, () => row);
  const write = async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    sheet.getRange("A1:J600").values = block;
    await context.sync();
  };

  test("on the web a request over 5 MB is refused and changes nothing", async () => {
    const host = await openHost(undefined, { platform: "web" });
    expect(await refusal(write)).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.workbook.worksheets[0]?.getCell("A1").value).toBeNull();
  });

  test("on the web a response over 5 MB is refused; on the desktop it is not", async () => {
    const read = async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
      const range = sheet.getRange("A1:J600").load("values");
      await context.sync();
      return range.values.length;
    };
    const host = await openHost();
    await onSheet(write);
    expect(await onSheet(read)).toBe(600);
    createHost(host.workbook, { platform: "web" }).connect();
    expect(await refusal(read)).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("versions", () => {
  test.each([
    ["1.14", "ExcelApi", "1.14", true],
    ["1.14", "ExcelApi", "1.15", false],
    ["1.14", "ExcelApi", "1.9", true],
    ["1.21", "ExcelApi", "1.21", true],
    ["1.14", "SharedRuntime", "1.1", true],
    ["1.14", "ExcelApiDesktop", "1.1", false],
  ])("Excel with ExcelApi %s: %s %s is %p", async (apiVersion, set, version, answer) => {
    await openHost(undefined, { apiVersion });
    expect(Office.context.requirements.isSetSupported(set, version)).toBe(answer);
  });

  test.each(["1.13", "1.22", "2"])("the host does not simulate %s", (apiVersion) => {
    expect(() => createHost(new ExcelJS.Workbook(), { apiVersion })).toThrow("1.14");
  });

  // learn: Excel.Worksheet.onNameChanged [Api set: ExcelApi 1.17]
  test("a member newer than the simulated Excel is refused by Office.js, and by the host itself", async () => {
    const listen = async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
      sheet.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    };
    const host = await openHost(undefined, { apiVersion: "1.16" });
    expect(await refusal(listen)).toBe("ApiNotFound");
    host.disconnect();
    const run = Excel.run({ session: host.session as never }, (context) =>
      listen(context.workbook.worksheets.getFirst(), context),
    );
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
    await openHost(undefined, { apiVersion: "1.17" });
    await onSheet(listen);
  });

  test("Office.onReady and Office.context tell of the simulated Excel", async () => {
    await openHost(undefined, { platform: "web" });
    await expect(Office.onReady()).resolves.toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.platform).toBe("OfficeOnline");
  });
});

describe("what the host does not know", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["Worksheet.shapes", (sheet) => void sheet.shapes.load("items")],
    ["Range.getSpillParent", (sheet) => void sheet.getRange("A1").getSpillParent().load("address")],
    ["Range.linkedDataTypeState", (sheet) => void sheet.getRange("A1").load("linkedDataTypeState")],
    ["RangeFormat.useStandardWidth", (sheet) => (sheet.getRange("A1").format.useStandardWidth = true)],
    ["Range.flashFill", (sheet) => sheet.getRange("A1").flashFill()],
  ])("%s is ApiNotFound with its name", async (member, act) => {
    await openHost();
    const error = await failure(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
    expect([error.code, error.message]).toEqual(["ApiNotFound", expect.stringContaining(member)]);
  });
});

describe("null objects", () => {
  test("what is asked of one, or of its children, does nothing", async () => {
    await openHost();
    await onSheet(async (_sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Không");
      const range = missing.getRange("A1");
      range.load("values");
      missing.delete();
      await context.sync();
      expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test("a property that was not loaded is refused by Office.js", async () => {
    await openHost();
    const code = await refusal(async (sheet, context) => {
      await context.sync();
      return sheet.getRange("A1").values;
    });
    expect(code).toBe("PropertyNotLoaded");
  });
});

describe("loading", () => {
  // learn: OfficeExtension.LoadOption (select, expand, top, skip)
  test("all properties, pages of items and nested collections", async () => {
    await openHost((sheet, workbook) => {
      sheet.getCell("A1").value = 1;
      for (const name of ["Hai", "Ba", "Bốn"]) workbook.addWorksheet(name);
    });
    await onSheet(async (sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      const range = sheet.getRange("A1").load();
      sheet.tables.add("A1:B2", true);
      const nested = context.workbook.worksheets;
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Hai", "Ba"]);
      expect([range.values, range.address, range.rowCount]).toEqual([[[1]], "'Biểu 1'!A1", 1]);
      nested.load("items/name,items/tables/items/name");
      await context.sync();
      expect(nested.items.map(({ tables }) => tables.items.length)).toEqual([1, 0, 0, 0]);
    });
  });
});

test("a host without a connection is used by handing over its session", async () => {
  const { Excel } = await loadOffice();
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("A").getCell("A1").value = "một";
  const host = createHost(workbook);
  host.connect();
  host.disconnect();
  const values = await Excel.run({ session: host.session as never }, async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["một"]]);
});

test.each([
  ["nothing", undefined],
  ["a list", []],
  ["no paths", { Actions: [] }],
  [
    "an action without a number",
    { Actions: [{ ActionType: 1, Name: "", ObjectPathId: 1 }], ObjectPaths: {} },
  ],
  [
    "arguments that are no list",
    {
      Actions: [{ Id: 1, ActionType: 3, Name: "Clear", ObjectPathId: 1, ArgumentInfo: { Arguments: "A1" } }],
      ObjectPaths: {},
    },
  ],
  ["a path without a name", { Actions: [], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 } } }],
  [
    "a selection of numbers",
    {
      Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: [1] } }],
      ObjectPaths: {},
    },
  ],
])("a request that is %s is refused", (_what, body) => {
  expect(() => readRequest(body)).toThrow("not of the form that Office.js sends");
});
