import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The pictures that the documents show: `npm run pictures`. Those of the pane are taken by the browser tests into
 * out/screenshots, those of the printed summary by LibreOffice and pdftoppm from what the demo saves.
 */
const SHOWN = ["workbench", "findings-light", "findings-dark", "columns-light", "summary-light"];
/** What stands on the pages of the summary that are shown. */
const PAGES = ["I. KẾT QUẢ CHUNG", "II. THEO ĐƠN VỊ CHỦ TRÌ"];

const ROOT = join(__dirname, "..");
const IMAGES = join(ROOT, "docs", "images");

mkdirSync(IMAGES, { recursive: true });
for (const name of SHOWN) {
  copyFileSync(join(ROOT, "out", "screenshots", `${name}.png`), join(IMAGES, `${name}.png`));
}

const out = join(ROOT, "out");
execFileSync("soffice", [
  "--headless",
  "--convert-to",
  "pdf",
  "--outdir",
  out,
  join(out, "tong-hop-quy-4.filled.summarized.xlsx"),
]);
const pdf = join(out, "tong-hop-quy-4.filled.summarized.pdf");
const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
PAGES.forEach((title, at) => {
  const page = String(pages.findIndex((text) => text.includes(title)) + 1);
  const picture = join(IMAGES, `summary-page-${at + 1}`);
  execFileSync("pdftoppm", ["-r", "70", "-png", "-singlefile", "-f", page, "-l", page, pdf, picture]);
});
