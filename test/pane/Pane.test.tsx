/** @jest-environment jsdom */
import "./pageGlobals";
import { act, cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { openCatalogue, readCatalogueSheet } from "../../src/flows/catalogueSheet";
import { excelFlows } from "../../src/pane/excelFlows";
import { Pane } from "../../src/pane/Pane";
import type { PaneFlows } from "../../src/pane/paneFlows";
import { createPaneModel } from "../../src/pane/paneModel";
import type { Host } from "../../src/host/createHost";
import type { Language } from "../../src/texts/say";
import { planSample } from "../../scripts/samples/planSample";
import { openHost } from "../excel/openRows";

const CLOCK = { today: () => "2025-06-30", time: () => "10:42" };

// Real flows over real Office.js take their time on a busy machine.
configure({ asyncUtilTimeout: 60_000 });

afterEach(cleanup);

function Shown({ flows, hasEverChecked }: { flows: PaneFlows; hasEverChecked: boolean }) {
  const [model] = useState(() => createPaneModel(flows, CLOCK, hasEverChecked));
  const [language, setLanguage] = useState<Language>("vi");
  return <Pane model={model} theme="light" language={language} onLanguage={setLanguage} />;
}

/** The pane on the real flows and the real Office.js, over the sample workbook. */
async function show(
  flows: Partial<PaneFlows> = {},
  hasEverChecked = true,
): Promise<{ host: Host; user: ReturnType<typeof userEvent.setup> }> {
  const host = await openHost(planSample());
  render(<Shown flows={{ ...excelFlows, ...flows }} hasEverChecked={hasEverChecked} />);
  return { host, user: userEvent.setup() };
}

const check = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(screen.getAllByRole("button", { name: "Kiểm tra trang này" })[0]!);
  return screen.findByRole("tree", { name: "Danh sách lỗi" });
};
/** Sets the finding at a cell aside. */
const setAside = async (user: ReturnType<typeof userEvent.setup>, tree: HTMLElement, cell: string) => {
  await user.click(within(tree).getByText(cell));
  await user.click(screen.getByRole("button", { name: "Bỏ qua" }));
  await user.click(await screen.findByRole("menuitem", { name: "Bỏ qua lỗi này" }));
  await waitFor(() => expect(within(tree).queryByText(cell)).toBeNull());
};
const selected = () =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.split("!").at(-1);
  });

test("the first run shows three steps, a known user the sheet's name", async () => {
  await show({}, false);
  expect(screen.getByRole("heading", { name: "Chào anh/chị, bắt đầu với ba bước" })).toBeTruthy();
  cleanup();
  await show();
  expect(await screen.findByText(/Trang “.+” chưa được kiểm tra/u)).toBeTruthy();
});

test("a check lists the findings, Enter goes to the cell and the focus stays in the list", async () => {
  const { user } = await show();
  const tree = await check(user);
  const lines = within(tree).getAllByRole("treeitem");
  expect(lines.length).toBeGreaterThan(3);
  tree.focus();
  const cell = lines
    .find((line) => line.getAttribute("aria-selected") === "true")
    ?.querySelector("span")?.textContent;
  await user.keyboard("{Enter}");
  await waitFor(async () => expect(await selected()).toBe(cell));
  expect(document.activeElement).toBe(tree);
});

test("F8 goes through the findings from anywhere in the pane", async () => {
  const { user } = await show();
  const tree = await check(user);
  screen.getByRole("switch").focus();
  const before = tree.getAttribute("aria-activedescendant");
  await user.keyboard("{F8}");
  await waitFor(() => expect(tree.getAttribute("aria-activedescendant")).not.toBe(before));
  await user.keyboard("{Shift>}{F8}{/Shift}");
  await waitFor(() => expect(tree.getAttribute("aria-activedescendant")).toBe(before));
  expect(document.activeElement).toBe(screen.getByRole("switch"));
});

test("marks go on and off with the switch", async () => {
  const { host, user } = await show();
  await check(user);
  const formats = () =>
    (host.workbook.worksheets[0] as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings;
  await user.click(screen.getByRole("switch"));
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>("switch").checked).toBe(true));
  expect(formats().length).toBeGreaterThan(0);
  await user.click(screen.getByRole("switch"));
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>("switch").checked).toBe(false));
  expect(formats()).toEqual([]);
});

const activeSheet = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });

test("the findings sheet is made, said once, and opened from the message", async () => {
  const { host, user } = await show();
  const tree = await check(user);
  await user.click(screen.getByRole("button", { name: "Trang kết quả" }));
  await screen.findByRole("button", { name: "Mở trang" });
  expect(host.workbook.getWorksheet("Kết quả kiểm tra")).toBeTruthy();
  expect(await activeSheet()).toBe(host.workbook.worksheets[0]!.name);

  await user.click(screen.getByRole("button", { name: "Mở trang" }));
  await waitFor(async () => expect(await activeSheet()).toBe("Kết quả kiểm tra"));
  expect(await selected()).toBe("A1");
  expect(within(tree).getAllByRole("treeitem").length).toBeGreaterThan(1);
});

test("one message at a time: the newest", async () => {
  const { user } = await show();
  const tree = await check(user);
  await user.click(screen.getByRole("button", { name: "Trang kết quả" }));
  await screen.findByRole("button", { name: "Mở trang" });
  await setAside(user, tree, "C13");
  await screen.findByText("Đã bỏ qua.");
  await waitFor(() => expect(screen.queryByRole("button", { name: "Mở trang" })).toBeNull());
});

test("typing a missing lead takes its finding off the list and keeps the rest", async () => {
  const { host, user } = await show();
  const tree = await check(user);
  const count = () => Number(screen.getByText(/^\d+ lỗi$/u).textContent?.split(" ")[0]);
  const before = count();
  expect(within(tree).getByText("C13")).toBeTruthy();
  act(() => host.editCell(host.workbook.worksheets[0]!.name, "C13", "Văn phòng Sở"));
  expect(await screen.findByText("Đã kiểm tra lại dòng 13.")).toBeTruthy();
  expect(within(tree).queryByText("C13")).toBeNull();
  expect(count()).toBe(before - 1);
  expect(screen.getByRole<HTMLInputElement>("switch").disabled).toBe(false);
});

test("what somebody else changed makes the result stale and turns writing off", async () => {
  let change: (sheet: string) => void = () => {};
  const { host, user } = await show({
    watchWorkbook: (events) => {
      change = (sheet) => events.onChanged(sheet, { isRemote: true, edited: "B12" });
      return excelFlows.watchWorkbook(events);
    },
  });
  await check(user);
  act(() => change(host.workbook.worksheets[0]!.name));
  expect(await screen.findByText("Trang tính đã thay đổi")).toBeTruthy();
  expect(screen.getByText(/Người khác vừa sửa trang này/u)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("switch").disabled).toBe(true);
});

test("a finding is set aside, counted, and given back", async () => {
  const { user } = await show();
  const tree = await check(user);
  await setAside(user, tree, "C26");
  expect(await screen.findByText("Đã bỏ qua 1 lỗi")).toBeTruthy();
  await user.click(await screen.findByText("Lấy lại"));
  await waitFor(() => expect(within(tree).getByText("C26")).toBeTruthy());
});

test("without a sheet “Danh mục” it stays aside after rows were inserted above it, and nothing is written", async () => {
  const { host, user } = await show();
  const tree = await check(user);
  await setAside(user, tree, "C26");
  expect(await screen.findByText("Đã bỏ qua 1 lỗi")).toBeTruthy();
  expect(host.workbook.getWorksheet("Danh mục")).toBeUndefined();
  host.workbook.worksheets[0]!.spliceRows(12, 0, []);
  await user.click(screen.getAllByRole("button", { name: "Kiểm tra lại" })[0]!);
  await waitFor(() => expect(within(tree).getByText("C14")).toBeTruthy());
  expect(within(tree).queryByText("C27")).toBeNull();
});

test("with a sheet “Danh mục” it is written there with a reason, and taken off again", async () => {
  const { host, user } = await show();
  await openCatalogue({ language: "vi" });
  act(() => host.activate(host.workbook.worksheets[0]!.name));
  const tree = await check(user);
  await setAside(user, tree, "C26");
  expect(await screen.findByText("Đã bỏ qua 1 lỗi")).toBeTruthy();
  const reasons = async () =>
    (await readCatalogueSheet()).sheet!.read.catalogue.setAside.map(({ reason }) => reason);
  expect(await reasons()).toEqual(["Bỏ qua ngày 30/06/2025, chưa ghi lý do"]);
  await waitFor(async () => expect(await reasons()).toHaveLength(1));
  await user.click(screen.getByText("Đã bỏ qua 1 lỗi"));
  expect(await screen.findByText(/Ghi ở trang “Danh mục” của tệp này/u)).toBeTruthy();
  const reason = await screen.findByLabelText<HTMLInputElement>(/^Lý do:/u);
  await user.clear(reason);
  await user.type(reason, "Chờ phân công lại");
  act(() => reason.blur());
  await waitFor(async () => expect(await reasons()).toEqual(["Chờ phân công lại"]));
  await user.click(screen.getByLabelText(/^Lấy lại:/u));
  await waitFor(async () => expect(await reasons()).toEqual([]));
  await waitFor(() => expect(within(tree).getByText("C26")).toBeTruthy());
});

test("the list shows the findings of one unit alone", async () => {
  const { user } = await show();
  const tree = await check(user);
  const all = within(tree).getAllByRole("treeitem").length;
  await user.click(screen.getByRole("button", { name: "Chỉ xem một đơn vị" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "Văn phòng Sở" }));
  await waitFor(() => expect(within(tree).getAllByRole("treeitem").length).toBeLessThan(all));
  expect(screen.getByText(/^Hiện \d+\/\d+ lỗi$/u)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Chỉ xem một đơn vị: Văn phòng Sở" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "Tất cả đơn vị" }));
  await waitFor(() => expect(within(tree).getAllByRole("treeitem")).toHaveLength(all));
});

test("a failure says what to do and what became of the sheet; trying again repeats it", async () => {
  const { host, user } = await show();
  await screen.findByText(/chưa được kiểm tra/u);
  host.counters.reset();
  host.faults.failBatch(1, "before");
  await user.click(screen.getAllByRole("button", { name: "Kiểm tra trang này" })[0]!);
  expect(await screen.findByText("Chưa thực hiện được")).toBeTruthy();
  expect(screen.getByText("Trang tính không bị thay đổi.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByRole("tree")).toBeTruthy();
});

test("a sheet without a table says what a table needs", async () => {
  const { host, user } = await show();
  act(() => host.activate(host.workbook.worksheets[1]!.name));
  await screen.findByText(`Trang “${host.workbook.worksheets[1]!.name}” chưa được kiểm tra`);
  await user.click(screen.getByRole("button", { name: "Kiểm tra trang này" }));
  expect(await screen.findByRole("heading", { name: "Không thấy bảng phân công ở trang này" })).toBeTruthy();
});

test("all words change with the language", async () => {
  const { user } = await show();
  await check(user);
  await user.click(screen.getByRole("button", { name: "Thêm lựa chọn" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "English" }));
  expect(await screen.findByRole("tree", { name: "Findings" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
});

test("5,000 findings draw a handful of lines", async () => {
  const finding = (row: number) => ({
    rule: "missing-lead",
    severity: "error" as const,
    sheet: "A",
    cell: `D${row}`,
    text: "",
    row,
    column: 3,
  });
  const { user } = await show({
    checkWorkbook: () =>
      excelFlows.checkWorkbook({ sheets: "active", asOf: "2025-06-30" }).then((checked) => ({
        ...checked,
        sheets: checked.sheets.map((sheet) => ({
          ...sheet,
          findings: Array.from({ length: 5000 }, (_, row) => finding(row + 1)),
        })),
      })),
  });
  const tree = await check(user);
  expect(within(tree).getAllByRole("treeitem").length).toBeLessThan(40);
  expect(screen.getByText("5.000 lỗi")).toBeTruthy();
});
