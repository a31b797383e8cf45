/**
 * Compares two .xlsx as packages, without the workbook-file library: what every cell holds and looks like, and every other part of
 * each sheet. Answers one line for each difference.
 */
import { moveFormula } from "../../src/host/formula/formulaTokens";
import { withoutMainPrefix } from "../../src/host/file/fileSheet";
import { firstCell } from "../../src/host/file/keptSheet";
import { partText, readPackage, type WorkbookPackage } from "../../src/host/file/packageParts";
import { childElements, decodeXml, sourceOf, textOf, type XmlElement } from "../../src/host/file/xmlScan";

type Facts = Map<string, string>;

export async function compareWorkbooks(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [one, other] = await Promise.all([workbookFacts(before), workbookFacts(after)]);
  const differences: string[] = [];
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const [was, is] = [one.get(key), other.get(key)];
    if (was !== is) differences.push(`${key}: ${was ?? "absent"} -> ${is ?? "absent"}`);
  }
  return differences;
}

async function related(source: WorkbookPackage, kind: string): Promise<string> {
  const part = source.workbookRelationships.find((relationship) => relationship.kind === kind)?.target;
  return withoutMainPrefix((part === undefined ? undefined : await partText(source.zip, part)) ?? "<none/>");
}

async function workbookFacts(bytes: Uint8Array): Promise<Facts> {
  const source = await readPackage(bytes);
  const facts: Facts = new Map();
  const stylesXml = await related(source, "styles");
  const look = looks(stylesXml);
  const texts = sharedTexts(await related(source, "sharedStrings"));
  for (const name of ["cellStyles", "colors"]) facts.set(`styles ${name}`, childSource(stylesXml, name));
  const workbookXml = withoutMainPrefix(source.workbookXml);
  for (const name of ["workbookProtection", "calcPr", "fileSharing"])
    facts.set(name, childSource(workbookXml, name));
  const names = childElements(workbookXml).find(({ name }) => name === "definedNames");
  for (const element of names === undefined ? [] : childElements(workbookXml, names)) {
    const said = [...element.attributes].map(([name, value]) => `${name}=${value}`).sort();
    facts.set(`name ${said.join(" ")}`, textOf(workbookXml, element));
  }
  for (const { name, part, state } of source.sheets) {
    facts.set(`sheet ${name}`, state);
    const xml = withoutMainPrefix((await partText(source.zip, part)) ?? "");
    for (const [key, value] of sheetFacts(xml, texts, look)) facts.set(`${name} ${key}`, value);
  }
  return facts;
}

function childSource(xml: string, name: string): string {
  const found = childElements(xml).filter((element) => element.name === name);
  return found.map((element) => sourceOf(xml, element)).join("");
}

/** Runs of an item of the shared texts: plain texts without, rich ones with their formats. */
function sharedTexts(xml: string): string[] {
  return childElements(xml).map((item) => textRuns(xml, item));
}

function textRuns(xml: string, parent: XmlElement): string {
  const runs = childElements(xml, parent).filter(({ name }) => name === "r" || name === "t");
  const read = runs.map((run) => {
    if (run.name === "t") return textOf(xml, run);
    const text = childElements(xml, run).find(({ name }) => name === "t");
    const format = childElements(xml, run).find(({ name }) => name === "rPr");
    const looks =
      format === undefined
        ? []
        : childElements(xml, format)
            .map((element) => sourceOf(xml, element))
            .sort();
    return `{${looks.join("")}}${text === undefined ? "" : textOf(xml, text)}`;
  });
  return read.join("").replaceAll("\r\n", "\n");
}

/** Each cell style as one text: number format, font, fill, border, the rest. */
function looks(xml: string): string[] {
  const list = (name: string): XmlElement[] => {
    const parent = childElements(xml).find((element) => element.name === name);
    return parent === undefined ? [] : childElements(xml, parent);
  };
  const formats = new Map(
    list("numFmts").map(({ attributes }) => [attributes.get("numFmtId"), attributes.get("formatCode")]),
  );
  const [fonts, fills, borders] = ["fonts", "fills", "borders"].map((name) =>
    list(name).map((element) => sourceOf(xml, element)),
  );
  return list("cellXfs").map((element) => {
    const { attributes } = element;
    const at = (items: string[] | undefined, name: string): string =>
      items?.[Number(attributes.get(name))] ?? "";
    const inner = childElements(xml, element).map((child) => sourceOf(xml, child));
    const format = formats.get(attributes.get("numFmtId")) ?? attributes.get("numFmtId") ?? "";
    const quote = attributes.get("quotePrefix") ?? "";
    return [format, at(fonts, "fontId"), at(fills, "fillId"), at(borders, "borderId"), quote, ...inner].join(
      "|",
    );
  });
}

/** Parts whose spelling may differ without a difference: sizes, what is counted, settings of a printer. */
const IGNORED = new Set(["dimension", "sheetData", "drawing", "legacyDrawing", "tableParts", "hyperlinks"]);

function sheetFacts(xml: string, texts: readonly string[], look: readonly string[]): Facts {
  const facts: Facts = new Map();
  for (const element of childElements(xml)) {
    if (element.name === "sheetData") cellFacts(xml, element, texts, look, facts);
    else if (element.name === "mergeCells") {
      const merges = childElements(xml, element).map(({ attributes }) => attributes.get("ref") ?? "");
      facts.set("merges", merges.sort().join(" "));
    } else if (element.name === "hyperlinks") {
      for (const { attributes } of childElements(xml, element))
        facts.set(`link ${attributes.get("ref")}`, attributes.get("location") ?? "outside");
    } else if (!IGNORED.has(element.name)) {
      const source = sourceOf(xml, element).replace(/\sr:id="[^"]*"/gu, "");
      facts.set(element.name, (facts.get(element.name) ?? "") + source.replace(/\/>/gu, "/>"));
    }
  }
  return facts;
}

function cellFacts(
  xml: string,
  sheetData: XmlElement,
  texts: readonly string[],
  look: readonly string[],
  facts: Facts,
): void {
  const shared = new Map<string, { formula: string; address: string }>();
  for (const row of childElements(xml, sheetData)) {
    const { attributes } = row;
    const line = ["ht", "customHeight", "hidden", "outlineLevel", "collapsed"].map((name) => {
      const value = attributes.get(name) ?? "";
      return `${name}=${value === "true" ? "1" : value === "false" || value === "0" ? "" : value}`;
    });
    const style = attributes.get("customFormat") === "1" ? (look[Number(attributes.get("s"))] ?? "") : "";
    const said = `${line.join(" ")} ${style}`;
    if (/=[^ ]/u.test(said) || style !== "") facts.set(`row ${attributes.get("r")}`, said);
    for (const cell of childElements(xml, row)) cellFact(xml, cell, texts, look, shared, facts);
  }
}

function cellFact(
  xml: string,
  cell: XmlElement,
  texts: readonly string[],
  look: readonly string[],
  shared: Map<string, { formula: string; address: string }>,
  facts: Facts,
): void {
  const address = cell.attributes.get("r") ?? "";
  const parts = new Map(childElements(xml, cell).map((element) => [element.name, element]));
  const raw = parts.get("v");
  const value = raw === undefined ? "" : textOf(xml, raw);
  const type = cell.attributes.get("t") ?? "n";
  const inline = parts.get("is");
  const shown =
    inline !== undefined
      ? textRuns(xml, inline)
      : type === "s"
        ? (texts[Number(value)] ?? "?")
        : type === "n" && value !== ""
          ? String(Number(value))
          : value;
  const kind =
    type === "s" || type === "inlineStr" ? "text" : type === "str" && !parts.has("f") ? "text" : type;
  const formula = formulaFact(xml, parts.get("f"), address, shared);
  const style = look[Number(cell.attributes.get("s") ?? 0)] ?? "";
  if (shown === "" && formula === "" && style === look[0]) return;
  facts.set(
    `cell ${address}`,
    decodeXml(`${shown === "" && formula === "" ? "" : kind} ${shown} ${formula} ${style}`),
  );
}

function formulaFact(
  xml: string,
  element: XmlElement | undefined,
  address: string,
  shared: Map<string, { formula: string; address: string }>,
): string {
  if (element === undefined) return "";
  const { attributes } = element;
  const written = textOf(xml, element);
  const index = attributes.get("si");
  if (attributes.get("t") !== "shared" || index === undefined)
    return `=${written} ${attributes.get("ref") ?? ""}`;
  if (written !== "") shared.set(index, { formula: written, address });
  const master = shared.get(index);
  const [from, to] = [firstCell(master?.address ?? ""), firstCell(address)];
  if (master === undefined || from === undefined || to === undefined) return "=?";
  return `=${moveFormula(master.formula, to.row - from.row, to.column - from.column)} `;
}
