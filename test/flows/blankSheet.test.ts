import { makeBlankSheet } from "../../src/flows/blankSheet";
import { checkWorkbook } from "../../src/flows/checkWorkbook";
import { openRows } from "../excel/openRows";
import { templateBlock } from "../fixtures/officeSheet";

const NAMES = [
  ["plan", "Kế hoạch"],
  ["par-index", "PAR INDEX"],
  ["papi", "PAPI"],
  ["sipas", "SIPAS"],
  ["assigned-results", "Kết quả nhiệm vụ được giao"],
  ["plan-results", "Kết quả thực hiện kế hoạch"],
  ["indicators", "Chỉ tiêu"],
] as const;

test.each(NAMES)("a blank sheet of %s is clean from the first minute", async (id, name) => {
  await openRows({ "Ghi chú": [["Họp ngày 5"]] });
  const sheet = await makeBlankSheet(name, 2026, { language: "vi" });
  for (const asOf of ["2026-01-05", "2026-12-31"]) {
    const checked = await checkWorkbook({ sheets: [sheet!], asOf });
    expect(checked.sheets[0]!.tables.map(({ table, tasks }) => [table.template, tasks.length])).toEqual([
      [id, 3],
    ]);
    expect(checked.sheets.flatMap(({ findings }) => findings)).toEqual([]);
    expect(checked.plan.year).toBe(2026);
  }
});

test("every column is read as the role it was made for", async () => {
  await openRows({ "Ghi chú": [["Họp ngày 5"]] });
  const sheet = await makeBlankSheet("plan-results", 2026, { language: "vi" });
  const { sheets } = await checkWorkbook({ sheets: [sheet!], asOf: "2026-01-05" });
  expect(sheets[0]!.tables[0]!.table.columns.map(({ heading, role }) => [heading, role])).toEqual([
    ["STT", "index"],
    ["Nội dung nhiệm vụ", "task"],
    ["Đơn vị chủ trì", "lead"],
    ["Đơn vị phối hợp", "coordinator"],
    ["Thời hạn hoàn thành", "deadline"],
    ["Kết quả thực hiện", "result"],
    ["Diễn giải kết quả", "description"],
    ["Ghi chú", "note"],
  ]);
});

test("drop-downs take the units from the sheet “Danh mục”; headings stay in view and on every page", async () => {
  await openRows({ "Ghi chú": [["Họp ngày 5"]] });
  expect(await makeBlankSheet("plan", 2026, { language: "vi" })).toBe("Kế hoạch");
  await Excel.run(async (context) => {
    const blank = context.workbook.worksheets.getItem("Kế hoạch");
    const units = blank.getRange("C5:C44").dataValidation.load("rule,errorAlert");
    const days = blank.getRange("E5:E44").load("numberFormat");
    const frozen = blank.freezePanes.getLocationOrNullObject().load("address");
    const titles = blank.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    blank.pageLayout.load("orientation,paperSize,zoom");
    await context.sync();
    expect(units.rule.list!.source).toBe("='Danh mục'!$A$7:$A$71");
    expect(units.errorAlert.showAlert).toBe(false);
    expect(new Set(days.numberFormat.flat())).toEqual(new Set(["dd/mm/yyyy"]));
    expect(frozen.address).toContain("1:4");
    expect(titles.address).toContain("4:4");
    expect(blank.pageLayout.orientation).toBe("Landscape");
  });
});

test("a template of the office's own, with its own headings", async () => {
  await openRows({
    "Danh mục": templateBlock("Sổ giao việc", [
      ["Số thứ tự", "Mã"],
      ["Nhiệm vụ", "Phần phải xong"],
      ["Chủ trì", "Bên nhận"],
      ["Thời hạn", "Chốt"],
    ]),
  });
  const sheet = await makeBlankSheet("sổ giao việc", 2026, { language: "vi" });
  expect(sheet).toBe("Sổ giao việc");
  const { sheets } = await checkWorkbook({ sheets: [sheet!], asOf: "2026-01-05" });
  expect(sheets.map(({ tables, findings }) => [tables[0]?.table.template, findings])).toEqual([
    ["Sổ giao việc", []],
  ]);
});

test("no template has the name", async () => {
  await openRows({ "Ghi chú": [["Họp ngày 5"]] });
  expect(await makeBlankSheet("Sổ thu chi", 2026, { language: "vi" })).toBeUndefined();
});
