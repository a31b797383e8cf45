import { access, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { quarterSample } from "../../scripts/samples/quarterSample";
import { summarize } from "../../src/cli/summarize";

const QUARTER = ["--quarter", "4", "--year", "2025", "--as-of", "2025-12-10"];

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const printed: string[] = [];
  const refused: string[] = [];
  const status = await summarize(args, {
    out: (text) => printed.push(text),
    err: (text) => refused.push(text),
    now: { day: "2025-12-10", time: "10:42" },
  });
  return { status, out: printed.join("\n"), err: refused.join("\n") };
}

async function sample(workbook: ExcelJS.Workbook = quarterSample()): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "soat-bieu-")), "ke-hoach.xlsx");
  await workbook.xlsx.writeFile(file);
  return file;
}

test("figures are printed with the fraction behind each rate; nothing is written without --out", async () => {
  const { status, out } = await run(await sample(), ...QUARTER);
  expect(status).toBe(0);
  expect(out).toContain("25 lượt nhiệm vụ trong kỳ");
  expect(out).toContain("Tỷ lệ hoàn thành: 42,9% (9/21, trừ thường xuyên và không phát sinh)");
  expect(out).toContain("Đúng hạn: 66,7% (8/12 đã xong hoặc quá hạn)");
});

test("--out saves a copy with findings, register and summary, and says that it has no chart", async () => {
  const file = await sample();
  const folder = join(file, "..", "out");
  const { status, out } = await run(file, ...QUARTER, "--out", folder);
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.readFile(join(folder, "ke-hoach.summarized.xlsx"));
  expect(status).toBe(0);
  expect(saved.worksheets.map(({ name }) => name)).toEqual([
    "Phụ lục 01",
    "Phụ lục 02",
    "Kết quả kiểm tra",
    "Sổ nhiệm vụ",
    "Tổng hợp quý IV-2025",
  ]);
  expect(saved.getWorksheet("Tổng hợp quý IV-2025")!.getCell("D15").result).toBe(25);
  expect(out).toContain("không có biểu đồ");
});

test("--json gives counts, rates as fractions and the lists", async () => {
  const { out } = await run(await sample(), ...QUARTER, "--json");
  const { files } = JSON.parse(out) as { files: Record<string, unknown>[] };
  expect(files[0]).toMatchObject({
    period: { name: "Quý IV", from: "2025-10-01", to: "2025-12-31" },
    rows: 26,
    overall: {
      total: 25,
      done: 9,
      overdue: 3,
      completion: { done: 9, base: 21 },
      onTime: { done: 8, base: 12 },
    },
    overdue: [{ index: "4.3" }, { index: "2.3" }, { index: "3.3" }],
  });
});

test.each([
  [["--quarter", "5"], "Quý “5” không đúng"],
  [["--period", "Tuần 3"], "không có kỳ “Tuần 3”; các kỳ: Quý I, Quý II"],
  [["--sheet", "Phụ lục 09"], "không có trang “Phụ lục 09”"],
])("%s is refused with one plain line, status 2, and nothing is written", async (args, sentence) => {
  const file = await sample();
  const folder = join(file, "..", "out");
  const { status, err } = await run(file, ...args, "--as-of", "2025-12-10", "--out", folder);
  expect([status, err.split("\n").length]).toEqual([2, 1]);
  expect(err).toContain(sentence);
  await expect(access(join(folder, "ke-hoach.summarized.xlsx"))).rejects.toThrow();
});

test("a workbook without tasks has nothing to sum up", async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Ghi chú").getCell("A1").value = "Họp thứ Hai";
  const { status, err } = await run(await sample(workbook), ...QUARTER);
  expect([status, err]).toEqual([2, expect.stringContaining("chưa có nhiệm vụ nào để tổng hợp")]);
});
