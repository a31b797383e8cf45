/** @jest-environment jsdom */
import "../pageGlobals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { planSample } from "../../../scripts/samples/planSample";
import type { Host } from "../../../src/host/createHost";
import { excelFlows } from "../../../src/pane/excelFlows";
import { ChangesPage } from "../../../src/pane/fix/ChangesPage";
import type { Fixing } from "../../../src/pane/fix/fixing";
import { Pane } from "../../../src/pane/Pane";
import { createPaneModel } from "../../../src/pane/paneModel";
import { openHost, openRows } from "../../excel/openRows";

const InFluent = ({ children }: { children: ReactNode }) => (
  <FluentProvider theme={webLightTheme}>{children}</FluentProvider>
);
const CLOCK = { today: () => "2025-06-30", time: () => "10:42" };
const SHEET = "Phụ lục 01";

configure({ asyncUtilTimeout: 60_000 });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

function Shown() {
  const [model] = useState(() => createPaneModel(excelFlows, CLOCK, true));
  return <Pane model={model} theme="light" language="vi" onLanguage={() => undefined} />;
}

type User = ReturnType<typeof userEvent.setup>;
interface Bench {
  host: Host;
  user: User;
}

/** The pane on the real flows, the sheet checked. */
async function open(opened: Promise<Host> = openHost(planSample())): Promise<Bench> {
  const host = await opened;
  const user = userEvent.setup();
  render(<Shown />);
  await check(user);
  return { host, user };
}

async function check(user: User): Promise<void> {
  await user.click(screen.getAllByRole("button", { name: "Kiểm tra trang này" })[0]!);
  await screen.findByRole("tree", { name: "Danh sách lỗi" });
}

/** Puts the list on the first finding at a cell. */
async function choose(user: User, cell: string): Promise<void> {
  const tree = screen.getByRole("tree");
  const line = within(tree)
    .getAllByRole("treeitem")
    .find((item) => item.querySelector("span")?.textContent === cell);
  await user.click(line!);
  await waitFor(() => expect(detail().textContent).toContain(cell));
}

const detail = () => screen.getByRole("region", { name: "Chi tiết lỗi" });
const valueOf = (host: Host, cell: string) => host.workbook.getWorksheet(SHEET)!.getCell(cell).value;

test("a certain fix shows what it will write, is applied, and taken back from its message", async () => {
  const { host, user } = await open();
  await choose(user, "A18");
  expect(detail().textContent).toContain("2.2 → 2.3");
  await user.click(within(detail()).getByRole("button", { name: "Sửa" }));
  await screen.findByText("Đã sửa 1 ô.");
  expect(valueOf(host, "A18")).toBe("2.3");
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findByText("Đã lấy lại 1 ô.");
  expect(valueOf(host, "A18")).toBe("2.2");
});

test("a missing deadline is picked, the words are shown first", async () => {
  const { host, user } = await open();
  await choose(user, "E23");
  await user.click(within(detail()).getByRole("radio", { name: "Tháng" }));
  await user.selectOptions(within(detail()).getByRole("combobox", { name: "Tháng" }), "9");
  expect(detail().textContent).toContain("Ô sẽ ghi: “Tháng 9/2025”");
  await user.click(within(detail()).getByRole("button", { name: "Điền" }));
  await waitFor(() => expect(valueOf(host, "E23")).toBe("Tháng 9/2025"));
});

test("a day that is none cannot be written", async () => {
  const { user } = await open();
  await choose(user, "E23");
  await user.click(within(detail()).getByRole("radio", { name: "Ngày" }));
  await user.type(within(detail()).getByRole("textbox"), "31/4/2025");
  expect(within(detail()).getByRole("button", { name: "Điền" }).hasAttribute("disabled")).toBe(true);
  expect(detail().textContent).toContain("Ghi ngày như 20/7/2025.");
});

test("a missing lead is offered the units of its section", async () => {
  const { host, user } = await open();
  await choose(user, "C13");
  expect(detail().textContent).toContain("Gợi ý theo nhiệm vụ 1.3 cùng mục.");
  await user.click(within(detail()).getByRole("button", { name: "Điền" }));
  await waitFor(() => expect(valueOf(host, "C13")).toBe("Văn phòng Sở"));
});

test("the list of changes outlives the pane, and takes back from there", async () => {
  const { host, user } = await open();
  await choose(user, "A18");
  await user.click(within(detail()).getByRole("button", { name: "Sửa" }));
  await screen.findByText("Đã sửa 1 ô.");
  cleanup();
  render(<Shown />);
  await user.click(await screen.findByRole("button", { name: "Các thay đổi đã thực hiện" }));
  const undo = { name: "Hoàn tác: Đánh lại số · A18" };
  await user.click((await screen.findAllByRole("button", undo))[0]!);
  await waitFor(() => expect(valueOf(host, "A18")).toBe("2.2"));
});

test("a fix that failed and is tried again does all that a fix does", async () => {
  const { host, user } = await open();
  await choose(user, "A18");
  host.counters.reset();
  host.faults.failBatch(1, "before");
  await user.click(within(detail()).getByRole("button", { name: "Sửa" }));
  await user.click(await screen.findByRole("button", { name: "Thử lại" }));
  await screen.findByText("Đã sửa 1 ô.");
  expect(valueOf(host, "A18")).toBe("2.3");
  expect(within(screen.getByRole("tree")).queryByText("A18")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findByText("Đã lấy lại 1 ô.");
});

test("a fix that cannot be kept is done, and says that it stays", async () => {
  const { host, user } = await open();
  const full = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await choose(user, "A18");
  await user.click(within(detail()).getByRole("button", { name: "Sửa" }));
  await screen.findByText("Máy không còn chỗ ghi lại thay đổi này nên không hoàn tác được.");
  full.mockRestore();
  expect(valueOf(host, "A18")).toBe("2.3");
  expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
});

test("the list of changes says how many older ones are gone, also where none is left", () => {
  const fixing = { undo: () => Promise.resolve(false) } as unknown as Fixing;
  const shown = (dropped: number) => (
    <ChangesPage changes={[]} dropped={dropped} isOpen onClose={() => undefined} fixing={fixing} />
  );
  const { rerender } = render(shown(2), { wrapper: InFluent });
  const older = "Chỉ giữ các thay đổi gần nhất; 2 thay đổi cũ hơn không hoàn tác được nữa.";
  expect(screen.getByText(older)).toBeTruthy();
  expect(screen.queryByText(/^Chưa có thay đổi nào/u)).toBeNull();
  rerender(shown(0));
  expect(screen.getByText(/^Chưa có thay đổi nào/u)).toBeTruthy();
  expect(screen.queryByText(older)).toBeNull();
});

const HEADING = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"];
const ROWS = [
  HEADING,
  ["1", "Lập kế hoạch rà soát", "Văn phòng Sở", "31/3/2025"],
  HEADING,
  ["2", "Báo cáo kết quả với", "Văn phòng Sở", "30/6/2025"],
  ["", "các đơn vị", "", ""],
];
const dialog = () => screen.getByRole("alertdialog");

test("rows are named and asked about before they go; nothing is done without a yes", async () => {
  const { host, user } = await open(openRows({ [SHEET]: ROWS }));
  await choose(user, "A3");
  await user.click(within(detail()).getByRole("button", { name: "Sửa" }));
  const { textContent } = dialog();
  expect(textContent).toContain("Xoá 1 dòng trên trang “Phụ lục 01”?");
  expect(textContent).toContain("Xoá dòng 3: STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời hạn");
  expect(within(dialog()).getAllByRole("button")[0]!.textContent).toBe("Thôi");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
  expect(valueOf(host, "A3")).toBe("STT");
});

test("the keys ask too, and a yes takes exactly those rows out", async () => {
  const { host, user } = await open(openRows({ [SHEET]: ROWS }));
  await choose(user, "B5");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(dialog().textContent).toContain("B4  Báo cáo kết quả với → Báo cáo kết quả với các đơn vị");
  expect(dialog().textContent).toContain("Xoá dòng 5: các đơn vị");
  await user.click(within(dialog()).getByRole("button", { name: "Sửa 1 ô, xoá 1 dòng" }));
  await waitFor(() => expect(valueOf(host, "B4")).toBe("Báo cáo kết quả với các đơn vị"));
  expect([valueOf(host, "A3"), valueOf(host, "B5")]).toEqual(["STT", null]);
  expect(screen.queryByRole("alertdialog")).toBeNull();
  await screen.findByText("Đã sửa 1 ô, xoá 1 dòng.");

  await user.click(screen.getByRole("button", { name: "Các thay đổi đã thực hiện" }));
  const undo = { name: "Hoàn tác: Nối dòng · 1 ô, 1 dòng" };
  await user.click((await screen.findAllByRole("button", undo))[0]!);
  await screen.findByText("Đã lấy lại 1 ô, 1 dòng.");
  expect([valueOf(host, "B4"), valueOf(host, "B5")]).toEqual(["Báo cáo kết quả với", "các đơn vị"]);
});
