import { planSample } from "../../scripts/samples/planSample";
import { markFindings } from "../../src/flows/markFindings";
import { removeAllMarks } from "../../src/flows/removeAllMarks";
import { checkWorkbook } from "../../src/flows/checkWorkbook";
import { watchWorkbook } from "../../src/flows/watchWorkbook";
import type { Host } from "../../src/host/createHost";
import { openHost } from "../excel/openRows";

/** Watches a fresh sample workbook and writes down what is told. */
async function watch(): Promise<{ host: Host; told: string[]; stop: () => void }> {
  const host = await openHost(planSample());
  const told: string[] = [];
  const stop = await watchWorkbook({
    onOpened: (fileName) => told.push(`opened ${fileName}`),
    onActivated: (sheet) => told.push(`activated ${sheet}`),
    onChanged: (sheet, { isRemote, edited }) =>
      told.push(`changed ${sheet}${edited ? `!${edited}` : ""}${isRemote ? " by somebody else" : ""}`),
  });
  return { host, told, stop };
}

const OPENED = "opened Book1.xlsx";

/** Events travel through Office.js in several turns. */
async function settle(host: Host): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await host.eventsDelivered();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

test("the open sheet is told at once, another one when it is opened", async () => {
  const { host, told } = await watch();
  const [first, second] = host.workbook.worksheets.map(({ name }) => name);
  expect(told).toEqual([OPENED, `activated ${first}`]);
  host.activate(second!);
  await settle(host);
  expect(told).toEqual([OPENED, `activated ${first}`, `activated ${second}`]);
});

test("an edit by hand is told with its sheet", async () => {
  const { host, told } = await watch();
  const second = host.workbook.worksheets[1]!.name;
  host.editCell(second, "A1", "chữ mới");
  await settle(host);
  expect(told).toContain(`changed ${second}!A1`);
});

test("our own writing is not told", async () => {
  const { host, told } = await watch();
  const check = await checkWorkbook({ sheets: "active", asOf: "2025-06-30" });
  await markFindings(check.sheets);
  await removeAllMarks();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["của phần bổ trợ"]];
    await context.sync();
  });
  await settle(host);
  expect(told.filter((line) => line.startsWith("changed"))).toEqual([]);
});

test("after stopping nothing is told", async () => {
  const { host, told, stop } = await watch();
  stop();
  await settle(host);
  host.editCell(host.workbook.worksheets[0]!.name, "A1", "chữ mới");
  host.activate(host.workbook.worksheets[1]!.name);
  await settle(host);
  expect(told).toHaveLength(2);
});

test("removing all marks answers the sheets that could be cleaned, protected ones left out", async () => {
  const { host } = await watch();
  const [first, second] = host.workbook.worksheets.map(({ name }) => name);
  await host.workbook.getWorksheet(second!)!.protect("", {});
  expect(await removeAllMarks()).toEqual([first]);
});
