import type { Page } from "playwright-core";
import { axe, picture, checkSheet, useBench, type Look } from "./browser";

const bench = useBench();
let page: Page;

afterEach(() => page.close());

const PANE: Look = { width: 350, height: 900, isPaneOnly: true };
async function open(look: Look = PANE): Promise<void> {
  page = await bench.open(look);
  await checkSheet(page);
}
const toast = (text: string) => page.locator(".fui-Toast", { hasText: text });
const detail = () => page.getByRole("region", { name: "Chi tiết lỗi" });
const findings = async () => {
  const count = await page
    .getByText(/^\d+ lỗi$/u)
    .first()
    .innerText();
  return Number.parseInt(count, 10);
};
/** Puts the list on the finding at a cell. */
async function choose(cell: string): Promise<void> {
  await page
    .locator("[role=treeitem]", { has: page.locator(`span:text-is("${cell}")`) })
    .first()
    .click();
  await detail().getByText(cell, { exact: true }).waitFor();
}
test("one fix: preview, apply, take back from the message", async () => {
  await open();
  const before = await findings();
  await choose("A18");
  await detail().getByText("2.2 → 2.3").waitFor();
  await picture(page, "fix-detail");
  await detail().getByRole("button", { name: "Sửa", exact: true }).click();
  await toast("Đã sửa 1 ô.").waitFor();
  expect(await findings()).toBe(before - 1);
  await toast("Đã sửa 1 ô.").getByText("Hoàn tác").click();
  await toast("Đã lấy lại 1 ô.").waitFor();
  expect(await findings()).toBe(before);
});

test("a deadline is picked in words that are shown first", async () => {
  await open();
  const before = await findings();
  await choose("E23");
  await detail().getByRole("radio", { name: "Tháng" }).click();
  await detail().getByText("Ô sẽ ghi: “Tháng 12/2025”").waitFor();
  await picture(page, "fix-deadline");
  expect(await axe(page)).toEqual([]);
  await detail().getByRole("button", { name: "Điền" }).click();
  await toast("Đã sửa 1 ô.").waitFor();
  expect(await findings()).toBe(before - 1);
});

test("all of a kind: every change is seen and ticked before, one may be left out", async () => {
  page = await bench.open({ ...PANE, sample: "bieu-quy-2-phong-nop" });
  await page.evaluate(() => {
    (window as unknown as { trialHost: { activate: (sheet: string) => void } }).trialHost.activate("Biểu 2");
  });
  await checkSheet(page);
  const before = await findings();
  const group = page.locator("[role=treeitem][aria-level='1']", { hasText: "Chữ mã cũ" });
  if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
  await page
    .locator(`#${(await group.getAttribute("id")) ?? ""} ~ [aria-level='2']`)
    .first()
    .click();
  await detail().getByRole("button", { name: "Sửa cả 2" }).click();
  await page.getByRole("heading", { name: "Xem trước: Chữ mã cũ" }).waitFor();
  await page.waitForTimeout(300);
  expect(await axe(page)).toEqual([]);
  await picture(page, "fix-all");
  await page.getByRole("checkbox").nth(1).click();
  await page.getByRole("button", { name: "Sửa 1 ô" }).waitFor();
  await page.getByRole("checkbox").nth(1).click();
  await page.getByRole("button", { name: "Sửa 2 ô" }).click();
  await toast("Đã sửa 2 ô.").waitFor();
  expect(await findings()).toBeLessThanOrEqual(before - 2);
  await toast("Đã sửa 2 ô.").getByText("Hoàn tác").click();
  await toast("Đã lấy lại 2 ô.").waitFor();
  expect(await findings()).toBe(before);
});

test("the pane closed and opened again takes back what was done before", async () => {
  await open({ width: 1280, height: 800 });
  const before = await findings();
  await choose("A18");
  await detail().getByRole("button", { name: "Sửa", exact: true }).click();
  await toast("Đã sửa 1 ô.").waitFor();
  await page.getByRole("button", { name: "Mở lại ngăn" }).click();
  await page.getByRole("heading", { name: "Chào anh/chị, bắt đầu với ba bước" }).waitFor();
  await page.getByRole("button", { name: "Các thay đổi đã thực hiện" }).click();
  await page.getByText("Đánh lại số · A18").first().waitFor();
  await page.waitForTimeout(300);
  expect(await axe(page)).toEqual([]);
  await picture(page, "changes");
  await page.getByRole("button", { name: "Hoàn tác: Đánh lại số · A18" }).first().click();
  await toast("Đã lấy lại 1 ô.").waitFor();
  await page.getByRole("tree", { name: "Danh sách lỗi" }).waitFor();
  expect(await findings()).toBe(before);
});
