import { axe, picture, useBench } from "./browser";

const bench = useBench();

test("from the sample to filled formulas and judged indicators", async () => {
  const page = await bench.open({ width: 1280, height: 800, sample: "chi-tieu" });
  await page.getByRole("tab", { name: "Chỉ tiêu" }).click();
  const fill = page.getByRole("button", { name: "Điền 48 công thức" });
  await fill.waitFor();
  await picture(page, "indicators-preview");
  expect(await axe(page)).toEqual([]);
  await fill.click();
  await page.getByRole("heading", { name: "Đạt 14/16 chỉ tiêu" }).waitFor();
  await picture(page, "indicators-filled");
  expect(await axe(page)).toEqual([]);
  await page.close();
});

test("at 320 px, dark, by keyboard alone", async () => {
  const page = await bench.open({
    width: 320,
    height: 640,
    colors: "dark",
    isPaneOnly: true,
    sample: "chi-tieu",
  });
  await page.getByRole("tab", { name: "Kiểm tra" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const fill = page.getByRole("button", { name: "Điền 48 công thức" });
  await fill.waitFor();
  await picture(page, "indicators-320");
  await fill.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Đạt 14/16 chỉ tiêu" }).waitFor();
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isWider).toBe(false);
  await picture(page, "indicators-320-filled");
  expect(await axe(page)).toEqual([]);
  await page.close();
});
