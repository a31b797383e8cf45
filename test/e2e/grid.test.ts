import type { Page } from "playwright-core";
import { picture, startBench, type Bench } from "./browser";

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await startBench();
});
afterEach(() => page.close());
afterAll(() => bench.close());

test("typing into the sheet makes the result stale; checking again takes the typed cell in", async () => {
  page = await bench.open({ width: 1280, height: 800 });
  await page.getByRole("button", { name: "Kiểm tra trang này" }).first().click();
  const count = page.getByText(/^\d+ lỗi$/u);
  await count.waitFor();
  const before = Number((await count.innerText()).split(" ")[0]);
  await page.locator("[role=treeitem][aria-level='2']", { hasText: "C13" }).click();
  await page.waitForFunction(() => document.querySelector(".fortune-name-box")?.textContent === "C13");
  const cell = await page.locator(".fortune-selection-copy, .luckysheet-cell-selected").first().boundingBox();
  if (!cell) throw new Error("The selected cell is not drawn.");
  await page.mouse.dblclick(cell.x + 20, cell.y + cell.height / 2);
  await page.locator(".luckysheet-cell-input:focus, .fortune-fx-input:focus").first().waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.type("Văn phòng Sở", { delay: 20 });
  await page.keyboard.press("Enter");
  await page.getByText("Trang tính đã thay đổi").waitFor();
  await picture(page, "workbench-stale");
  await page.getByRole("button", { name: "Kiểm tra lại" }).click();
  await page.getByText(`${before - 1} lỗi`, { exact: true }).waitFor();
});
