import type { Page } from "playwright-core";
import { axe, picture, useBench, type Look } from "./browser";

const bench = useBench();

/** Ten in the morning of the day that the sample's worked example is about. */
const TODAY = "2025-12-10T10:00:00";
const open = (look: Omit<Look, "sample" | "today">) =>
  bench.open({ ...look, sample: "tong-hop-quy-4", today: TODAY });

/** From the tabs to the part, by keyboard. */
async function toSummary(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Kiểm tra" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Lập tổng hợp quý IV" }).waitFor();
}

/** Goes on with Tab until an element of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return label ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    if (focused.trim() === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach "${name}"`);
}

const isWider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test("from opening the sample to a finished summary by keyboard only", async () => {
  const page = await open({ width: 1280, height: 900 });
  await toSummary(page);
  await page.getByText("Hạn gửi báo cáo: 15/12/2025, còn 5 ngày").waitFor();
  await page.getByText("9/21, trừ thường xuyên và không phát sinh").waitFor();
  await page.getByText("8/12 đã xong hoặc quá hạn").waitFor();
  await picture(page, "summary-light");
  expect(await axe(page)).toEqual([]);

  await tabTo(page, "Tính đến ngày");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("31/11/2025");
  await page.keyboard.press("Enter");
  await page.getByText("Ngày “31/11/2025” không đúng; ghi ngày/tháng/năm, ví dụ 10/12/2025.").waitFor();
  await picture(page, "summary-mistake");
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("10/12/2025");
  await page.keyboard.press("Enter");

  await tabTo(page, "Lập tổng hợp quý IV");
  await page.keyboard.press("Enter");
  await page.getByText("Đã lập trang “Tổng hợp quý IV-2025”.").first().waitFor();
  await page.getByText("Số liệu khớp: 25 lượt theo đơn vị, lĩnh vực và tình trạng.").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Lập lại tổng hợp quý IV");
  await picture(page, "summary-built");
  expect(await axe(page)).toEqual([]);

  await page.getByRole("button", { name: "Mở trang tổng hợp" }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".luckysheet-sheets-item-active").filter({ hasText: "Tổng hợp quý IV-2025" }).waitFor();
  await picture(page, "summary-opened");
  await page.close();
});

test("at 320 px, dark, nothing is cut off", async () => {
  const page = await open({ width: 320, height: 640, colors: "dark", isPaneOnly: true });
  await toSummary(page);
  await picture(page, "summary-320-dark");
  expect([await isWider(page), await axe(page)]).toEqual([false, []]);
  await page.getByText("Chưa báo cáo").scrollIntoViewIfNeeded();
  await picture(page, "summary-320-dark-figures");
  await page.close();
});

test("in forced colours every status has a pattern", async () => {
  const page = await open({ width: 350, height: 1000, colors: "dark", isPaneOnly: true, isForced: true });
  await toSummary(page);
  await picture(page, "summary-forced");
  expect([await isWider(page), await axe(page)]).toEqual([false, []]);
  await page.close();
});

test("in dark colours, all of it", async () => {
  const page = await open({ width: 350, height: 1000, colors: "dark", isPaneOnly: true });
  await toSummary(page);
  await picture(page, "summary-dark");
  expect(await axe(page)).toEqual([]);
  await page.close();
});
