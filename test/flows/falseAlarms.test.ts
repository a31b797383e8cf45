import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { makeBlankSheet, templatesOf } from "../../src/flows/blankSheet";
import { openCatalogue } from "../../src/flows/catalogueSheet";
import { checkWorkbook, type CheckedWorkbook } from "../../src/flows/checkWorkbook";
import { fillIndicators, planIndicators } from "../../src/flows/fillIndicators";
import { writeFindings } from "../../src/flows/writeFindings";
import { defaultCatalogue } from "../../src/core/catalogue/defaultCatalogue";
import { createHost, type Host } from "../../src/host/createHost";
import { loadOffice } from "../../src/host/officeRealm";
import { openWorkbook } from "../../src/host/workbookFile";

const REQUEST = { sheets: "all", asOf: "2025-12-10" } as const;

async function openSample(name: string): Promise<Host> {
  const path = join(__dirname, "../../assets/samples", `${name}.xlsx`);
  const { workbook } = await openWorkbook(new Uint8Array(await readFile(path)));
  await loadOffice();
  const host = createHost(workbook);
  host.connect();
  return host;
}

const found = ({ sheets }: CheckedWorkbook) =>
  sheets.flatMap(({ name, findings }) => findings.map(({ rule, cell }) => `${name}!${cell} ${rule}`));

test.each(["bieu-khong-loi", "chi-tieu"])("nothing to say about %s", async (name) => {
  await openSample(name);
  expect(found(await checkWorkbook(REQUEST))).toEqual([]);
});

test("nothing to say about indicators that we filled", async () => {
  const host = await openSample("chi-tieu");
  const { sheets } = await planIndicators(REQUEST);
  expect(sheets).toHaveLength(3);
  await fillIndicators(sheets);
  host.recalculate();
  expect(found(await checkWorkbook(REQUEST))).toEqual([]);
});

test.each(["bieu-phan-cong", "bieu-quy-2-phong-nop"])(
  "our findings sheet and the marks add nothing to the findings of %s",
  async (name) => {
    await openSample(name);
    const before = await checkWorkbook(REQUEST);
    expect(found(before).length).toBeGreaterThan(10);
    await writeFindings(before, { time: "08:00", day: REQUEST.asOf, language: "vi" });
    expect(found(await checkWorkbook(REQUEST))).toEqual(found(before));
  },
);

test.each(["vi", "en"] as const)(
  "the office's sheet as we make it (%s) changes no finding",
  async (language) => {
    await openSample("bieu-phan-cong");
    const before = await checkWorkbook(REQUEST);
    await openCatalogue({ language });
    const after = await checkWorkbook(REQUEST);
    expect(after.office).toBeDefined();
    expect(found(after)).toEqual(found(before));
  },
);

test("blank sheets of every template beside each other, and the office's sheet they need", async () => {
  await openSample("bieu-khong-loi");
  const templates = templatesOf(defaultCatalogue());
  expect(templates.length).toBeGreaterThan(5);
  for (const { name } of templates) await makeBlankSheet(name, 2025, { language: "vi" });
  expect(found(await checkWorkbook(REQUEST))).toEqual([]);
});
