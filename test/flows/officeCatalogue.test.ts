import type ExcelJS from "exceljs";
import { asideEntryOf, asideRuleEntry } from "../../src/core/catalogue/setAside";
import { checkWorkbook, type CheckedWorkbook } from "../../src/flows/checkWorkbook";
import { openCatalogue, readCatalogueSheet } from "../../src/flows/catalogueSheet";
import { planIndicators } from "../../src/flows/fillIndicators";
import { importCatalogue, learn, setAside, takeAsideBack } from "../../src/flows/writeCatalogue";
import { defaultCatalogue } from "../../src/core/catalogue/defaultCatalogue";
import { contents, openRows } from "../excel/openRows";
import {
  SATISFACTION,
  satisfactionFigures,
  templateBlock,
  UNIT_HEADING,
  type Rows,
} from "../fixtures/officeSheet";
import { keepingIn, memoryStore } from "./keeping";
import { undoAction } from "../../src/flows/undoAction";

const store = memoryStore();
const VI = { language: "vi", keeping: keepingIn(store) } as const;
const EN = { ...VI, language: "en" } as const;

/** Everything on the sheets but cells that hold nothing and look like nothing. */
function cellsOf(workbook: ExcelJS.Workbook): string[] {
  return workbook.worksheets.flatMap((sheet) => {
    const cells: string[] = partsOf(sheet);
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        cells.push(`${sheet.name}!${cell.address} ${JSON.stringify([cell.value, cell.style])}`);
      }),
    );
    return cells;
  });
}

/** Tables and drop-downs, which exceljs keeps outside its types. */
function partsOf(sheet: ExcelJS.Worksheet): string[] {
  const { tables, dataValidations } = sheet.model as { tables?: object; dataValidations?: object };
  return [JSON.stringify(tables), JSON.stringify(dataValidations)];
}

const HEAD = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"];
const PLAN: Rows = [
  ["KẾ HOẠCH NĂM 2025"],
  [],
  HEAD,
  ["1", "Xây dựng kế hoạch cải cách", "Văn phòng Sở", "Quý I/2025"],
  ["2", "Kiểm tra công tác văn thư", "Phòng Công nghệ số", "Quý II/2025"],
  ["3", "Tổng hợp báo cáo hằng quý", "Phòng Công nghệ số", "Trước ngày 15 tháng cuối kỳ báo cáo"],
];

const check = (asOf = "2025-06-30") => checkWorkbook({ sheets: "all", asOf });
const found = ({ sheets }: CheckedWorkbook) =>
  sheets.flatMap(({ name, findings }) => findings.map(({ rule, cell }) => `${name}!${cell} ${rule}`));
const leads = ({ sheets }: CheckedWorkbook) =>
  sheets[0]!.tables.flatMap(({ tasks }) => tasks.map((task) => task.leads.map(({ name }) => name).join()));

describe("without a sheet “Danh mục”", () => {
  test("what is built in holds, and no sync is added", async () => {
    const host = await openRows({ "Phụ lục 1": PLAN });
    const checked = await check();
    expect(found(checked)).toEqual(["Phụ lục 1!C5 unknown-unit", "Phụ lục 1!C6 unknown-unit"]);
    expect(checked.office).toBeUndefined();
    expect(host.counters.syncs).toBe(3);
  });
});

describe("units", () => {
  test("one added there is known, with its abbreviation and other names", async () => {
    await openRows({
      "Phụ lục 1": PLAN,
      "Danh mục": [UNIT_HEADING, ["Phòng Công nghệ số", "PCNS", "", "Phòng", "Có", ""]],
    });
    expect(found(await check())).toEqual([]);
  });

  test("one renamed there is known everywhere by its new name, and the old one is read as it", async () => {
    const rows: Rows = [...PLAN, ["4", "Rà soát văn bản", "Văn phòng Sở", "Tháng 9/2025"]];
    await openRows({
      "Phụ lục 1": [...rows.slice(0, 5), ["3", "Lập dự toán", "Phòng Hành chính quản trị Sở", "Quý I/2025"]],
      "Danh mục": [
        UNIT_HEADING,
        ["Phòng Hành chính quản trị Sở", "", "Văn phòng Sở; Phòng Công nghệ số", "", "", ""],
      ],
    });
    const checked = await check();
    expect(found(checked)).toEqual([]);
    expect(new Set(leads(checked))).toEqual(new Set(["Phòng Hành chính quản trị Sở"]));
  });

  test("one that was replaced counts for the unit that took over, through several steps", async () => {
    await openRows({
      "Phụ lục 1": PLAN,
      "Danh mục": [
        UNIT_HEADING,
        ["Phòng Công nghệ số", "", "", "", "Không", "Phòng Chuyển đổi"],
        ["Phòng Chuyển đổi", "", "", "", "Không", "Phòng Số"],
        ["Phòng Số", "", "", "", "Có", ""],
      ],
    });
    expect(leads(await check())).toEqual(["Văn phòng Sở", "Phòng Số", "Phòng Số"]);
  });

  test("one out of use is known no longer, though it is built in", async () => {
    await openRows({
      "Phụ lục 1": PLAN.slice(0, 4),
      "Danh mục": [UNIT_HEADING, ["Văn phòng Sở", "", "", "", "Không", ""]],
    });
    expect(found(await check())).toEqual(["Phụ lục 1!C4 unknown-unit"]);
  });
});

describe("templates", () => {
  const STRANGE: Rows = [
    ["SỔ GIAO VIỆC TUẦN"],
    ["Mã", "Phần phải xong", "Bên nhận", "Chốt"],
    ["1", "Soạn dự thảo quy chế làm việc", "Văn phòng Sở", "Quý I/2025"],
    ["2", "Kiểm kê tài sản cơ quan", "", "Quý II/2025"],
  ];
  const TEMPLATE = templateBlock("Sổ giao việc", [
    ["Số thứ tự", "Mã"],
    ["Nhiệm vụ", "Phần phải xong"],
    ["Chủ trì", "Bên nhận"],
    ["Thời hạn", "Chốt; Chốt ngày"],
  ]);

  test("a heading band unknown before is no table", async () => {
    await openRows({ Tuần: STRANGE });
    expect(found(await check())).toEqual(["Tuần!A1 no-table"]);
  });

  test("one added only on the sheet is detected and checked", async () => {
    await openRows({ Tuần: STRANGE, "Danh mục": TEMPLATE });
    const checked = await check();
    expect(checked.sheets[0]!.tables.map(({ table }) => table.template)).toEqual(["Sổ giao việc"]);
    expect(found(checked)).toEqual(["Tuần!C4 missing-lead"]);
  });

  test("a role that the office requires is missed", async () => {
    const rows: Rows = [
      ["Mẫu biểu", "Vai trò", "Bắt buộc", "Tên tiêu đề cột"],
      ["Kế hoạch", "Số thứ tự", "Có", ""],
      ["Kế hoạch", "Nhiệm vụ", "Có", ""],
      ["Kế hoạch", "Chủ trì", "Có", ""],
      ["Kế hoạch", "Thời hạn", "Có", ""],
      ["Kế hoạch", "Sản phẩm", "Có", ""],
    ];
    await openRows({ "Phụ lục 1": PLAN.slice(0, 4), "Danh mục": rows });
    expect(found(await check())).toEqual(["Phụ lục 1!A3 missing-column"]);
  });
});

describe("rules", () => {
  const RULES = ["Quy tắc", "Mức độ", "Vì sao cần kiểm tra", "Mã"];

  test("one switched off is silent, another severity is shown", async () => {
    const rows: Rows = [...PLAN, ["4", "Rà soát văn bản", "", "Tháng 9/2025"]];
    await openRows({
      "Phụ lục 1": rows,
      "Danh mục": [RULES, ["Đơn vị ngoài danh mục", "Tắt", "", ""], ["", "Lưu ý", "", "missing-lead"]],
    });
    const checked = await check();
    expect(found(checked)).toEqual(["Phụ lục 1!C7 missing-lead"]);
    expect(checked.sheets[0]!.findings[0]!.severity).toBe("info");
  });

  test("a workbook without a table may be meant", async () => {
    await openRows({ "Ghi chú": [["Họp ngày 5"]], "Danh mục": [RULES, ["", "Tắt", "", "no-table"]] });
    expect(found(await check())).toEqual([]);
  });
});

describe("indicators", () => {
  const figures = (typed: string | number | null): Rows => [
    ["BÁO CÁO CHỈ TIÊU NĂM 2025"],
    [],
    ...satisfactionFigures(typed),
  ];
  const planned = async () => (await planIndicators({ sheets: "all", asOf: "2025-06-30" })).sheets;
  const mismatches = async () => found(await check()).filter((line) => line.includes("ratio-mismatch"));

  test("a label that is not known says nothing", async () => {
    await openRows({ "Phụ lục 1": figures(null) });
    expect((await planned())[0]!.fill).toEqual([]);
    await openRows({ "Phụ lục 1": figures(50) });
    expect(await mismatches()).toEqual([]);
  });

  test("one defined there is filled by its formula and held against its target", async () => {
    await openRows({ "Phụ lục 1": figures(null), "Danh mục": SATISFACTION });
    const sheets = await planned();
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Phụ lục 1"]);
    expect(sheets[0]!.fill).toMatchObject([
      {
        row: 5,
        column: 3,
        shows: 92,
        indicator: { variant: "office", choices: [{ document: "Kế hoạch 15" }] },
      },
    ]);
    expect(sheets[0]!.results).toMatchObject([{ achieved: 92, isMet: true, limits: [{ value: 90 }] }]);
  });

  test("a typed figure that its parts contradict is a finding", async () => {
    await openRows({ "Phụ lục 1": figures(95), "Danh mục": SATISFACTION });
    expect(await mismatches()).toEqual(["Phụ lục 1!D6 ratio-mismatch"]);
    await openRows({ "Phụ lục 1": figures(92), "Danh mục": SATISFACTION });
    expect(await mismatches()).toEqual([]);
  });

  test("what the sheet says of a target goes before the office's", async () => {
    const targets = ["Mức giao", "", "", "từ 95% trở lên"];
    const rows = figures(92).map((row, at) => (at < 2 ? row : [...row, targets[at - 2]!]));
    await openRows({ "Phụ lục 1": rows, "Danh mục": SATISFACTION });
    expect((await planned())[0]!.results).toMatchObject([{ isMet: false, limits: [{ value: 95 }] }]);
  });

  test("filling reads templates and headings of the office too", async () => {
    const strange: Rows = [
      ["Mã", "Phần phải xong", "Bên nhận", "Đã làm"],
      ...satisfactionFigures(null).slice(1),
    ];
    const template = templateBlock("Sổ giao việc", [
      ["Số thứ tự", "Mã"],
      ["Nhiệm vụ", "Phần phải xong"],
      ["Chủ trì", "Bên nhận"],
      ["Kết quả", "Đã làm"],
    ]);
    await openRows({ Tuần: strange, "Danh mục": [...template, [], ...SATISFACTION] });
    expect((await planned())[0]!.fill).toMatchObject([{ row: 3, column: 3, label: "Mức độ hài lòng" }]);
  });
});

describe("findings set aside", () => {
  /** The workbook with a sheet "Danh mục", and the entry of a finding in it. */
  async function entryAt(cell: string) {
    const host = await openRows({ "Phụ lục 1": PLAN, "Phụ lục 2": PLAN });
    await openCatalogue({ language: "vi" });
    const { sheets } = await check();
    const finding = sheets[0]!.findings.find((one) => one.cell === cell)!;
    return { host, entry: asideEntryOf(finding, "Chờ quyết định thành lập") };
  }
  const listed = async () => (await readCatalogueSheet()).sheet!.read.catalogue.setAside;
  const ofFirst = (lines: readonly string[]) =>
    lines.filter((line) => line.startsWith("Phụ lục 1") && line.includes("unknown-unit"));

  test("one stays aside after rows were inserted above it and numbers were given anew", async () => {
    const { host, entry } = await entryAt("C5");
    await setAside(entry, VI);
    const sheet = host.workbook.getWorksheet("Phụ lục 1")!;
    sheet.spliceRows(4, 0, ["1", "Ban hành chương trình công tác", "Văn phòng Sở", "Tháng 1/2025"], []);
    const checked = await check();
    expect(ofFirst(found(checked))).toEqual(["Phụ lục 1!C8 unknown-unit"]);
    expect(checked.sheets[0]!.setAside).toMatchObject([
      { finding: { cell: "C7", rule: "unknown-unit" }, reason: "Chờ quyết định thành lập" },
    ]);
  });

  test("it comes back when the cell says something else", async () => {
    const { host, entry } = await entryAt("C5");
    await setAside(entry, VI);
    host.workbook.getWorksheet("Phụ lục 1")!.getCell("C5").value = "Phòng Trăng Sao";
    expect(ofFirst(found(await check()))).toEqual(["Phụ lục 1!C5 unknown-unit", "Phụ lục 1!C6 unknown-unit"]);
  });

  test("a whole rule on one sheet", async () => {
    await entryAt("C5");
    await setAside(asideRuleEntry("unknown-unit", "Phụ lục 1", "Phòng mới"), VI);
    expect(found(await check())).toEqual(["Phụ lục 2!C5 unknown-unit", "Phụ lục 2!C6 unknown-unit"]);
  });

  test("the reason may be worded anew: the row stays the same one", async () => {
    const { entry } = await entryAt("C5");
    await setAside(entry, VI);
    await setAside({ ...entry, reason: "Đã có quyết định" }, EN);
    expect(await listed()).toEqual([{ ...entry, reason: "Đã có quyết định" }]);
  });

  test("setting aside can be taken back", async () => {
    const { host, entry } = await entryAt("C5");
    const before = cellsOf(host.workbook);
    const written = await setAside(entry, VI);
    await undoAction(written!.id!, store);
    expect(cellsOf(host.workbook)).toEqual(before);
  });

  test("an entry is taken off the sheet later, the others and the user's own words stay; and this can be taken back", async () => {
    const { host, entry } = await entryAt("C5");
    const other = { ...entry, task: "Tổng hợp báo cáo hằng quý" };
    await setAside(entry, VI);
    await setAside(other, VI);
    const before = cellsOf(host.workbook);
    const written = await takeAsideBack(entry, EN);
    expect(await listed()).toEqual([other]);
    expect(ofFirst(found(await check()))).toEqual(["Phụ lục 1!C5 unknown-unit"]);
    expect((await check()).office!.problems).toEqual([]);
    await undoAction(written!.id!, store);
    expect(cellsOf(host.workbook)).toEqual(before);
  });

  test.each<[string, Record<string, Rows>]>([
    ["no sheet “Danh mục”", { "Phụ lục 1": PLAN }],
    ["a sheet “Danh mục” without the block", { "Phụ lục 1": PLAN, "Danh mục": [UNIT_HEADING] }],
  ])("%s: nothing is written", async (_name, sheets) => {
    const host = await openRows(sheets);
    const before = contents(host.workbook);
    const entry = asideRuleEntry("unknown-unit", "Phụ lục 1", "Phòng mới");
    expect(await setAside(entry, VI)).toBeUndefined();
    expect(await takeAsideBack(entry, VI)).toBeUndefined();
    expect(contents(host.workbook)).toBe(before);
  });
});

describe("the plan", () => {
  const PERIODS = ["Kỳ báo cáo", "Từ", "Đến", "Hạn gửi báo cáo"];
  const due = ({ sheets }: CheckedWorkbook) => sheets[0]!.tables[0]!.tasks[2]!.deadline!.due;

  test("its year stands above the titles of sheets, a year that is given above it", async () => {
    await openRows({ "Phụ lục 1": PLAN, "Danh mục": [PERIODS, ["Năm kế hoạch", "2026", "", ""]] });
    expect((await check()).plan).toEqual({ year: 2026, span: [2026, 2026], source: "catalogue" });
    const given = await checkWorkbook({ sheets: "all", asOf: "2025-06-30", planYear: 2024 });
    expect(given.plan.year).toBe(2024);
  });

  test("a range of years: a deadline of the third year is inside", async () => {
    const rows: Rows = [...PLAN.slice(0, 4), ["2", "Đánh giá giữa kỳ", "Văn phòng Sở", "Năm 2028"]];
    await openRows({ "Phụ lục 1": rows });
    expect(found(await check())).toEqual(["Phụ lục 1!D5 deadline-outside-plan"]);
    await openRows({ "Phụ lục 1": rows, "Danh mục": [PERIODS, ["Năm kế hoạch", 2026, 2030, ""]] });
    expect((await check()).plan.span).toEqual([2026, 2030]);
  });

  test("“kỳ báo cáo” falls due in the office's own periods", async () => {
    await openRows({ "Phụ lục 1": PLAN });
    expect(due(await check())).toEqual(["2025-03-15", "2025-06-15", "2025-09-15", "2025-12-15"]);
    const half: Rows = [PERIODS, ["6 tháng", "15/12", "14/6", "15/6"], ["Năm", "15/12", "14/12", "15/12"]];
    await openRows({ "Phụ lục 1": PLAN, "Danh mục": half });
    expect(due(await check())).toEqual(["2025-06-15", "2025-12-15"]);
  });
});

describe("the sheet", () => {
  test("it is made once, from what is built in, and shown again after", async () => {
    const host = await openRows({ "Phụ lục 1": PLAN });
    expect(await openCatalogue({ language: "vi" })).toEqual({ sheet: "Danh mục", isNew: true });
    const before = contents(host.workbook);
    expect(await openCatalogue({ language: "vi" })).toEqual({ sheet: "Danh mục", isNew: false });
    expect(contents(host.workbook)).toBe(before);
    const { sheet } = await readCatalogueSheet();
    expect(sheet!.read.problems).toEqual([]);
    expect(sheet!.read.catalogue).toEqual(defaultCatalogue());
    expect(found(await check())).toEqual(["Phụ lục 1!C5 unknown-unit", "Phụ lục 1!C6 unknown-unit"]);
  });

  test("a list of the user's with that name is left alone", async () => {
    const list: Rows = [["Danh mục văn bản"], ["Luật", 2024]];
    await openRows({ "Phụ lục 1": PLAN, "Danh mục": list });
    expect(await openCatalogue({ language: "vi" })).toEqual({ sheet: "Danh mục (2)", isNew: true });
    expect((await check()).office?.sheet).toBe("Danh mục (2)");
  });

  test("its mistakes are findings at their cells, and the rest holds", async () => {
    await openRows({
      "Phụ lục 1": PLAN,
      "Danh mục": [UNIT_HEADING, ["Phòng Công nghệ số", "", "", "Ban", "", ""], ["", "X", "", "", "", ""]],
    });
    expect(found(await check())).toEqual(["Danh mục!D2 catalogue-entry", "Danh mục!A3 catalogue-entry"]);
  });

  test("the sheet is read in the syncs of the check, one for its rows", async () => {
    const host = await openRows({
      "Phụ lục 1": PLAN,
      "Danh mục": [UNIT_HEADING, ["Phòng Một", "", "", "", "", ""]],
    });
    await check();
    expect(host.counters.syncs).toBe(2 + 2);
  });

  test("another workbook's catalogue may be used instead", async () => {
    await openRows({ "Phụ lục 1": PLAN });
    const catalogue = defaultCatalogue();
    const unit = { ...catalogue.units[0]!, name: "Phòng Công nghệ số", abbreviation: "", otherNames: [] };
    const other = { ...catalogue, units: [unit] };
    expect(found(await checkWorkbook({ sheets: "all", asOf: "2025-06-30", catalogue: other }))).toEqual([]);
  });
});

describe("learning", () => {
  const PAIR = { kind: "unit", name: "Phòng Công nghệ số", otherNames: ["Phòng CN số"] } as const;

  test("unknown units are grouped by likeness with counts, headings with a role", async () => {
    await openRows({
      "Phụ lục 1": [
        [...HEAD, "Cấp độ khẩn"],
        ["1", "Xây dựng kế hoạch cải cách", "Phòng Công nghệ số", "Quý I/2025", "Hoả tốc"],
        ["2", "Kiểm tra công tác văn thư", "Phòng Công nghệ sô", "Quý II/2025", "Thường"],
        ["3", "Tổng hợp báo cáo hằng quý", "Phòng Công nghệ ssố", "Quý II/2025", "Thường"],
        ["4", "Rà soát văn bản", "Tổ Trăng Sao 1", "Quý II/2025", "Thường"],
        ["5", "Rà soát hợp đồng", "Tổ Trăng Sao 2", "Quý II/2025", "Thường"],
      ],
    });
    const learnable = (await check()).learnable!;
    expect(learnable.units.map(({ name, count }) => [name, count])).toEqual([
      ["Phòng Công nghệ số", 3],
      ["Tổ Trăng Sao 1", 1],
      ["Tổ Trăng Sao 2", 1],
    ]);
    expect(learnable.headings).toMatchObject([
      { heading: "Cấp độ khẩn", count: 1, role: "note", cell: "E1" },
    ]);
  });

  test("what is learnt is known at the next check, and can be taken back", async () => {
    const host = await openRows({ "Phụ lục 1": PLAN });
    await openCatalogue({ language: "vi" });
    const before = cellsOf(host.workbook);
    const written = await learn([PAIR], VI);
    expect(found(await check())).toEqual([]);
    expect((await readCatalogueSheet()).sheet!.read.problems).toEqual([]);
    await undoAction(written.id!, store);
    expect(found(await check())).toHaveLength(2);
    expect(cellsOf(host.workbook)).toEqual(before);
  });

  test("a heading goes to its template's row", async () => {
    await openRows({ "Phụ lục 1": PLAN });
    await learn([{ kind: "heading", heading: "Hoả tốc", role: "note", template: "plan" }], VI);
    const { catalogue } = (await readCatalogueSheet()).sheet!.read;
    const plan = catalogue.templates.find(({ name }) => name === "plan")!;
    expect(plan.columns.find(({ role }) => role === "note")!.headings).toEqual(["Ghi chú", "Hoả tốc"]);
  });

  test("rows, formats and columns of the user's own stay", async () => {
    const host = await openRows({
      "Phụ lục 1": PLAN,
      "Danh mục": [
        ["", "", "", "", "", "", ""],
        ["Đầu mối", ...UNIT_HEADING],
        ["bà Lan", "Phòng Một", "", "", "", "", ""],
      ],
    });
    const sheet = host.workbook.getWorksheet("Danh mục") as ExcelJS.Worksheet;
    sheet.getCell("B3").font = { bold: true };
    await learn([PAIR], VI);
    expect(sheet.getCell("B3").font).toMatchObject({ bold: true });
    expect(sheet.getRow(3).values).toEqual(expect.arrayContaining(["bà Lan", "Phòng Một"]));
    expect(sheet.getCell("B4").value).toBe("Phòng Công nghệ số");
    expect(sheet.getCell("D4").value).toBe("Phòng CN số");
  });
});

test("importing a catalogue into a workbook without one makes its sheet; again changes nothing", async () => {
  const host = await openRows({ "Phụ lục 1": PLAN });
  const catalogue = { ...defaultCatalogue(), rules: [{ rule: "unknown-unit", level: "off" as const }] };
  await importCatalogue(catalogue, "vi");
  expect(found(await check())).toEqual([]);
  const before = contents(host.workbook);
  const again = await importCatalogue(catalogue, "vi");
  expect([again.cells, again.additions]).toEqual([[], []]);
  expect(contents(host.workbook)).toBe(before);
});
