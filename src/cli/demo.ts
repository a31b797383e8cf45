import { join, relative } from "node:path";
import { check } from "./check";
import { EXIT } from "./command";
import { fill } from "./fill";
import { summarize } from "./summarize";
import { realTerminal } from "./terminal";

const fromHere = (path: string) => relative(process.cwd(), join(__dirname, "../..", path));
const SUBMITTED = fromHere("assets/samples/bieu-quy-2-phong-nop.xlsx");
const QUARTER = fromHere("assets/samples/tong-hop-quy-4.xlsx");
const OUT = fromHere("out");

/**
 * The main jobs on shipped workbooks. One as a division hands it in: findings are printed, the marked copy is saved to `out/`. One
 * with results: indicators are filled, the fourth quarter is summed up, copies are saved too. Findings are expected; options
 * are passed on to the check, which then runs alone.
 */
async function demo(options: readonly string[]): Promise<number> {
  const terminal = realTerminal();
  const checked = await check([SUBMITTED, "--as-of", "2025-06-30", "--out", OUT, ...options], terminal);
  if (options.length > 0 || checked === EXIT.refused) return checked;
  terminal.out("");
  const filled = await fill([QUARTER, "--out", OUT], terminal);
  if (filled !== EXIT.clean) return EXIT.refused;
  terminal.out("");
  const copy = join(OUT, "tong-hop-quy-4.filled.xlsx");
  const quarter = ["--quarter", "4", "--year", "2025", "--as-of", "2025-12-10"];
  const summed = await summarize([copy, ...quarter, "--out", OUT], terminal);
  return summed === EXIT.clean ? checked : EXIT.refused;
}

void demo(process.argv.slice(2)).then((status) => {
  process.exitCode = status === EXIT.errors ? 0 : Math.max(status, 1);
});
