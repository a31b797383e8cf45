/** @jest-environment jsdom */
import "./pageGlobals";
import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { faultlessSample } from "../../scripts/samples/planSample";
import { excelFlows } from "../../src/pane/excelFlows";
import { Pane } from "../../src/pane/Pane";
import { createPaneModel } from "../../src/pane/paneModel";
import { openHost } from "../excel/openRows";

const CLOCK = { today: () => "2025-12-10", time: () => "10:42" };

// Real flows over real Office.js take their time on a busy machine.
configure({ asyncUtilTimeout: 60_000 });

test("a sheet without faults offers what comes next, each step a press away", async () => {
  await openHost(faultlessSample());
  const user = userEvent.setup();
  const model = createPaneModel(excelFlows, CLOCK, true);
  render(<Pane model={model} theme="light" language="vi" onLanguage={() => undefined} />);
  await user.click(screen.getByRole("button", { name: "Kiểm tra trang này" }));
  const next = within(await screen.findByRole("region", { name: "Việc tiếp theo" }));

  await user.click(next.getByRole("button", { name: "Kiểm tra tất cả trang" }));
  const sheets = await screen.findByRole("list", { name: "Các trang đã kiểm tra" });
  expect(sheets.textContent).toContain("Ghi chúkhông thấy bảng");
  expect(screen.queryByRole("button", { name: "Kiểm tra tất cả trang" })).toBeNull();

  await user.click(screen.getByRole("button", { name: "Điền công thức chỉ tiêu" }));
  expect(screen.getByRole("tab", { name: "Chỉ tiêu", selected: true })).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Kiểm tra" }));
  await user.click(screen.getByRole("button", { name: "Lập tổng hợp quý IV" }));
  expect(screen.getByRole("tab", { name: "Tổng hợp", selected: true })).toBeTruthy();
  expect(await screen.findByRole("region", { name: "Số liệu chính" })).toBeTruthy();
});
