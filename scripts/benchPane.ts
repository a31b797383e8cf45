import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";

const ROOT = join(__dirname, "..");
/** Initial JavaScript of the pane may weigh so much, compressed. */
const MOST_BYTES = 280_000;
/** As much of Office.js as lets the page believe that it is in Excel; Excel itself stays silent. */
const OFFICE = `
  window.Excel = { run: () => new Promise(() => {}) };
  window.Office = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel" }),
    context: { requirements: { isSetSupported: () => true } },
    actions: { associate: () => {} },
  };`;

/** Weighs the page that ships and times it in Chromium: opening, and a check of 500 rows on the embedded host. */
export async function benchPane(): Promise<void> {
  build("--mode", "production");
  build("--mode", "production", "--env", "workbench");
  const weight = initialBytes();
  const verdict = weight <= MOST_BYTES ? "within" : "OVER";
  console.log(`pane: ${kB(weight)} of initial JavaScript, gzip (${verdict} ${kB(MOST_BYTES)})`);
  const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox"] });
  try {
    const opening = await median(() => withPage(browser, "dist", openPane));
    const checking = await median(() => withPage(browser, "out/workbench", checkLongSheet));
    console.log(
      `pane: navigation to usable ${opening.toFixed(0)} ms; click to list on 500 rows ${checking.toFixed(0)} ms`,
    );
  } finally {
    await browser.close();
  }
}

function build(...options: string[]): void {
  const cli = require.resolve("webpack-cli/bin/cli.js");
  execFileSync(process.execPath, [cli, ...options], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}

/** What the page's own script tags load before anything is pressed. */
function initialBytes(): number {
  const page = readFileSync(join(ROOT, "dist", "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/src="?(?<file>[\w.-]+\.js)/gu)].map(
    (match) => match.groups?.["file"] ?? "",
  );
  if (scripts.length === 0) throw new Error("dist/taskpane.html names no scripts of its own.");
  const weigh = (file: string) => gzipSync(readFileSync(join(ROOT, "dist", file)), { level: 9 }).length;
  return scripts.map(weigh).reduce((sum, bytes) => sum + bytes, 0);
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

/** From the navigation until the first button can be pressed. */
async function openPane(page: Page, origin: string): Promise<number> {
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.fulfill({ contentType: "text/javascript", body: OFFICE }),
  );
  const start = performance.now();
  await page.goto(`${origin}/taskpane.html`);
  await page.getByRole("button", { name: "Kiểm tra trang này" }).waitFor();
  return performance.now() - start;
}

/** From the click until findings are listed; reading included, which Excel does at its own pace. */
async function checkLongSheet(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/index.html?view=pane&sample=bieu-500-nhiem-vu.xlsx`);
  const button = page.getByRole("button", { name: "Kiểm tra trang này" });
  await button.waitFor();
  const start = performance.now();
  await button.click();
  await page.getByRole("tree").waitFor();
  return performance.now() - start;
}

async function median(measure: () => Promise<number>): Promise<number> {
  const times = [await measure(), await measure(), await measure()].sort((a, b) => a - b);
  return times[1]!;
}

type Browser = Awaited<ReturnType<typeof chromium.launch>>;

async function withPage(
  browser: Browser,
  folder: string,
  work: (page: Page, origin: string) => Promise<number>,
): Promise<number> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(ROOT, folder, path);
    if (path.includes("..") || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream",
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const page = await browser.newPage({ viewport: { width: 350, height: 760 } });
  try {
    return await work(page, `http://localhost:${(server.address() as AddressInfo).port}`);
  } finally {
    await page.close();
    server.close();
  }
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
};
