/**
 * Draws the ribbon's PNG icons from their SVG sources with rsvg-convert. The PNGs are committed, so this runs
 * only after a source has changed: npx tsx scripts/exportIcons.ts
 */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "..", "assets", "icons");
const SIZES = [16, 32, 64, 80, 128];

const sources = readdirSync(FOLDER).filter((file) => file.endsWith(".svg"));
for (const source of sources) {
  for (const size of SIZES) {
    const target = source.replace(/\.svg$/u, `-${size}.png`);
    const args = ["--width", `${size}`, "--height", `${size}`, "--output", join(FOLDER, target)];
    execFileSync("rsvg-convert", [...args, join(FOLDER, source)]);
  }
}
console.log(`${sources.length} icons, ${SIZES.length} sizes each`);
