import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Builds what the browser tests look at, once: the workbench, and the page that ships with a list of its modules
 * (out/taskpane-stats.json).
 */
export default function buildWorkbench(): void {
  mkdirSync(join(ROOT, "out"), { recursive: true });
  webpack("--env", "workbench", "--mode", "development", "--no-devtool");
  webpack("--mode", "production", "--json=out/taskpane-stats.json");
}

const ROOT = join(__dirname, "..", "..");

function webpack(...options: string[]): void {
  execFileSync(process.execPath, [require.resolve("webpack-cli/bin/cli.js"), ...options], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
