import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { documents } from "./documents";

const ROOT = join(__dirname, "../docs");

/** Writes every generated page; a page that is generated no longer is removed. */
async function writeDocuments(): Promise<void> {
  const pages = documents();
  await mkdir(join(ROOT, "rules"), { recursive: true });
  for (const [name, text] of pages) await writeFile(join(ROOT, name), text);
  for (const name of await readdir(join(ROOT, "rules"))) {
    if (!pages.has(`rules/${name}`)) await rm(join(ROOT, "rules", name));
  }
}

void writeDocuments();
