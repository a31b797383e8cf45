import type { Page } from "playwright-core";
import { picture, checkSheet, useBench } from "./browser";

/** What a new user does, from the sample to the last word: on the spreadsheet and in the pane. */
const bench = useBench();
let page: Page;

afterEach(() => page.close());

const count = async () => Number((await page.getByText(/^\d+ lỗi$/u).innerText()).split(" ")[0]);
const finding = (cell: string) => page.locator("[role=treeitem][aria-level='2']", { hasText: cell });

/** Types into the cell that is selected on the spreadsheet. */
async function typeIntoSelected(text: string): Promise<void> {
  const cell = await page.locator(".fortune-selection-copy, .luckysheet-cell-selected").first().boundingBox();
  if (!cell) throw new Error("The selected cell is not drawn.");
  await page.mouse.dblclick(cell.x + 20, cell.y + cell.height / 2);
  await page.locator(".luckysheet-cell-input:focus, .fortune-fx-input:focus").first().waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press("Enter");
}

test("sample, check, filter, go to a finding, mend it, reassign a heading, change the language", async () => {
  page = await bench.open({ width: 1280, height: 800 });
  await page.getByText("không phải Excel").waitFor();
  await checkSheet(page);
  const before = await count();

  await page.getByRole("button", { name: /Phải sửa/u }).click();
  await page.getByText(/^Hiện \d+\/\d+ lỗi$/u).waitFor();
  expect(await finding("D25").count()).toBe(0);
  await finding("C13").click();
  await page.waitForFunction(() => document.querySelector(".fortune-name-box")?.textContent === "C13");

  await page.waitForTimeout(500);
  await picture(page, "workbench");

  await typeIntoSelected("Văn phòng Sở");
  await page.getByText("Đã kiểm tra lại dòng 13.").first().waitFor();
  expect(await finding("C13").count()).toBe(0);
  await page.getByRole("button", { name: /Phải sửa/u }).click();
  expect(await count()).toBe(before - 1);

  await page.getByRole("button", { name: "Vì sao?", exact: true }).click();
  await page.getByRole("combobox", { name: /Đơn vị phối hợp/u }).selectOption("lead");
  await page.getByText("Hai cột cùng là “Chủ trì”; chọn lại một cột.").waitFor();
  await page.getByRole("combobox", { name: /Đơn vị phối hợp/u }).selectOption("none");
  await page.getByRole("button", { name: "Kiểm tra lại theo lựa chọn này" }).click();
  await page.getByText("cột chọn lại").waitFor();
  await page.waitForFunction(() => !document.querySelector("[role=tree]")?.textContent?.includes("D25"));
  expect(await count()).toBeLessThan(before - 1);

  await page.getByRole("button", { name: "Thêm lựa chọn" }).click();
  await page.getByRole("menuitemradio", { name: "English" }).click();
  await page.getByRole("button", { name: "Check again" }).waitFor();
  await page.getByText("columns reassigned").waitFor();
});

test("marks, the findings sheet, a copy to save", async () => {
  page = await bench.open({ width: 1280, height: 800 });
  await page.getByRole("button", { name: "Kiểm tra trang này" }).first().click();
  await page.getByRole("switch", { name: "Đánh dấu ô lỗi" }).click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>("[role=switch]:checked") !== null,
  );
  await page.getByRole("button", { name: "Trang kết quả" }).click();
  await page.locator(".fui-Toast", { hasText: "Đã lập trang “Kết quả kiểm tra”" }).waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu bản sao" }).click();
  expect((await download).suggestedFilename()).toBe("bieu-phan-cong-ban-sao.xlsx");
  await page.getByText("Đã lưu bieu-phan-cong-ban-sao.xlsx.").waitFor();
});

test("another sample, its heading pointed to, its columns named by hand", async () => {
  page = await bench.open({ width: 1280, height: 800 });
  await page.getByRole("button", { name: "Biểu mẫu" }).click();
  await page.getByRole("menuitem", { name: "Biểu có tiêu đề lạ" }).click();
  await page.getByText("bieu-tieu-de-la.xlsx").waitFor();
  await page.getByRole("button", { name: "Kiểm tra trang này" }).first().click();
  await page.getByRole("heading", { name: "Không thấy bảng phân công ở trang này" }).waitFor();
  await page.getByRole("button", { name: "Chỉ ra dòng tiêu đề" }).click();
  await page.evaluate(() => {
    const { trialHost } = window as unknown as {
      trialHost: { select: (sheet: string, area: string) => void };
    };
    trialHost.select("Phụ lục 01", "A8:F8");
  });
  await page.getByRole("button", { name: "Dùng dòng này (A8:F8)" }).click();
  await page.getByRole("button", { name: "Vì sao?", exact: true }).click();
  await page.getByRole("combobox", { name: /^C “/u }).selectOption("lead");
  await page.getByRole("button", { name: "Kiểm tra lại theo lựa chọn này" }).click();
  await finding("C13").waitFor();
});
