import { readFileSync } from "node:fs";
import { join } from "node:path";
import { axe, useBench } from "./browser";

/** The page that ships, as `npm run build` makes it. */
const bench = useBench();

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OWN = /^\/(?:taskpane\.html|(?:taskpane|libraries|\d+)\.[0-9a-f]{8}\.js|assets\/icons\/app-32\.png)$/u;

/** An Office.js that is inside Excel `version` and answers nothing yet; without a version it is in no Excel. */
const office = (version?: number) => `
  window.Excel = { run: () => new Promise(() => {}) };
  window.Office = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: ${version === undefined ? "null" : '"Excel"'} }),
    context: { requirements: { isSetSupported: (set, least) => set !== "ExcelApi" || ${version} >= Number(least) } },
    actions: { associate: () => {} },
  };`;

test.each([
  ["without a network", "", "Trang này chạy bên trong Excel 2021 trở lên."],
  ["in a browser", office(), "Trang này chạy bên trong Excel 2021 trở lên."],
  ["in Excel 2019", office(1.07), "Cần Excel 2021 trở lên"],
  ["in Excel 2021", office(1.14), "Chào anh/chị, bắt đầu với ba bước"],
])(
  "opened %s it says what is needed, and asks for its own files and Office.js alone",
  async (_name, script, text) => {
    const { page, asked } = await bench.openShipped(script);
    await page.getByText(text).first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(asked.filter((url) => url !== OFFICE_JS && !OWN.test(url))).toEqual([]);
    expect(asked).toContain(OFFICE_JS);
    await page.close();
  },
);

test("the browser refuses everything else to the page", async () => {
  const { page } = await bench.openShipped(office(1.14));
  const attempts = await page.evaluate(async () => {
    const refused = (work: () => Promise<unknown>) =>
      work().then(
        () => false,
        () => true,
      );
    const script = (src: string) =>
      new Promise((resolve, reject) => {
        const element = Object.assign(document.createElement("script"), {
          src,
          onload: resolve,
          onerror: reject,
        });
        document.head.append(element);
      });
    return {
      fetch: await refused(() => fetch("taskpane.html")),
      elsewhere: await refused(() => script("https://example.com/a.js")),
      inline: await refused(() => script("data:text/javascript,window.wasRun=true")),
    };
  });
  expect(attempts).toEqual({ fetch: true, elsewhere: true, inline: true });
  await page.close();
});

interface Stats {
  chunks: { initial: boolean; names: string[]; modules: { name: string; modules?: { name: string }[] }[] }[];
}

test("the page that ships holds nothing of the host, the command line or the workbench", () => {
  const file = join(__dirname, "..", "..", "out", "taskpane-stats.json");
  const { chunks } = JSON.parse(readFileSync(file, "utf8")) as Stats;
  const names = (isInitial: boolean) =>
    chunks
      .filter(({ initial }) => initial === isInitial)
      .flatMap(({ modules }) => modules.flatMap((module) => [module, ...(module.modules ?? [])]))
      .map(({ name }) => name);
  expect(names(true).some((name) => name.includes("src/pane/"))).toBe(true);
  const unwanted = /src\/(?:host|workbench|cli)\/|fortune-sheet|ironcalc|@microsoft\/office-js/u;
  expect([...names(true), ...names(false)].filter((name) => unwanted.test(name))).toEqual([]);
  expect(names(true).filter((name) => /exceljs|jszip/u.test(name))).toEqual([]);
});
