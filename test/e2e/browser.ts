import { createReadStream, existsSync, mkdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

const ROOT = join(__dirname, "..", "..");
const SERVED = join(ROOT, "out", "workbench");
const PICTURES = join(ROOT, "out", "screenshots");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};
/** Chromium without its own errands: the tests need no network but localhost. */
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The workbench served from its folder, and a browser to look at it. */
export interface Bench {
  open: (look: Look) => Promise<Page>;
  close: () => Promise<void>;
}

/** Size of the window, colours, and whether the pane stands alone as in Excel. */
export interface Look {
  width: number;
  height: number;
  colors?: "light" | "dark";
  isPaneOnly?: boolean;
  isForced?: boolean;
}

/** Starts server and browser; CHROMIUM_PATH names another browser than /usr/bin/chromium. */
export async function startBench(): Promise<Bench> {
  const server = await serve();
  const { port } = server.address() as AddressInfo;
  const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  const browser: Browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  return {
    open: async (look) => {
      const page = await browser.newPage({
        viewport: { width: look.width, height: look.height },
        colorScheme: look.colors ?? "light",
        reducedMotion: "reduce",
        ...(look.isForced && { forcedColors: "active" as const }),
      });
      const problems: string[] = [];
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("close", () => expect(problems).toEqual([]));
      await page.goto(`http://localhost:${port}/index.html${look.isPaneOnly ? "?view=pane" : ""}`);
      await page.getByRole("tab", { name: "Kiểm tra" }).waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Keeps a picture to look at: out/screenshots/<name>.png. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** Runs axe on the page; only serious and critical findings are answered, by rule and element. */
export async function axe(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  return page.evaluate(async () => {
    interface AxeResult {
      violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[];
    }
    const { axe: engine } = window as unknown as { axe: { run: (context: object) => Promise<AxeResult> } };
    // The spreadsheet beside the pane is not in Excel; the dummies are how Fluent keeps Tab inside what is open.
    const exclude = [".fortune-container", "[data-tabster-dummy]"];
    const { violations } = await engine.run({ include: ["body"], exclude });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
      );
  });
}

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(SERVED, path);
    if (path.includes("..") || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}
