import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..");

function depcruise(folder: string) {
  const command = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(root, "test/importCycles.config.cjs");
  return spawnSync(process.execPath, [command, folder, "--config", config, "--output-type", "err"], {
    cwd: root,
    encoding: "utf8",
  });
}

test("no file of src imports itself by way of others", () => {
  const { status, stdout } = depcruise("src");
  expect(stdout).toContain("no dependency violations found");
  expect(status).toBe(0);
});

test("a cycle would be seen", () => {
  const { status, stdout } = depcruise("test/fixtures/importCycle");
  expect(stdout).toContain("no-cycles");
  expect(status).not.toBe(0);
});
