import { mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { catalogueCommand } from "../../src/cli/catalogueCommand";
import { check } from "../../src/cli/check";
import { fill } from "../../src/cli/fill";
import { defaultCatalogue } from "../../src/core/catalogue/defaultCatalogue";
import { SATISFACTION, satisfactionFigures, UNIT_HEADING, type Rows } from "../fixtures/officeSheet";

const PLAN: Rows = [
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
  ["1", "Xây dựng kế hoạch cải cách", "Phòng Công nghệ số", "Quý I/2025"],
];
const UNITS: Rows = [UNIT_HEADING, ["Phòng Công nghệ số", "", "", "Phòng", "Có", ""]];

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "catalogue-"));
});

async function file(name: string, sheets: Record<string, Rows>): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets))
    workbook.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  const path = join(folder, name);
  await writeFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}

async function run(command: typeof check, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const now = { day: "2025-06-30", time: "10:42" };
  const status = await command(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    now,
  });
  return { status, out: out.join("\n"), err };
}

describe("indicators of another workbook's catalogue", () => {
  test("are filled by fill --catalogue, with where they come from", async () => {
    const figures = await file("a.xlsx", { "Phụ lục 1": satisfactionFigures("") });
    const office = await file("office.xlsx", { "Danh mục": SATISFACTION });
    expect((await run(fill, figures)).out).toContain("Chưa thấy chỉ tiêu");
    const answer = await run(fill, figures, "--catalogue", office, "--out", join(folder, "out"));
    expect(answer).toMatchObject({ status: 0, err: [] });
    expect(answer.out).toContain("D4  Mức độ hài lòng");
    expect(answer.out).toContain("Theo trang “Danh mục”, căn cứ Kế hoạch 15");
    const copy = new ExcelJS.Workbook();
    await copy.xlsx.readFile(join(folder, "out", "a.filled.xlsx"));
    expect(copy.worksheets[0]!.getCell("D4").formula).toContain("D3/D2");
  });

  test("are held against by check --catalogue", async () => {
    const figures = await file("a.xlsx", { "Phụ lục 1": satisfactionFigures(95) });
    const office = await file("office.xlsx", { "Danh mục": SATISFACTION });
    expect((await run(check, figures)).out).not.toContain("ratio-mismatch");
    const answer = await run(check, figures, "--catalogue", office);
    expect(answer.out).toContain("ratio-mismatch");
    expect(answer.status).toBe(1);
  });

  test("a mistake of that catalogue is said and counts", async () => {
    const figures = await file("a.xlsx", { "Phụ lục 1": satisfactionFigures(92) });
    const office = await file("office.xlsx", {
      "Danh mục": [...SATISFACTION, ["", "", "", "", "%", "", ""]],
    });
    const answer = await run(fill, figures, "--catalogue", office);
    expect(answer.status).toBe(1);
    expect(answer.err).toEqual([expect.stringContaining("Dòng chưa có tên chỉ tiêu")]);
  });
});

describe("check --catalogue", () => {
  test("another workbook's catalogue holds for every file", async () => {
    const plan = await file("a.xlsx", { "Phụ lục 1": PLAN });
    const office = await file("office.xlsx", { "Danh mục": UNITS });
    expect((await run(check, plan)).out).toContain("unknown-unit");
    const answer = await run(check, plan, "--catalogue", office);
    expect(answer.out).not.toContain("unknown-unit");
    expect(answer).toMatchObject({ status: 0, err: [] });
  });

  test("its mistakes are said with their cells, and count", async () => {
    const plan = await file("a.xlsx", { "Phụ lục 1": PLAN });
    const office = await file("office.xlsx", {
      "Danh mục": [...UNITS, ["Phòng Hai", "", "", "Ban", "", ""]],
    });
    const answer = await run(check, plan, "--catalogue", office);
    expect(answer.status).toBe(1);
    expect(answer.err).toEqual([
      `${office}, Danh mục: Ô D3: Không có loại đơn vị “Ban”; cần chọn trong danh sách.`,
    ]);
  });

  test("a workbook without one is refused in one line", async () => {
    const plan = await file("a.xlsx", { "Phụ lục 1": PLAN });
    const answer = await run(check, plan, "--catalogue", plan);
    expect(answer).toMatchObject({ status: 2, out: "" });
    expect(answer.err).toHaveLength(1);
    expect(answer.err[0]).toContain("chưa có trang “Danh mục”");
  });
});

describe("catalogue", () => {
  test("what is exported from one workbook is imported into another", async () => {
    const office = await file("office.xlsx", { "Danh mục": UNITS });
    const json = join(folder, "office.json");
    expect(await run(catalogueCommand, office, "--export", json)).toMatchObject({ status: 0, err: [] });
    expect(JSON.parse(await readFile(json, "utf8"))).toMatchObject({
      units: [{ name: "Phòng Công nghệ số" }],
    });

    const plan = await file("a.xlsx", { "Phụ lục 1": PLAN });
    const out = join(folder, "out");
    expect(await run(catalogueCommand, plan, "--import", json, "--out", out)).toMatchObject({
      status: 0,
      err: [],
    });
    expect(await readdir(out)).toEqual(["a.catalogue.xlsx"]);
    expect((await run(check, join(out, "a.catalogue.xlsx"))).out).not.toContain("unknown-unit");
  });

  test("the sheet is made from what is built in, saved and read back", async () => {
    const plan = await file("a.xlsx", { "Phụ lục 1": PLAN });
    const out = join(folder, "out");
    const json = join(folder, "all.json");
    expect(await run(catalogueCommand, plan, "--out", out, "--export", json)).toMatchObject({ status: 0 });
    expect(JSON.parse(await readFile(json, "utf8"))).toEqual(defaultCatalogue());
    const again = await run(catalogueCommand, join(out, "a.catalogue.xlsx"), "--export", json);
    expect(again).toMatchObject({ status: 0, err: [] });
    expect(JSON.parse(await readFile(json, "utf8"))).toEqual(defaultCatalogue());
  });

  test("a blank sheet is added and is clean in the saved file", async () => {
    const plan = await file("a.xlsx", { "Ghi chú": [["Họp"]] });
    const out = join(folder, "out");
    await run(catalogueCommand, plan, "--blank", "PAPI", "--year", "2026", "--out", out);
    const answer = await run(check, join(out, "a.catalogue.xlsx"), "--sheet", "PAPI", "--json");
    expect(JSON.parse(answer.out).counts).toEqual({ error: 0, warning: 0, info: 0 });
  });

  test.each([
    [
      ["--blank", "Sổ thu chi", "--out", "OUT"],
      "Không có mẫu biểu “Sổ thu chi”; các mẫu có: kế hoạch, PAR INDEX",
    ],
    [["--import", "BAD"], "Cần nơi lưu bản sao; thêm --out THƯ_MỤC."],
    [["--import", "BAD", "--out", "OUT"], "không phải tệp JSON đọc được; xuất lại bằng --export."],
    [
      ["--import", "WRONG", "--out", "OUT"],
      "chưa đúng ở “units.0.kind”; sửa theo docs/catalogue.schema.json.",
    ],
    [["--import", "NONE", "--out", "OUT"], "kiểm tra lại đường dẫn."],
    [["--colour"], "Không có lựa chọn “--colour”"],
    [["--year", "26"], "Năm kế hoạch “26” không đúng"],
    [[], "chưa có trang “Danh mục”"],
  ])("%j is refused in one line", async (args, says) => {
    const plan = await file("a.xlsx", { "Phụ lục 1": PLAN });
    await writeFile(join(folder, "BAD"), "{");
    const wrong = { ...defaultCatalogue(), units: [{ ...defaultCatalogue().units[0], kind: "ban" }] };
    await writeFile(join(folder, "WRONG"), JSON.stringify(wrong));
    const paths = args.map((text) => (/^[A-Z]{3,}$/u.test(text) ? join(folder, text) : text));
    const answer = await run(catalogueCommand, plan, ...paths);
    expect(answer.status).toBe(2);
    expect(answer.err).toHaveLength(1);
    expect(answer.err[0]).toContain(says);
  });
});
