import { indicatorSample } from "../../scripts/samples/indicatorSample";
import { excelFlows } from "../../src/pane/excelFlows";
import { createPaneModel } from "../../src/pane/paneModel";
import { currentFace } from "../../src/pane/paneState";
import { openHost } from "../excel/openRows";
import { until } from "./until";

const CLOCK = { today: () => "2025-12-10", time: () => "10:42" };

/** The pane without its screen, over a workbook with a sheet of indicators and one of notes. */
async function open() {
  const workbook = indicatorSample();
  workbook.addWorksheet("Ghi chú").getCell("A1").value = "Họp giao ban";
  const host = await openHost(workbook);
  const model = createPaneModel(excelFlows, CLOCK, true);
  const isFollowed = until(model, ({ openSheet }) => openSheet !== "");
  const stop = model.watch();
  await isFollowed;
  return { host, model, stop };
}

test("a part is read when it is opened, and again when another sheet is", async () => {
  const { host, model, stop } = await open();
  await model.openPart("indicators");
  expect(model.getState()).toMatchObject({
    part: "indicators",
    indicators: { kind: "preview", sheet: { sheet: "Chỉ tiêu năm 2025" } },
  });
  host.activate("Ghi chú");
  await until(model, ({ indicators }) => indicators.kind === "none");
  stop();
});

test("a part that is opened takes the page away that lies over the pane", async () => {
  const { model, stop } = await open();
  model.openPage("catalogue");
  expect(model.getState().page).toBe("catalogue");
  await model.openPart("check");
  expect(model.getState()).not.toHaveProperty("page");
  stop();
});

test("an older failure on its sheet is tried again as what it was, whatever failed since", async () => {
  const { host, model, stop } = await open();
  const failOnce = async (work: () => Promise<unknown>) => {
    host.counters.reset();
    host.faults.failBatch(1, "before");
    await work();
    const face = currentFace(model.getState());
    if (face.kind !== "failed") throw new Error("nothing failed");
    return face.failure;
  };
  await model.check("all");
  const first = await failOnce(() => model.setMarks(true));
  host.activate("Ghi chú");
  await until(model, ({ sheet }) => sheet === "Ghi chú");
  const second = await failOnce(() => model.goTo({ sheet: "Ghi chú", cell: "A1" }));
  expect(second).not.toBe(first);

  host.activate("Chỉ tiêu năm 2025");
  await until(model, ({ sheet }) => sheet === "Chỉ tiêu năm 2025");
  expect(currentFace(model.getState())).toMatchObject({ kind: "failed", failure: first });
  await model.retry(first);
  expect([...model.getState().marked]).toEqual(["Chỉ tiêu năm 2025"]);
  expect(currentFace(model.getState()).kind).not.toBe("failed");
  stop();
});

test.each(["indicators", "summary", "collect", "catalogue"] as const)(
  "what could not be done is said on %s, where it was asked for, and gone with the next attempt",
  async (place) => {
    const { host, model, stop } = await open();
    if (place === "catalogue") model.openPage(place);
    else await model.openPart(place);
    host.counters.reset();
    host.faults.failBatch(1, "before");
    expect(await model.goTo({ sheet: "Ghi chú", cell: "A1" })).toBeUndefined();
    expect(model.getState().failure).toMatchObject({ place, failure: { outcome: "unchanged" } });
    expect(currentFace(model.getState()).kind).toBe("notChecked");
    await model.retry(model.getState().failure!.failure);
    expect(model.getState()).not.toHaveProperty("failure");
    stop();
  },
);
