import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { longWorkbook } from "./longWorkbook";
import { indicatorSample } from "./samples/indicatorSample";
import { faultlessSample, planSample } from "./samples/planSample";
import { quarterSample } from "./samples/quarterSample";
import { strangeSample } from "./samples/strangeSample";
import { submittedSample } from "./samples/submittedSample";

/** The shipped workbooks by their names in `assets/samples`; the texts name them `sample.<name>`. */
const SAMPLES = {
  "bieu-phan-cong": planSample,
  "bieu-khong-loi": faultlessSample,
  "bieu-quy-2-phong-nop": submittedSample,
  "bieu-500-nhiem-vu": () => longWorkbook(500),
  "bieu-tieu-de-la": strangeSample,
  "chi-tieu": indicatorSample,
  "tong-hop-quy-4": quarterSample,
};

/** A fixed day keeps the files the same from one run to the next. */
const CREATED = new Date(Date.UTC(2025, 0, 2));

async function main(): Promise<void> {
  for (const [name, workbookOf] of Object.entries(SAMPLES)) {
    const workbook = workbookOf();
    workbook.created = workbook.modified = CREATED;
    const bytes = await workbook.xlsx.writeBuffer();
    await writeFile(join(__dirname, "../assets/samples", `${name}.xlsx`), new Uint8Array(bytes));
  }
}

void main();
