import { execFileSync } from "node:child_process";
import { join } from "node:path";
import webpack from "webpack";

/**
 * Runs a script of this folder as production code runs: bundled, in a process of its own. From the sources every call
 * between two of our files would cost a look-up more, and a process that has loaded a compiler runs slower. Packages
 * stay outside and run as they were published.
 */
export async function runBundled(script: string): Promise<void> {
  const filename = `${script}.cjs`;
  const path = join(__dirname, "../out/bench");
  await bundle({
    mode: "production",
    target: "node20",
    entry: join(__dirname, `${script}.ts`),
    output: { path, filename },
    externals: ({ request }, callback) => {
      const isPackage = request !== undefined && /^[a-z@]/u.test(request);
      if (isPackage) callback(undefined, `commonjs ${request}`);
      else callback();
    },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/u,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
  });
  execFileSync(process.execPath, [join(path, filename)], { stdio: "inherit" });
}

function bundle(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration).run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
