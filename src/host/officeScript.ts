/** After this line the script only sets up custom functions and storage, which need a real page. */
const END_OF_EXCEL = "var _EndExcel =";
const SCRIPT = "@microsoft/office-js/dist/excel-win32-16.01.debug.js";

/**
 * The text of Office.js for Excel, from the npm package. Node's modules are asked for at run time, so that a bundler may
 * put this file into a page, where it is never called.
 */
export function readOfficeScript(): string {
  const { createRequire } = process.getBuiltinModule("node:module");
  const { readFileSync } = process.getBuiltinModule("node:fs");
  const here = typeof __filename === "string" ? __filename : `${process.cwd()}/package.json`;
  const source = readFileSync(createRequire(here).resolve(SCRIPT), "utf8");
  const end = source.indexOf(END_OF_EXCEL);
  if (end < 0) throw new Error(`${SCRIPT} is not the script the host was written for.`);
  return source.slice(0, end);
}
