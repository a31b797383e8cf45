import { join, relative } from "node:path";
import { check } from "./check";
import { EXIT } from "./command";
import { realTerminal } from "./terminal";

const fromHere = (path: string) => relative(process.cwd(), join(__dirname, "../..", path));
const SAMPLE = fromHere("assets/samples/bieu-quy-2-phong-nop.xlsx");

/**
 * The main job on a workbook as a division hands it in: findings are printed, the marked copy is saved to `out/`. Findings
 * are expected; further options are passed on.
 */
void check(
  [SAMPLE, "--as-of", "2025-06-30", "--out", fromHere("out"), ...process.argv.slice(2)],
  realTerminal(),
).then((status) => {
  process.exitCode = status === EXIT.errors ? 0 : Math.max(1, status);
});
