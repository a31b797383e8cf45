/**
 * Writes dist/manifest.xml for the web server named in ADDIN_ORIGIN; `npm run build` runs it first, so that a
 * missing or wrong address stops the build before anything is bundled.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { moveManifest, readOrigin } from "./manifestOrigin";

const root = join(import.meta.dirname, "..");
const read = readOrigin(process.env.ADDIN_ORIGIN);
if ("problem" in read) {
  console.error(read.problem);
  process.exit(1);
}
mkdirSync(join(root, "dist"), { recursive: true });
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
writeFileSync(join(root, "dist", "manifest.xml"), moveManifest(manifest, read.origin));
console.log(`dist/manifest.xml written for ${read.origin}`);
