/** @jest-environment jsdom */
import "./pageGlobals";
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { indicatorSample } from "../../scripts/samples/indicatorSample";
import { planSample } from "../../scripts/samples/planSample";
import type { Host } from "../../src/host/createHost";
import { excelFlows } from "../../src/pane/excelFlows";
import { Pane } from "../../src/pane/Pane";
import { createPaneModel } from "../../src/pane/paneModel";
import { openHost } from "../excel/openRows";

const CLOCK = { today: () => "2025-12-10", time: () => "10:42" };

// Real flows over real Office.js take their time on a busy machine.
configure({ asyncUtilTimeout: 60_000 });

afterEach(cleanup);

function Shown() {
  const [model] = useState(() => createPaneModel(excelFlows, CLOCK, true));
  return <Pane model={model} theme="light" language="vi" onLanguage={() => undefined} />;
}

/** The pane at its part "Chỉ tiêu", over real Office.js. */
async function openIndicators(
  workbook = indicatorSample(),
): Promise<{ host: Host; user: ReturnType<typeof userEvent.setup> }> {
  const host = await openHost(workbook);
  render(<Shown />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("tab", { name: "Chỉ tiêu" }));
  return { host, user };
}

test("shows every formula in words before anything is written, then fills and judges", async () => {
  const { host, user } = await openIndicators();
  const fill = await screen.findByRole("button", { name: "Điền 48 công thức" });
  const list = screen.getByRole("list", { name: "Công thức sẽ điền" });
  const first = within(list).getByRole("button", { name: /^F13 Hồ sơ toàn trình/u });
  expect(first.textContent).toContain("= Tử số / Mẫu số");
  expect(host.workbook.worksheets[0]?.getCell("F13").value).toBeNull();

  await user.click(fill);
  await screen.findByText("Đã điền 48 công thức.");
  expect(host.workbook.worksheets[0]?.getCell("F13").formula).toContain("D13/E13");
  expect(screen.getByRole("heading", { name: "Đạt 14/16 chỉ tiêu" })).toBeTruthy();
  const short = screen.getByRole("button", { name: /^Khai sinh nộp trực tuyến/u });
  expect(short.textContent).toContain("88,4% · mức giao ≥ 90% · Chưa đạt, thiếu 1,6 điểm %");

  await user.click(screen.getByRole("button", { name: "Xem bảng số" }));
  expect(screen.getAllByRole("row")).toHaveLength(17);
});

test("a sheet without figures says what would be needed", async () => {
  await openIndicators(planSample());
  expect(await screen.findByText(/Chưa thấy chỉ tiêu ở trang này/u)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Điền/u })).toBeNull();
});

test("a cell that was given a figure meanwhile stops the filling and is named", async () => {
  const { host, user } = await openIndicators();
  const fill = await screen.findByRole("button", { name: "Điền 48 công thức" });
  host.editCell("Chỉ tiêu năm 2025", "F13", "0.99");
  await user.click(fill);
  expect(await screen.findByText(/^Ô F13 /u)).toBeTruthy();
  expect(host.workbook.worksheets[0]?.getCell("F14").value).toBeNull();
});

test("a cell that cannot be gone to is said here, with a way to try again", async () => {
  const { host, user } = await openIndicators();
  const line = await screen.findByRole("button", { name: /^F13 Hồ sơ toàn trình/u });
  host.counters.reset();
  host.faults.failBatch(1, "before");
  await user.click(line);
  expect(await screen.findByText("Chưa thực hiện được")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  await waitFor(() => expect(screen.queryByText("Chưa thực hiện được")).toBeNull());
});
