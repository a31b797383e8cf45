import type { Page } from "playwright-core";
import { axe, picture, useBench } from "./browser";

/** Every state of the pane as a person meets it: looked at by axe in all colours, kept as pictures. */
const bench = useBench();
let page: Page;

const PANE = { width: 350, height: 760, isPaneOnly: true };

interface TrialHost {
  editCell: (sheet: string, cell: string, value: string) => void;
  activate: (sheet: string) => void;
  faults: { failBatch: (batch: number, when: "before") => void };
  counters: { reset: () => void };
  workbook: { getWorksheet: (name: string) => { getRow: (row: number) => { hidden: boolean } } };
}
/** Something that happens in Excel, not in the pane. */
const inExcel = (act: (host: TrialHost) => void) =>
  page.evaluate(`(${act.toString()})(window.trialHost)`) as Promise<void>;
const button = (name: string) => page.getByRole("button", { name, exact: true });
const check = async () => {
  await page.getByRole("button", { name: /^Kiểm tra (?:trang này|lại)$/u }).click();
  await page.getByRole("tree").waitFor();
};
const close = () => button("Quay lại").click();

/** Name of the picture, how to get there from the state before, what is seen then. */
const STATES: [string, () => Promise<unknown>, string][] = [
  ["first-run", () => Promise.resolve(), "Chào anh/chị, bắt đầu với ba bước"],
  ["findings", check, "Vừa kiểm tra"],
  ["columns", () => button("Vì sao?").click(), "Soát Biểu hiểu các cột như sau"],
  [
    "aside",
    async () => {
      await close();
      await button("Bỏ qua").click();
      await page.getByRole("menuitem", { name: "Bỏ qua lỗi này" }).click();
      await button("Đã bỏ qua 1 lỗi").click();
    },
    "Các lỗi đã bỏ qua",
  ],
  [
    "hidden-row",
    async () => {
      await page
        .getByRole("button", { name: /^Lấy lại/u })
        .last()
        .click();
      await close();
      await inExcel((host) => {
        host.workbook.getWorksheet("Phụ lục 01").getRow(26).hidden = true;
      });
      await page.locator("[role=treeitem][aria-level='2']", { hasText: "C26" }).click();
    },
    "Dòng 26 đang ẩn.",
  ],
  [
    "search",
    async () => {
      await page.getByRole("tree").focus();
      await page.keyboard.press("Control+f");
      await page.keyboard.type("xyz");
    },
    "Không có lỗi nào khớp “xyz”.",
  ],
  [
    "not-checked",
    async () => {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await inExcel((host) => host.activate("Ghi chú"));
    },
    "Trang “Ghi chú” chưa được kiểm tra",
  ],
  ["no-table", () => button("Kiểm tra trang này").click(), "Không thấy bảng phân công ở trang này"],
  ["pointing", () => button("Chỉ ra dòng tiêu đề").click(), "Chọn dòng tiêu đề trên trang tính"],
  [
    "failed",
    async () => {
      await button("Thôi").click();
      await inExcel((host) => host.activate("Phụ lục 01"));
      await page.getByRole("tree").waitFor();
      await inExcel((host) => {
        host.counters.reset();
        host.faults.failBatch(1, "before");
      });
      await button("Kiểm tra lại").click();
    },
    "Chưa thực hiện được",
  ],
  [
    "stale",
    async () => {
      await button("Thử lại").click();
      await page.getByText("Vừa kiểm tra").waitFor();
      // Typing that cannot be followed leaves a result that may not hold.
      await inExcel((host) => {
        host.counters.reset();
        host.faults.failBatch(1, "before");
        host.editCell("Phụ lục 01", "B20", "Việc khác");
      });
    },
    "Trang tính đã thay đổi",
  ],
  [
    "catalogue",
    async () => {
      await button("Thêm lựa chọn").click();
      await page.getByRole("menuitem", { name: "Danh mục" }).click();
    },
    "Gặp khi kiểm tra, chưa có trong danh mục",
  ],
  [
    "catalogue-learnt",
    async () => {
      await page
        .getByRole("button", { name: /^Thêm: /u })
        .first()
        .click();
    },
    "Đã ghi vào trang “Danh mục”.",
  ],
  [
    "later",
    async () => {
      await close();
      await page.getByRole("tab", { name: "Gộp biểu" }).click();
    },
    "Phần này chưa dùng được.",
  ],
  [
    "help",
    async () => {
      await page.getByRole("tab", { name: "Kiểm tra" }).click();
      await button("Thêm lựa chọn").click();
      await page.getByRole("menuitem", { name: "Trợ giúp" }).click();
    },
    "Phím tắt trong ngăn này",
  ],
  [
    "about",
    async () => {
      await close();
      await button("Thêm lựa chọn").click();
      await page.getByRole("menuitem", { name: "Giới thiệu" }).click();
    },
    "không gửi số liệu đi đâu",
  ],
];

describe.each([
  ["light", "light", false],
  ["dark", "dark", false],
  ["forced", "dark", true],
] as const)("in %s colours", (name, colors, isForced) => {
  beforeAll(async () => {
    page = await bench.open({ ...PANE, colors, isForced });
  });
  afterAll(() => page.close());

  test("clean", async () => {
    const clean = await bench.open({ ...PANE, colors, isForced, sample: "bieu-khong-loi" });
    await clean.getByRole("button", { name: "Kiểm tra trang này" }).click();
    await clean.getByRole("heading", { name: "Không có lỗi" }).waitFor();
    await picture(clean, `clean-${name}`);
    expect(await axe(clean)).toEqual([]);
    await clean.close();
  });

  test.each(STATES)("%s", async (state, reach, seen) => {
    await reach();
    await page.getByText(seen).first().waitFor();
    await page.waitForTimeout(350);
    await picture(page, `${state}-${name}`);
    expect(await axe(page)).toEqual([]);
  });
});
