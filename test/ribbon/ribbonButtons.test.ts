import { readFileSync } from "node:fs";
import { join } from "node:path";
import { indicatorSample } from "../../scripts/samples/indicatorSample";
import { quarterSample } from "../../scripts/samples/quarterSample";
import { excelFlows } from "../../src/pane/excelFlows";
import { createPaneModel, type PaneModel } from "../../src/pane/paneModel";
import { possibleParts } from "../../src/pane/possibleParts";
import { ribbonActions } from "../../src/pane/ribbonActions";
import { keepButtons } from "../../src/ribbon/buttonStates";
import { joinRibbon, type RibbonActions } from "../../src/ribbon/ribbonButtons";
import { until } from "../pane/until";
import { openHost, openRows } from "../excel/openRows";

type Handler = (event: { completed: () => void }) => void;

const MANIFEST = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8");
const CLOCK = { today: () => "2025-12-10", time: () => "10:42" };

/** A ribbon that remembers what was joined to it, in which order things happened, and which buttons it was told to grey. */
function ribbon({ canGrey = true } = {}) {
  const joined = new Map<string, Handler>();
  const happened: string[] = [];
  const updates: Office.RibbonUpdaterData[] = [];
  const office = {
    actions: { associate: (name: string, handler: Handler) => joined.set(name, handler) },
    addin: { showAsTaskpane: () => Promise.resolve(happened.push("pane shown")) },
    context: {
      requirements: {
        isSetSupported: (set: string, version: string) => canGrey && set === "RibbonApi" && version === "1.1",
      },
    },
    ribbon: { requestUpdate: (data: Office.RibbonUpdaterData) => Promise.resolve(updates.push(data)) },
  };
  Object.assign(globalThis, { Office: office });
  const press = (name: keyof RibbonActions) =>
    new Promise<void>((resolve) => joined.get(name)?.({ completed: resolve }));
  return { joined, happened, updates, press };
}

const doing = (act: () => Promise<unknown>): RibbonActions => ({
  checkThisSheet: act,
  writeFindingsSheet: act,
  removeMarks: act,
  openIndicators: act,
  openSummary: act,
});

test("every function of the manifest is joined, and no other", () => {
  const { joined } = ribbon();
  joinRibbon(doing(() => Promise.resolve()));
  const named = [...MANIFEST.matchAll(/<FunctionName>(?<name>\w+)</gu)].map(
    (match) => match.groups?.["name"],
  );
  expect([...joined.keys()].sort()).toEqual(named.sort());
});

test("a button acts, opens the pane on the result, and tells Excel that it is done", async () => {
  const { happened, press } = ribbon();
  joinRibbon(doing(() => Promise.resolve(happened.push("acted"))));
  await press("checkThisSheet");
  expect(happened).toEqual(["acted", "pane shown"]);
});

test("work that takes long is shown while it goes on", async () => {
  const { happened, press } = ribbon();
  let finish = () => {};
  joinRibbon(doing(() => new Promise<void>((resolve) => (finish = resolve))));
  jest.useFakeTimers();
  const pressed = press("checkThisSheet");
  await jest.advanceTimersByTimeAsync(1_000);
  jest.useRealTimers();
  expect(happened).toEqual(["pane shown"]);
  finish();
  await pressed;
});

test("Excel is told also when the action fails, and the pane opens to say why", async () => {
  const { happened, press } = ribbon();
  joinRibbon(doing(() => Promise.reject(new Error("busy"))));
  await expect(press("removeMarks")).resolves.toBeUndefined();
  expect(happened).toEqual(["pane shown"]);
});

/** The ribbon as the page joins it, over the workbook that is open; the pane is closed. */
function joinModel(options?: Parameters<typeof ribbon>[0]) {
  const model = createPaneModel(excelFlows, CLOCK, true);
  const ribbonOf = ribbon(options);
  joinRibbon(ribbonActions(model, () => "vi"));
  keepButtons(model.subscribe, () => possibleParts(model.getState()));
  return { model, ...ribbonOf };
}
const shown = ({ getState }: PaneModel) => getState().part;

test("“Chỉ tiêu” reads the open sheet and opens the pane on the formulas, nothing is written", async () => {
  const host = await openHost(indicatorSample());
  const { model, happened, press } = joinModel();
  await press("openIndicators");
  expect(happened).toEqual(["pane shown"]);
  expect(shown(model)).toBe("indicators");
  const { indicators } = model.getState();
  expect(indicators.kind === "preview" && indicators.sheet.fill).toHaveLength(48);
  expect(host.workbook.worksheets[0]?.getCell("F13").value).toBeNull();
});

test("“Tổng hợp” counts the quarter and opens the pane on its figures, nothing is written", async () => {
  const host = await openHost(quarterSample());
  const { model, press } = joinModel();
  await press("openSummary");
  expect(shown(model)).toBe("summary");
  expect(model.getState().summary.view?.plan.model.figures.overall.total).toBe(25);
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Phụ lục 01", "Phụ lục 02"]);
});

test("“Kiểm tra trang này” leads back to the findings from whatever part is open", async () => {
  await openHost(quarterSample());
  const { model, press } = joinModel();
  await press("openSummary");
  await press("checkThisSheet");
  expect(shown(model)).toBe("check");
  expect(model.getState().workbook?.sheets).toHaveLength(1);
});

/** The buttons that are pressed in vain, by what the ribbon was told last. */
const grey = (updates: readonly Office.RibbonUpdaterData[]) =>
  updates
    .at(-1)
    ?.tabs.flatMap(({ groups = [] }) => groups.flatMap(({ controls = [] }) => controls))
    .flatMap(({ id, enabled }) => (enabled ? [] : [id]));

test("without a table filling and summing up turn grey once that is known; typing gives them back", async () => {
  const host = await openRows({ "Ghi chú": [["Họp giao ban"], ["Chuẩn bị phòng họp"]] });
  const { model, updates, press } = joinModel();
  expect(updates).toEqual([]);
  await press("openIndicators");
  expect(grey(updates)).toEqual(["SoatBieu.Indicators"]);
  await press("openSummary");
  expect(grey(updates)).toEqual(["SoatBieu.Indicators", "SoatBieu.Summary"]);
  const told = updates.at(-1)!.tabs[0]!;
  for (const id of [told.id, told.groups![0]!.id, ...grey(updates)!])
    expect(MANIFEST).toContain(`id="${id}"`);
  const isFollowed = until(model, () => model.getState().openSheet !== "");
  const stop = model.watch();
  await isFollowed;
  host.editCell("Ghi chú", "A1", "STT");
  await host.eventsDelivered();
  expect(grey(updates)).toEqual([]);
  stop();
});

test("where the ribbon cannot be changed nothing is asked of it", async () => {
  await openRows({ "Ghi chú": [["Họp giao ban"]] });
  const { model, updates, press } = joinModel({ canGrey: false });
  await press("openIndicators");
  expect(model.getState().indicators.kind).toBe("none");
  expect(updates).toEqual([]);
});
