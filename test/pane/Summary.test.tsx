/** @jest-environment jsdom */
import "./pageGlobals";
import { act, cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type ExcelJS from "exceljs";
import { useState } from "react";
import { planSample } from "../../scripts/samples/planSample";
import { quarterSample } from "../../scripts/samples/quarterSample";
import type { Host } from "../../src/host/createHost";
import { excelFlows } from "../../src/pane/excelFlows";
import { Pane } from "../../src/pane/Pane";
import { createPaneModel } from "../../src/pane/paneModel";
import type { Language } from "../../src/texts/say";
import { openHost, openRows } from "../excel/openRows";

const CLOCK = { today: () => "2025-12-10", time: () => "10:42" };

// Real flows over real Office.js take their time on a busy machine.
configure({ asyncUtilTimeout: 60_000 });

afterEach(cleanup);

function Shown({ language }: { language: Language }) {
  const [model] = useState(() => createPaneModel(excelFlows, CLOCK, true));
  return <Pane model={model} theme="light" language={language} onLanguage={() => undefined} />;
}

/** The pane at its part "Tổng hợp", over real Office.js. */
async function show(language: Language = "vi"): Promise<ReturnType<typeof userEvent.setup>> {
  render(<Shown language={language} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: language === "vi" ? "Tổng hợp" : "Summary" }));
  return user;
}

async function openSummary(
  workbook: ExcelJS.Workbook = quarterSample(),
): Promise<{ host: Host; user: ReturnType<typeof userEvent.setup> }> {
  const host = await openHost(workbook);
  const user = await show();
  await screen.findByRole("button", { name: /^Lập tổng hợp/u });
  return { host, user };
}

test("shows the figures of the quarter before anything is written", async () => {
  const { host } = await openSummary();
  expect(screen.getByText("Hạn gửi báo cáo: 15/12/2025, còn 5 ngày")).toBeTruthy();
  expect(screen.getByText("Báo cáo khác: 10/12/2025 (ngày 08 tháng cuối quý; quý IV là 10/12)")).toBeTruthy();
  const main = screen.getByRole("region", { name: "Số liệu chính" });
  expect(main.textContent).toContain("25 lượt nhiệm vụ trong kỳ");
  expect(main.textContent).toContain("42,9%Tỷ lệ hoàn thành9/21, trừ thường xuyên và không phát sinh");
  expect(main.textContent).toContain("66,7%Đúng hạn8/12 đã xong hoặc quá hạn");
  const line =
    "Hoàn thành 9, Đang thực hiện 4, Chưa đến hạn 3, Quá hạn 3, Thường xuyên 2, Không phát sinh 2, Chưa báo cáo 2";
  expect(within(main).getByRole("img", { name: line })).toBeTruthy();
  const units = within(screen.getByRole("region", { name: "Hoàn thành theo đơn vị" })).getAllByRole(
    "listitem",
  );
  expect(units.map((unit) => unit.textContent)).toEqual([
    "Các phòng, đơn vị thuộc Sở0/2",
    "Phòng Xây dựng, kiểm tra văn bản và thi hành pháp luật1/4",
    "Phòng Bổ trợ và hành chính tư pháp1/3",
    "Văn phòng Sở3/6",
    "Trung tâm Trợ giúp pháp lý nhà nước1/2",
    "Phòng Phổ biến, giáo dục pháp luật3/4",
  ]);
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Phụ lục 01", "Phụ lục 02"]);
});

test("sheets say what they bring and what is left on them; one taken out is counted no more", async () => {
  const { user } = await openSummary();
  const sources = screen.getByRole("region", { name: "Lấy số liệu từ" });
  expect(sources.textContent).toContain("24 nhiệm vụ, 4 chỉ tiêu");
  expect(sources.textContent).toContain("24 nhiệm vụ · nên xem 5, lưu ý 1");
  expect(sources.textContent).toContain("4 chỉ tiêu · không có lỗi");
  await user.click(within(sources).getByRole("checkbox", { name: "Phụ lục 01" }));
  expect(await screen.findByText(/^Chưa có nhiệm vụ nào để tổng hợp/u)).toBeTruthy();
  const build = await screen.findByRole("button", { name: "Lập tổng hợp quý IV" });
  expect(build.getAttribute("aria-disabled")).toBe("true");
  await user.click(screen.getByRole("checkbox", { name: "Phụ lục 01" }));
  expect(await screen.findByText("25 lượt nhiệm vụ trong kỳ")).toBeTruthy();
});

test("another period and another day are counted anew; a day that does not exist is refused in words", async () => {
  const { user } = await openSummary();
  await user.selectOptions(screen.getByRole("combobox", { name: "Kỳ" }), "Quý III");
  expect(await screen.findByRole("button", { name: "Lập tổng hợp quý III" })).toBeTruthy();
  expect(screen.getByText("Quá hạn gửi báo cáo 86 ngày (15/09/2025)")).toBeTruthy();

  const day = screen.getByRole("textbox", { name: "Tính đến ngày" });
  await user.clear(day);
  await user.type(day, "31/11/2025{Enter}");
  expect(
    screen.getByText("Ngày “31/11/2025” không đúng; ghi ngày/tháng/năm, ví dụ 10/12/2025."),
  ).toBeTruthy();
  const build = screen.getByRole("button", { name: "Lập tổng hợp quý III" });
  expect(build.getAttribute("aria-disabled")).toBe("true");
  await user.clear(day);
  await user.type(day, "1/12/2025");
  await user.tab();
  expect(screen.queryByText(/không đúng/u)).toBeNull();
  expect(screen.getByDisplayValue("01/12/2025")).toBeTruthy();
  expect(screen.getByRole("button", { name: /^Kế hoạch 2025 · Quý IV/u })).toBeTruthy();
});

test("findings that must be fixed are counted, and shown where they are checked", async () => {
  const { user } = await openSummary(planSample());
  expect(await screen.findByText(/^Còn \d+ lỗi phải sửa\. Vẫn lập được tổng hợp/u)).toBeTruthy();
  expect(screen.getByText(/^Biểu chưa có cột kết quả/u)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Xem lỗi" }));
  expect(screen.getByRole("tab", { name: "Kiểm tra", selected: true })).toBeTruthy();
  expect(await screen.findByRole("tree")).toBeTruthy();
});

test("typing into a sheet that was read makes its figures stale until they are read again", async () => {
  const { host, user } = await openSummary();
  host.editCell("Phụ lục 01", "F7", "Chưa thực hiện");
  await act(() => host.eventsDelivered());
  expect(await screen.findByText(/^Biểu gốc vừa thay đổi/u)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Đọc lại số liệu" }));
  await screen.findByText("25 lượt nhiệm vụ trong kỳ");
  expect(screen.queryByText(/^Biểu gốc vừa thay đổi/u)).toBeNull();
});

test("the days of reporting lead to the office's own", async () => {
  const { user } = await openSummary();
  await user.click(screen.getByRole("button", { name: "Sửa lịch" }));
  expect(await screen.findByRole("heading", { name: "Danh mục" })).toBeTruthy();
});

test("a workbook without tasks has nothing to sum up, in English too", async () => {
  await openRows({ "Ghi chú": [["Họp giao ban"], ["Chuẩn bị phòng họp"]] });
  await show("en");
  expect(await screen.findByText(/^There are no tasks to sum up/u)).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Main figures" })).toBeNull();
});

test("builds, leads to the sheet, says when it is stale, builds again with typed remarks, takes back", async () => {
  const { host, user } = await openSummary();
  const sheet = "Tổng hợp quý IV-2025";
  const names = () => host.workbook.worksheets.map(({ name }) => name);
  await user.click(screen.getByRole("button", { name: "Lập tổng hợp quý IV" }));
  const result = await screen.findByRole("region", { name: "Lập tổng hợp" });
  expect(result.textContent).toContain(`Đã lập trang “${sheet}”.`);
  expect(result.textContent).toContain("Số liệu khớp: 25 lượt theo đơn vị, lĩnh vực và tình trạng.");
  expect(names()).toContain(sheet);

  await user.click(within(result).getByRole("button", { name: "Mở trang tổng hợp" }));
  const page = host.workbook.getWorksheet(sheet)!;
  const row = page.getColumn(2).values.findIndex((value) => value === "Văn phòng Sở");
  host.editCell(sheet, `M${row}`, "Đã đôn đốc");
  host.editCell("Phụ lục 01", "F10", "Chưa thực hiện");
  await act(() => host.eventsDelivered());
  expect(await screen.findByText(/^Biểu gốc đã thay đổi sau khi lập/u)).toBeTruthy();

  await user.click(screen.getByRole("button", { name: "Lập lại tổng hợp quý IV" }));
  expect(await screen.findByText("Giữ lại 1 ghi chú đã gõ.")).toBeTruthy();
  expect(screen.queryByText(/^Biểu gốc đã thay đổi/u)).toBeNull();
  expect(names().filter((name) => name.startsWith("Tổng hợp"))).toEqual([sheet]);

  const undo = () =>
    within(screen.getByRole("region", { name: "Lập tổng hợp" })).getByRole("button", { name: "Hoàn tác" });
  await user.click(undo());
  expect(await screen.findByRole("button", { name: "Lập lại tổng hợp quý IV" })).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Lập tổng hợp" })).toBeNull();
});
