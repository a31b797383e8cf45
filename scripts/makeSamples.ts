import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { planSample } from "./samples/planSample";
import { submittedSample } from "./samples/submittedSample";

/** The shipped workbooks by their names in `assets/samples`. */
const SAMPLES = {
  "bieu-phan-cong.xlsx": planSample,
  "bieu-quy-2-phong-nop.xlsx": submittedSample,
};

async function main(): Promise<void> {
  for (const [name, workbookOf] of Object.entries(SAMPLES)) {
    const bytes = await workbookOf().xlsx.writeBuffer();
    await writeFile(join(__dirname, "../assets/samples", name), new Uint8Array(bytes));
  }
}

void main();
