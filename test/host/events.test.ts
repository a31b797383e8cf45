/**
 * Contract of events.
 * learn: Excel.Worksheet.onChanged, WorksheetChangedEventArgs, onSelectionChanged, onActivated, WorksheetCollection.onAdded,
 * Excel.Runtime.enableEvents; "Work with events using the Excel JavaScript API".
 */
import type { Host } from "../../src/host/createHost";
import { onSheet, openHost, refusal } from "./openHost";

type Changed = Excel.WorksheetChangedEventArgs;

async function listen(): Promise<{ host: Host; heard: Changed[]; remove: () => Promise<void> }> {
  const host = await openHost((_sheet, workbook) => workbook.addWorksheet("Hai"));
  const heard: Changed[] = [];
  const result = await onSheet(async (sheet, context) => {
    const registration = sheet.onChanged.add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return registration;
  });
  const remove = () =>
    Excel.run(result.context as Excel.RequestContext, async (context) => {
      result.remove();
      await context.sync();
    });
  return { host, heard, remove };
}

test("a user's edit is told with its address, values and source", async () => {
  const { host, heard } = await listen();
  host.editCell("Biểu 1", "B2", "Quý II");
  expect(heard).toEqual([]);
  await host.eventsDelivered();
  expect(heard).toMatchObject([
    {
      type: "WorksheetChanged",
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      details: { valueBefore: "", valueAfter: "Quý II", valueTypeBefore: "Empty", valueTypeAfter: "String" },
    },
  ]);
  expect(host.workbook.worksheets[0]?.getCell("B2").value).toBe("Quý II");
});

test("a write of the add-in is told as its own, without details for several cells", async () => {
  const { host, heard } = await listen();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["một", "hai"]];
    sheet.getRange("3:4").delete("Up");
    context.workbook.worksheets.getItem("Hai").getRange("A1").values = [["khác"]];
    await context.sync();
  });
  await host.eventsDelivered();
  expect(heard.map(({ address, changeType, triggerSource }) => [address, changeType, triggerSource])).toEqual(
    [
      ["A1:B1", "RangeEdited", "ThisLocalAddin"],
      ["3:4", "RowDeleted", "ThisLocalAddin"],
    ],
  );
  expect(heard[0]?.details).toBeUndefined();
  expect(heard[1]?.changeDirectionState?.deleteShiftDirection).toBe("Up");
});

test("the range of an event can be read later", async () => {
  const { host, heard } = await listen();
  host.editCell("Biểu 1", "C3", 7);
  await host.eventsDelivered();
  await Excel.run(async (context) => {
    const range = heard[0]?.getRange(context).load("address,values");
    await context.sync();
    expect([range?.address, range?.values]).toEqual(["'Biểu 1'!C3", [[7]]]);
  });
});

test("a handler that was removed hears nothing", async () => {
  const { host, heard, remove } = await listen();
  await remove();
  host.editCell("Biểu 1", "B2", "x");
  await host.eventsDelivered();
  expect(heard).toEqual([]);
});

test("nothing is told while enableEvents is false", async () => {
  const { host, heard } = await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  host.editCell("Biểu 1", "B2", "x");
  await host.eventsDelivered();
  expect(heard).toEqual([]);
});

test("handlers of an earlier host hear nothing of a later one", async () => {
  const { heard } = await listen();
  const later = await listen();
  later.host.editCell("Biểu 1", "A1", "x");
  await later.host.eventsDelivered();
  expect([heard.length, later.heard.length]).toEqual([0, 1]);
});

test("selection, activation, new and deleted sheets", async () => {
  const host = await openHost((_sheet, workbook) => workbook.addWorksheet("Hai"));
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(({ address }) =>
      Promise.resolve(void heard.push(`selected ${address}`)),
    );
    worksheets.onActivated.add(() => Promise.resolve(void heard.push("activated")));
    worksheets.onDeactivated.add(() => Promise.resolve(void heard.push("deactivated")));
    worksheets.onAdded.add(() => Promise.resolve(void heard.push("added")));
    worksheets.onDeleted.add(() => Promise.resolve(void heard.push("deleted")));
    await context.sync();
  });
  host.select("Biểu 1", "A1:B2");
  host.activate("Hai");
  await onSheet(async (_sheet, context) => {
    context.workbook.worksheets.add("Ba");
    context.workbook.worksheets.getItem("Ba").delete();
    await context.sync();
  });
  await host.eventsDelivered();
  expect(heard).toEqual(["selected A1:B2", "deactivated", "activated", "added", "deleted"]);
});

// learn: Excel.Worksheet.onCalculated
test("a calculation is told when it happens", async () => {
  const host = await openHost((sheet) => (sheet.getCell("B1").value = { formula: "A1*2", result: 0 }));
  let count = 0;
  await onSheet(async (sheet, context) => {
    sheet.onCalculated.add(() => Promise.resolve(void (count += 1)));
    await context.sync();
  });
  host.recalculate();
  await host.eventsDelivered();
  expect(count).toBe(1);
});

test("an event that the host never raises cannot be waited for", async () => {
  await openHost();
  const code = await refusal(async (sheet, context) => {
    sheet.onFormatChanged.add(() => Promise.resolve());
    await context.sync();
  });
  expect(code).toBe("ApiNotFound");
});

test("a user cannot edit a locked cell, nor a sheet that is not there", async () => {
  const host = await openHost((sheet) => void sheet.protect("", {}));
  expect(() => host.editCell("Biểu 1", "A1", "x")).toThrow("You cannot perform the requested operation.");
  expect(() => host.editCell("Không", "A1", "x")).toThrow("Không");
});

test("what a user types is text unless it begins with =", async () => {
  const host = await openHost((sheet) => sheet.mergeCells("B2:C2"));
  host.editCell("Biểu 1", "A1", "- Báo cáo");
  host.editCell("Biểu 1", "A2", "31/12/2025");
  host.editCell("Biểu 1", "A3", "=1+1");
  host.editCell("Biểu 1", "C2", "vào ô gộp");
  const sheet = host.workbook.worksheets[0];
  expect(["A1", "A2"].map((address) => sheet?.getCell(address).value)).toEqual(["- Báo cáo", "31/12/2025"]);
  expect([sheet?.getCell("A3").formula, sheet?.getCell("B2").value]).toEqual(["1+1", "vào ô gộp"]);
});
