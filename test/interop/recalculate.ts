import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import ExcelJS from "exceljs";

/**
 * The workbook as LibreOffice calculates it. Saved results are taken out first: then it has to calculate, and cannot repeat ours.
 */
export async function recalculated(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const folder = await mkdtemp(join(tmpdir(), "soat-bieu-"));
  const bare = new ExcelJS.Workbook();
  await bare.xlsx.load(bytes.buffer as ArrayBuffer);
  for (const sheet of bare.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula) cell.value = { formula: cell.formula, date1904: false };
      }),
    );
  const source = join(folder, "source.xlsx");
  await writeFile(source, new Uint8Array(await bare.xlsx.writeBuffer()));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const target = join(folder, "out");
  await promisify(execFile)("soffice", [
    profile,
    "--headless",
    "--convert-to",
    "xlsx",
    "--outdir",
    target,
    source,
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await readFile(join(target, "source.xlsx"))).buffer as ArrayBuffer);
  return workbook;
}
