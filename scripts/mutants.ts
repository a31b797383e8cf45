import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EVERY_RULE } from "../src/core/rules/catalogue";
import { EQUIVALENT } from "./mutants/equivalent";
import { mutantsOf } from "./mutants/mutate";
import { passes } from "./mutants/runTest";

const ROOT = join(__dirname, "..");
/** What decides between rules; it has a test of its own. */
const SHARED = ["precedence"];

/** What became of the mutants of one file. */
interface Outcome {
  file: string;
  mutants: number;
  survivors: readonly string[];
}

/** Puts every mutant of a file under the file's own test. */
async function tryFile(file: string): Promise<Outcome> {
  const path = join(ROOT, "src/core/rules", `${file}.ts`);
  const test = join(ROOT, "test/core/rules", `${file}.test.ts`);
  const source = readFileSync(path, "utf8");
  if (!existsSync(test)) return { file, mutants: 0, survivors: ["no test"] };
  if (!(await passes(test, path, source)))
    return { file, mutants: 0, survivors: ["its test fails unchanged"] };
  const mutants = mutantsOf(source);
  const survivors: string[] = [];
  for (const { line, change, source: mutated } of mutants) {
    if (EQUIVALENT[file]?.some((entry) => entry.change === change)) continue;
    if (await passes(test, path, mutated)) survivors.push(`${file}.ts:${line}  ${change}`);
  }
  return { file, mutants: mutants.length, survivors };
}

/** Prints what survives; the exit status is 1 when anything does. Names of rule files may be given. */
async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const rules = EVERY_RULE.map(({ id }) =>
    id.replace(/-(?<letter>\p{L})/gu, (_, letter: string) => letter.toUpperCase()),
  );
  let mutants = 0;
  let survivors = 0;
  for (const file of named.length > 0 ? named : [...rules, ...SHARED]) {
    const outcome = await tryFile(file);
    mutants += outcome.mutants;
    survivors += outcome.survivors.length;
    console.log(`${file}: ${outcome.mutants} mutants, ${outcome.survivors.length} survive`);
    for (const survivor of outcome.survivors) console.log(`  ${survivor}`);
  }
  const equivalent = Object.values(EQUIVALENT).flat().length;
  console.log(`${mutants} mutants, ${equivalent} of them change nothing, ${survivors} survive`);
  process.exitCode = survivors > 0 ? 1 : 0;
}

void main();
