import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** The pictures that the documents show, taken by the browser tests into out/screenshots: `npm run pictures`. */
const SHOWN = ["workbench", "findings-light", "findings-dark", "columns-light"];

const ROOT = join(__dirname, "..");
const IMAGES = join(ROOT, "docs", "images");

mkdirSync(IMAGES, { recursive: true });
for (const name of SHOWN) {
  copyFileSync(join(ROOT, "out", "screenshots", `${name}.png`), join(IMAGES, `${name}.png`));
}
