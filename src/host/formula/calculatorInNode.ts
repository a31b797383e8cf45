import { createCalculator, type WorkbookCalculator } from "./calculate";

const ENGINE = "@ironcalc/wasm/wasm_bg.wasm";

let calculator: WorkbookCalculator | undefined;

/** The engine from the npm package, read when the first formula is computed. A page hands its own to `createHost`. */
export function calculatorInNode(): WorkbookCalculator {
  if (calculator) return calculator;
  const { createRequire } = process.getBuiltinModule("node:module");
  const { readFileSync } = process.getBuiltinModule("node:fs");
  const here = typeof __filename === "string" ? __filename : `${process.cwd()}/package.json`;
  calculator = createCalculator(readFileSync(createRequire(here).resolve(ENGINE)));
  return calculator;
}
