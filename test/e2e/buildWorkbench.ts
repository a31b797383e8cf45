import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Builds the workbench once before the browser tests. */
export default function buildWorkbench(): void {
  const root = join(__dirname, "..", "..");
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  execFileSync(process.execPath, [webpack, "--env", "workbench", "--mode", "development", "--no-devtool"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
