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
/** A workbook as a division hands it in, one of its sheets checked. */
async function openSubmitted(sheet: string): Promise<void> {
  page = await bench.open({ ...PANE, sample: "bieu-quy-2-phong-nop" });
  await page.evaluate((name) => {
    (window as unknown as { trialHost: { activate: (sheet: string) => void } }).trialHost.activate(name);
  }, sheet);
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

test("what is said stands beside the next thing to press, within the pane", async () => {
  await open({ width: 1280, height: 800 });
  await choose("C13");
  await detail().getByRole("button", { name: "Điền" }).click();
  await toast("Đã sửa 1 ô.").waitFor();
  const [said, full, pane] = await Promise.all(
    [toast("Đã sửa 1 ô."), detail(), page.locator("[data-pane]")].map(
      async (part) => (await part.boundingBox())!,
    ),
  );
  expect(said!.y + said!.height).toBeLessThanOrEqual(full!.y);
  expect(said!.x).toBeGreaterThanOrEqual(pane!.x);
  expect(said!.x + said!.width).toBeLessThanOrEqual(pane!.x + pane!.width);
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
  await openSubmitted("Biểu 2");
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

test("rows are asked about before they go: the way out has the focus, which returns to where it was", async () => {
  await openSubmitted("Biểu 3");
  const before = await findings();
  await choose("A13");
  const dialog = page.getByRole("alertdialog", { name: "Xoá 1 dòng trên trang “Biểu 3”?" });
  const focused = (words: string) =>
    page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, words);
  await detail().getByRole("button", { name: "Sửa", exact: true }).click();
  await dialog.getByText("A13 Xoá dòng 13: ").waitFor();
  await focused("Thôi");
  expect(await axe(page)).toEqual([]);
  await picture(page, "fix-delete-rows");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await focused("Sửa");
  await page.getByRole("tree").focus();
  await page.keyboard.press("Control+Enter");
  await focused("Thôi");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "tree");
  expect(await findings()).toBe(before);
  await page.keyboard.press("Control+Enter");
  await dialog.getByRole("button", { name: "Xoá 1 dòng" }).click();
  await toast("Đã xoá 1 dòng.").waitFor();
  expect(await findings()).toBeLessThan(before);
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
