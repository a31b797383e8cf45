import { mkdtemp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { planSample } from "../../scripts/samples/planSample";
import { check } from "../../src/cli/check";

const NOW = { day: "2025-06-30", time: "10:42" };

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await check(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    now: NOW,
  });
  return { status, out: out.join("\n"), err };
}

async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function workbookOf(...rows: (string | number)[][]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Trang 1").addRows(rows);
  return bytesOf(workbook);
}

function wordDocument(): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("[Content_Types].xml", "<Types/>");
  zip.file("word/document.xml", "<document/>");
  return zip.generateAsync({ type: "uint8array" });
}

/** The container that old and locked workbooks share, with one named stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[512 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

/** Adds an empty part of a kind to a package. */
async function addPart(zip: JSZip, name: string, kind: string): Promise<void> {
  const types = await zip.file("[Content_Types].xml")!.async("string");
  const type = `application/vnd.openxmlformats-officedocument.${kind}+xml`;
  const entry = `<Override PartName="/${name}" ContentType="${type}"/>`;
  zip.file("[Content_Types].xml", types.replace("</Types>", `${entry}</Types>`));
  zip.file(name, "<empty/>");
}

const WIDE = Array.from({ length: 16_384 }, (_, column) => column + 1);
const FILES: Record<string, () => Promise<Uint8Array>> = {
  "văn bản.xlsx": wordDocument,
  "cũ.xls": () => Promise.resolve(compoundFile("Workbook")),
  "khoá.xlsx": () => Promise.resolve(compoundFile("EncryptedPackage")),
  "trống.xlsx": () => workbookOf(),
  "rộng.xlsx": () => workbookOf(WIDE),
  "cụt.xlsx": async () => (await bytesOf(planSample())).slice(0, 6000),
  "rỗng.xlsx": () => Promise.resolve(new Uint8Array()),
  "bảng.xlsx": () => Promise.resolve(new TextEncoder().encode("STT;Nhiệm vụ\n1;Lập kế hoạch\n")),
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "soat-bieu-"));
  await mkdir(join(folder, "thư mục"));
  for (const [name, make] of Object.entries(FILES)) await writeFile(join(folder, name), await make());
  await writeFile(join(folder, "tốt.xlsx"), await bytesOf(planSample()));
});

test.each([
  ["không có.xlsx", "Không thấy tệp"],
  ["thư mục", "là thư mục"],
  ["văn bản.xlsx", "văn bản Word"],
  ["cũ.xls", "hãy lưu thành .xlsx"],
  ["khoá.xlsx", "mật khẩu"],
  ["trống.xlsx", "chưa có nội dung"],
  ["rộng.xlsx", "16.384 cột"],
  ["cụt.xlsx", "bị hỏng"],
  ["rỗng.xlsx", "tệp rỗng"],
  ["bảng.xlsx", "lưu thành .xlsx"],
])("%s: one plain line, status 2, nothing written", async (name, words) => {
  const { status, err } = await run(join(folder, name), "--out", join(folder, "ra"));
  expect(status).toBe(2);
  expect(err).toHaveLength(1);
  expect(err[0]).toContain(words);
  expect(err[0]).toContain(name);
  expect(err[0]).not.toContain("\n");
  expect(await readdir(join(folder, "ra"))).toEqual([]);
});

test("no file at all, an unknown option, a sheet that is not there", async () => {
  expect(await run()).toMatchObject({
    status: 2,
    err: ["Chưa có tệp để kiểm tra; ghi tên tệp .xlsx sau lệnh."],
  });
  expect((await run(join(folder, "tốt.xlsx"), "--sai")).err[0]).toContain("--sai");
  const { status, err } = await run(join(folder, "tốt.xlsx"), "--sheet", "Phụ lục 9");
  expect(status).toBe(2);
  expect(err[0]).toContain("Phụ lục 01, Ghi chú");
});

test("a bad file among good ones is named, the good ones are reported", async () => {
  const { status, out, err } = await run(join(folder, "cụt.xlsx"), join(folder, "tốt.xlsx"), "--json");
  expect(status).toBe(2);
  expect(err).toHaveLength(1);
  expect(JSON.parse(out)).toMatchObject({ version: 1, files: [{ planYear: 2025 }] });
});

test("a folder that cannot be made", async () => {
  const { status, err } = await run(join(folder, "tốt.xlsx"), "--out", join(folder, "tốt.xlsx"));
  expect(status).toBe(2);
  expect(err).toEqual([`“${join(folder, "tốt.xlsx")}” là một tệp; sau --out cần tên thư mục.`]);
});

test("the marked copy is saved, the input stays as it was", async () => {
  const input = join(folder, "tốt.xlsx");
  const before = await readFile(input);
  const { status, out } = await run(input, "--out", join(folder, "ra"));
  expect(status).toBe(1);
  expect(out).toContain("tốt.checked.xlsx");
  expect((await readFile(input)).equals(before)).toBe(true);
  expect(await readdir(join(folder, "ra"))).toEqual(["tốt.checked.xlsx"]);
  const copy = new ExcelJS.Workbook();
  await copy.xlsx.readFile(join(folder, "ra/tốt.checked.xlsx"));
  expect(copy.worksheets.map((sheet) => sheet.name)).toEqual(["Phụ lục 01", "Ghi chú", "Kết quả kiểm tra"]);
});

test("a protected sheet is checked; saving says what it cannot do", async () => {
  const workbook = planSample();
  await workbook.getWorksheet("Phụ lục 01")!.protect("", {});
  const input = join(folder, "bảo vệ.xlsx");
  await writeFile(input, await bytesOf(workbook));
  const { status, out } = await run(input, "--out", join(folder, "ra khoá"));
  expect(status).toBe(1);
  expect(out).toContain("Trang “Phụ lục 01” đang khoá nên không đánh dấu được");
  expect(await readdir(join(folder, "ra khoá"))).toEqual(["bảo vệ.checked.xlsx"]);
});

test("a workbook with a chart and a pivot is checked; the losses are named and nothing is written", async () => {
  const zip = await JSZip.loadAsync(await bytesOf(planSample()));
  await addPart(zip, "xl/charts/chart1.xml", "drawingml.chart");
  await addPart(zip, "xl/pivotTables/pivotTable1.xml", "spreadsheetml.pivotTable");
  const input = join(folder, "biểu đồ.xlsx");
  await writeFile(input, await zip.generateAsync({ type: "uint8array" }));
  const { status, out } = await run(input, "--out", join(folder, "ra biểu đồ"));
  expect(status).toBe(1);
  expect(out).toContain("Biểu đồ");
  expect(out).toContain("PivotTable");
  expect(await readdir(join(folder, "ra biểu đồ"))).toEqual([]);
});
