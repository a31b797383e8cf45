import { createReadStream, existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

const ROOT = join(__dirname, "..", "..");
const SERVED = { workbench: join(ROOT, "out", "workbench"), shipped: join(ROOT, "dist") };
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

/** The pages served from their folders, and a browser to look at them. */
interface Bench {
  /** Opens the workbench. Errors on its console fail the test. */
  open: (look: Look) => Promise<Page>;
  /** Opens the page that ships; `office` answers the request for Office.js, "" for no network. */
  openShipped: (office: string) => Promise<{ page: Page; asked: string[] }>;
  close: () => Promise<void>;
}

/** Size of the window, colours, and whether the pane stands alone as in Excel. */
export interface Look {
  width: number;
  height: number;
  colors?: "light" | "dark";
  isPaneOnly?: boolean;
  isForced?: boolean;
  /** Sample to open, without ".xlsx". */
  sample?: string;
  /** Day and hour at which the page's clock stands, "2025-12-10T10:00:00"; without it that of the computer. */
  today?: string;
}

/** Starts server and browser; CHROMIUM_PATH names another browser than /usr/bin/chromium. */
async function startBench(): Promise<Bench> {
  const workbench = await serve(SERVED.workbench);
  const shipped = await serve(SERVED.shipped);
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
      const query = new URLSearchParams({
        ...(look.isPaneOnly && { view: "pane" }),
        ...(look.sample && { sample: `${look.sample}.xlsx` }),
      });
      if (look.today) await page.clock.setFixedTime(new Date(look.today));
      await page.goto(`${workbench.origin}/index.html?${query}`);
      await page.getByRole("tab", { name: "Kiểm tra" }).waitFor();
      return page;
    },
    openShipped: async (office) => {
      const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url().replace(shipped.origin, "")));
      await page.route(
        (url) => url.origin !== shipped.origin,
        (route) =>
          office === ""
            ? route.abort()
            : route.fulfill({ contentType: "text/javascript; charset=utf-8", body: office }),
      );
      await page.goto(`${shipped.origin}/taskpane.html`);
      return { page, asked };
    },
    close: async () => {
      await browser.close();
      workbench.close();
      shipped.close();
    },
  };
}

/** The bench of a test file: started before its first test, closed after its last. */
export function useBench(): Omit<Bench, "close"> {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());
  return { open: (look) => bench.open(look), openShipped: (office) => bench.openShipped(office) };
}

/** Checks the open sheet and waits for its findings. */
export async function checkSheet(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kiểm tra trang này" }).first().click();
  await page.getByRole("tree", { name: "Danh sách lỗi" }).waitFor();
}

/** Keeps a picture to look at: out/screenshots/<name>.png. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** Runs axe on the page; only serious and critical findings are answered, by rule and element. */
export async function axe(page: Page): Promise<string[]> {
  // Given to the browser itself: the page that ships allows no script but its own.
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
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

async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(folder, path);
    if (path.includes("..") || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
