/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DEVELOPMENT_ORIGIN, moveManifest, readOrigin } from "../scripts/manifestOrigin";
import { en } from "../src/texts/en";
import { vi } from "../src/texts/vi";

const ROOT = join(__dirname, "..");
const SOURCE = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(SOURCE, "application/xml");
const elements = (...names: string[]) =>
  [...manifest.getElementsByTagName("*")].filter((element) => names.includes(element.localName));
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
const resources = elements("Image", "Url", "String").filter((element) => element.hasAttribute("id"));
const addresses = [...SOURCE.matchAll(/"(https?:\/\/[^"]+)"/gu)].map((match) => match[1] ?? "");
const served = (address: string) => address.replace(`${DEVELOPMENT_ORIGIN}/`, "");

/** Width and height as the header of a PNG file says. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("the manifest is well formed", () => {
  expect(manifest.getElementsByTagName("parsererror")).toHaveLength(0);
  expect(elements("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u);
  expect(elements("Version")[0]?.textContent).toMatch(/^[1-9]\d*(\.\d+){3}$/u);
});

test("every id is used once and is short enough", () => {
  const ids = elements("CustomTab", "Group", "Control")
    .concat(resources)
    .map((element) => attribute(element, "id"));
  expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
  expect(resources.map((element) => attribute(element, "id")).filter((id) => id.length > 32)).toEqual([]);
});

test("every resid is a resource of its own kind, and every resource is used", () => {
  const idsOf = (name: string) =>
    resources.filter((element) => element.localName === name).map((element) => attribute(element, "id"));
  const residsOf = (...names: string[]) =>
    elements(...names)
      .map((element) => attribute(element, "resid"))
      .filter(Boolean);
  const used = {
    Image: residsOf("Image"),
    Url: residsOf("Runtime", "FunctionFile", "SourceLocation", "LearnMoreUrl"),
    String: residsOf("Label", "Title", "Description"),
  };
  for (const [kind, resids] of Object.entries(used)) expect(new Set(resids)).toEqual(new Set(idsOf(kind)));
});

test("short strings have at most 125 characters, long strings and the description at most 250", () => {
  const texts = (container: string) =>
    elements(container)
      .flatMap((element) => [...element.querySelectorAll("*")])
      .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")]);
  expect(texts("ShortStrings").filter((text) => text.length > 125)).toEqual([]);
  expect(texts("LongStrings").filter((text) => text.length > 250)).toEqual([]);
  const description = elements("Description").filter((element) => element.hasAttribute("DefaultValue"));
  expect(description.filter((element) => attribute(element, "DefaultValue").length > 250)).toEqual([]);
  expect(attribute(elements("DisplayName")[0]!, "DefaultValue").length).toBeLessThanOrEqual(125);
});

test("every text has its English beside it, all composed", () => {
  const texts = [
    ...elements("DisplayName"),
    ...elements("String"),
    ...elements("Description").filter((element) => element.hasAttribute("DefaultValue")),
  ];
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) {
    const overrides = [...text.children].filter((child) => child.localName === "Override");
    expect(overrides.map((override) => attribute(override, "Locale"))).toEqual(["en-US"]);
    expect(attribute(overrides[0]!, "Value")).not.toBe("");
  }
  expect(SOURCE).toBe(SOURCE.normalize("NFC"));
  expect(elements("DefaultLocale")[0]?.textContent).toBe("vi-VN");
});

test("ribbon and pane call the same thing by the same name", () => {
  const label = (id: string) => resources.find((element) => attribute(element, "id") === id)!;
  const pairs = [
    ["Check.Label", "check.thisSheet"],
    ["Report.Label", "report.make"],
    ["Unmark.Label", "menu.removeMarks"],
    ["Indicators.Label", "tab.indicators"],
    ["Summary.Label", "tab.summary"],
  ] as const;
  for (const [id, key] of pairs) {
    expect(attribute(label(id), "DefaultValue")).toBe(vi[key]);
    expect(attribute(label(id).children[0]!, "Value")).toBe(en[key]);
  }
});

test("everything comes from one origin", () => {
  expect([
    ...new Set(
      addresses
        .filter(
          (address) => !address.startsWith("http://schemas.") && !address.startsWith("http://www.w3.org/"),
        )
        .map((address) => new URL(address).origin),
    ),
  ]).toEqual([DEVELOPMENT_ORIGIN]);
});

test.each([...new Set(addresses.filter((address) => address.endsWith(".png")))])(
  "%s is on disk in the size its name says",
  (address) => {
    const path = join(ROOT, served(address));
    expect(existsSync(path)).toBe(true);
    const size = Number(/-(?<size>\d+)\.png$/u.exec(address)?.groups?.size);
    expect(pngSize(path)).toEqual([size, size]);
  },
);

test("icons stand under the size they are made for, 16, 32 and 80 among them", () => {
  for (const icon of elements("Icon")) {
    const sizes = [...icon.children].map((image) => attribute(image, "size"));
    expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    for (const image of icon.children)
      expect(attribute(image, "resid")).toMatch(new RegExp(`\\.${attribute(image, "size")}$`, "u"));
  }
  expect(attribute(elements("IconUrl")[0]!, "DefaultValue")).toMatch(/-32\.png$/u);
  expect(attribute(elements("HighResolutionIconUrl")[0]!, "DefaultValue")).toMatch(/-64\.png$/u);
});

test("old Excel opens the page, ribbon and shared runtime need Excel 2021", () => {
  const sets = elements("Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
  expect(sets).toEqual(["ExcelApi 1.1", "ExcelApi 1.14", "SharedRuntime 1.1"]);
  expect(elements("Runtime").map((runtime) => attribute(runtime, "lifetime"))).toEqual(["long"]);
});

test.each([
  ["https://addin.example.gov.vn", "https://addin.example.gov.vn"],
  ["https://addin.example.gov.vn/", "https://addin.example.gov.vn"],
  ["https://www.example.gov.vn/soat-bieu/", "https://www.example.gov.vn/soat-bieu"],
])("ADDIN_ORIGIN=%s is read as %s", (written, origin) => {
  expect(readOrigin(written)).toEqual({ origin });
  const moved = moveManifest(SOURCE, origin);
  expect(moved).not.toContain(DEVELOPMENT_ORIGIN);
  expect(moved).toContain(`"${origin}/taskpane.html"`);
});

test.each([
  undefined,
  "",
  "http://addin.example.gov.vn",
  "addin.example.gov.vn",
  "https://a.vn/?x=1",
  "https://me@a.vn",
])("ADDIN_ORIGIN=%s is refused in one sentence", (written) => {
  expect(readOrigin(written)).toEqual({ problem: expect.stringMatching(/^ADDIN_ORIGIN [^\n]+$/u) });
});

// In a process of its own, because a package below office-addin-manifest is an ES module that jest cannot require.
test("the tools of Office read the manifest", () => {
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
    .then((read) => console.log(JSON.stringify(read)))`;
  const printed = execFileSync(process.execPath, ["--eval", script], { cwd: ROOT, encoding: "utf8" });
  expect(JSON.parse(printed)).toMatchObject({
    id: elements("Id")[0]?.textContent,
    displayName: "Soát Biểu",
    defaultLocale: "vi-VN",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
  });
});
