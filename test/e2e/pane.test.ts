import type { Page } from "playwright-core";
import { picture, checkSheet, useBench, type Look } from "./browser";

const bench = useBench();
let page: Page;

afterEach(() => page.close());

const PANE: Look = { width: 350, height: 900, isPaneOnly: true };
const open = async (look: Look) => {
  page = await bench.open(look);
};
const detailTitle = () => page.getByRole("region", { name: "Chi tiết lỗi" }).getByRole("heading").innerText();
/** The cell that the list's active line names. */
const activeCell = async () => {
  const line = page.locator("[role=treeitem][aria-selected=true] > span").first();
  return (await line.textContent()) ?? "";
};

test("everything by keyboard alone", async () => {
  await open(PANE);
  await page.keyboard.press("Tab");
  for (let stop = 0; stop < 10 && !(await page.locator("[data-focus=command]:focus").count()); stop++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  const tree = page.getByRole("tree");
  await tree.waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "tree");
  const first = await activeCell();
  await page.keyboard.press("ArrowDown");
  expect(await activeCell()).not.toBe(first);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  expect(await page.locator("[role=treeitem][aria-level='1']").first().getAttribute("aria-expanded")).toBe(
    "false",
  );
  await page.keyboard.press("F8");
  const second = await activeCell();
  await page.keyboard.press("F8");
  expect(await activeCell()).not.toBe(second);
  await page.keyboard.press("Shift+F8");
  expect(await activeCell()).toBe(second);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tree");
  await page.keyboard.press("Control+f");
  await page.keyboard.type("không có chữ này");
  await page.getByText("Không có lỗi nào khớp “không có chữ này”.").first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "tree");
  await page.keyboard.press("F2");
  expect(await page.evaluate(() => document.activeElement?.closest("[data-focus=detail]") !== null)).toBe(
    true,
  );
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tree");
  expect(await detailTitle()).not.toBe("");
});

test("the last finding says so, a second F8 starts again", async () => {
  await open(PANE);
  await checkSheet(page);
  await page.getByRole("tree").focus();
  await page.keyboard.press("End");
  const last = await activeCell();
  await page.keyboard.press("F8");
  expect(await activeCell()).toBe(last);
  await page.keyboard.press("F8");
  await page.waitForTimeout(100);
  expect(await activeCell()).not.toBe(last);
});

test("tiles filter, grouping regroups, English is one choice away", async () => {
  await open(PANE);
  await checkSheet(page);
  const count = await page.locator("[role=treeitem][aria-level='2']").count();
  await page.getByRole("button", { name: /Phải sửa/u }).click();
  expect(await page.locator("[role=treeitem][aria-level='2']").count()).toBeLessThan(count);
  await page.getByRole("button", { name: /Cách xếp danh sách/u }).click();
  await page.getByRole("menuitemradio", { name: "Theo đơn vị" }).click();
  await page.getByRole("button", { name: "Thêm lựa chọn" }).click();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  await page.getByRole("button", { name: "Check again" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  await picture(page, "pane-english");
});

test.each([
  ["320", { width: 320, height: 640 }],
  ["350", { width: 350, height: 900 }],
  ["500", { width: 500, height: 700 }],
  ["zoomed-175", { width: 175, height: 500 }],
] as const)("nothing scrolls sideways at %s", async (name, size) => {
  await open({ ...size, isPaneOnly: true });
  await checkSheet(page);
  const overflow = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-pane], [data-pane] *")]
      .filter(
        (element) => getComputedStyle(element).overflowX !== "hidden" && element.scrollWidth > innerWidth,
      )
      .map((element) => element.className),
  );
  expect(overflow).toEqual([]);
  await picture(page, `pane-${name}`);
});
