import Module, { createRequire } from "node:module";
import { sep } from "node:path";
import ts from "typescript";

/** A test as it was registered, its parents' names before its own. */
interface RegisteredTest {
  name: string;
  run: () => unknown;
}

type Body = (...values: never[]) => unknown;

const load = createRequire(__filename);
/** `expect` comes with jest, and is all of jest that a rule's test needs. */
const expectPackage = "expect";

/**
 * Runs one test file in this process with `source` in place of the file `mutated`; true where every test passes. Every
 * module of the rules and of their tests is loaded anew, all others stay.
 */
export async function passes(testFile: string, mutated: string, source: string): Promise<boolean> {
  const folders = [`${sep}core${sep}rules${sep}`, `${sep}scripts${sep}structure`];
  for (const path of Object.keys(load.cache))
    if (folders.some((part) => path.includes(part))) delete load.cache[path];
  const tests: RegisteredTest[] = [];
  const undo = defineGlobals(tests);
  try {
    putInto(mutated, source);
    load(testFile);
    for (const { run } of tests) await run();
    return tests.length > 0;
  } catch {
    return false;
  } finally {
    undo();
  }
}

/** Compiles a source and puts it where the next `require` of the path finds it. */
function putInto(path: string, source: string): void {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  const module = new Module(path) as Module & { _compile: (code: string, path: string) => void };
  module.filename = path;
  module.paths = load.resolve.paths(path) ?? [];
  load.cache[path] = module;
  module._compile(outputText, path);
  module.loaded = true;
}

/** `describe`, `test`, `beforeAll` and `expect` as jest has them, as far as tests of rules use them. */
function defineGlobals(tests: RegisteredTest[]): () => void {
  const register = (name: string, run: () => unknown) => tests.push({ name, run });
  const describe = (_name: string, body: () => void) => body();
  const globals = {
    describe: Object.assign(describe, { each: eachOf((_name, body) => body()) }),
    test: Object.assign(register, { each: eachOf(register) }),
    beforeAll: (run: () => unknown) => tests.push({ name: "beforeAll", run }),
    expect: (load(expectPackage) as { expect: unknown }).expect,
  };
  const before = Object.keys(globals).map((name) => [name, Reflect.get(globalThis, name)] as const);
  Object.assign(globalThis, globals);
  return () => before.forEach(([name, value]) => Reflect.set(globalThis, name, value));
}

function eachOf(register: (name: string, run: () => void) => unknown) {
  return (table: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of table) {
      const values = (Array.isArray(row) ? row : [row]) as never[];
      register(name, () => body(...values));
    }
  };
}
