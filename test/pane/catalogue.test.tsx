/** @jest-environment jsdom */
import "./pageGlobals";
import { act, cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { excelFlows } from "../../src/pane/excelFlows";
import { Pane } from "../../src/pane/Pane";
import { createPaneModel } from "../../src/pane/paneModel";
import type { Host } from "../../src/host/createHost";
import { openRows } from "../excel/openRows";

const CLOCK = { today: () => "2025-06-30", time: () => "10:42" };
const PLAN = [
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn", "Cấp độ khẩn"],
  ["1", "Xây dựng kế hoạch cải cách", "Phòng Công nghệ số", "Quý I/2025", "Hoả tốc"],
  ["2", "Kiểm tra công tác văn thư", "Phòng Công nghệ số", "Quý II/2025", "Thường"],
];
const WRONG = [
  ["Tên đơn vị", "Viết tắt", "Tên gọi khác", "Loại", "Còn dùng", "Thay bằng"],
  ["Phòng Hai", "", "", "Ban"],
];

// Real flows over real Office.js take their time on a busy machine.
configure({ asyncUtilTimeout: 60_000 });
afterEach(cleanup);

/** The page "Danh mục", opened from the menu of the whole pane over a workbook that was checked. */
async function show(sheets: Parameters<typeof openRows>[0]) {
  const host = await openRows(sheets);
  const model = createPaneModel(excelFlows, CLOCK, true);
  const user = userEvent.setup();
  render(<Pane model={model} theme="light" language="vi" onLanguage={() => undefined} />);
  await act(() => model.check("all"));
  await user.click(screen.getByRole("button", { name: "Thêm lựa chọn" }));
  await user.click(await screen.findByRole("menuitem", { name: "Danh mục" }));
  const page = await screen.findByRole("dialog", { name: "Danh mục" });
  await within(page).findByRole("combobox", { name: "Mẫu biểu" });
  return { host, model, user, page: within(page) };
}
const names = (host: Host) => host.workbook.worksheets.map(({ name }) => name);

test("without the sheet the page says so and makes it", async () => {
  const { host, user, page } = await show({ "Phụ lục 1": PLAN });
  expect(page.getByText("Đang dùng danh mục có sẵn.")).toBeTruthy();
  await user.click(page.getByRole("button", { name: "Tạo trang “Danh mục”" }));
  await waitFor(() => expect(names(host)).toEqual(["Phụ lục 1", "Danh mục"]));
});

test("its mistakes stand on the page and lead to their cells", async () => {
  const { user, page } = await show({ "Phụ lục 1": PLAN, "Danh mục": WRONG });
  const link = page.getByRole("button", {
    name: "Ô D2: Không có loại đơn vị “Ban”; cần chọn trong danh sách.",
  });
  await user.click(link);
  await waitFor(async () => expect(await selected()).toContain("D2"));
});

/** The address of the cell that is selected. */
function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

test("figures of the summary do not hold after something was learnt, nor after that was taken back", async () => {
  const { model, user, page } = await show({ "Phụ lục 1": PLAN });
  const isStale = () => model.getState().summary.view?.isStale;
  await act(() => model.lookForSummary());
  expect(isStale()).toBe(false);
  await user.click(page.getByRole("button", { name: "Thêm: “Phòng Công nghệ số”" }));
  await user.click(await page.findByRole("button", { name: "Hoàn tác" }));
  await page.findByText("“Phòng Công nghệ số”, gặp 2 lần");
  expect(isStale()).toBe(true);
});

test("an unknown unit is learnt with one press, and can be taken back", async () => {
  const { user, page } = await show({ "Phụ lục 1": PLAN });
  expect(page.getByText("“Phòng Công nghệ số”, gặp 2 lần")).toBeTruthy();
  expect(page.getByText("Tiêu đề “Cấp độ khẩn”, gặp 1 lần")).toBeTruthy();
  await user.click(page.getByRole("button", { name: "Thêm: “Phòng Công nghệ số”" }));
  expect(await page.findByText(/Đã đọc 66 đơn vị/u)).toBeTruthy();
  expect(page.queryByText("“Phòng Công nghệ số”, gặp 2 lần")).toBeNull();
  // The button that was pressed is gone: the focus stays on the page, which would count as hidden without it.
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Quay lại" }));
  // All that does not lie on the page is out of reach meanwhile, so it is said there.
  expect(await page.findByText("Đã ghi vào trang “Danh mục”.")).toBeTruthy();
  await user.click(page.getByRole("button", { name: "Hoàn tác" }));
  expect(await page.findByText("“Phòng Công nghệ số”, gặp 2 lần")).toBeTruthy();
});

test("a blank sheet is made from the template chosen", async () => {
  const { host, user, page } = await show({ "Phụ lục 1": PLAN });
  await user.selectOptions(page.getByRole("combobox", { name: "Mẫu biểu" }), "PAPI");
  await user.click(page.getByRole("button", { name: "Tạo biểu mẫu" }));
  await waitFor(() => expect(names(host)).toEqual(["Phụ lục 1", "Danh mục", "PAPI"]));
});
