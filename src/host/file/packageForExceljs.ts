/**
 * Builds the package that exceljs reads: parts under the names it expects, wherever the file's program put them, and without the
 * parts it trips over (notes' drawings, shapes among pictures, unknown document properties, names).
 */
import JSZip from "jszip";
import { labelStyles } from "./fileStyles";
import { type FileSheet, readFileSheet, withoutMainPrefix } from "./fileSheet";
import { type FileName, printNamesForExceljs } from "./fileNames";
import { partRelationships, partText, type Relationship, type WorkbookPackage } from "./packageParts";
import { picturesOnly } from "./pictures";
import { type DateSystem } from "../sheet/serials";
import { childElements, encodeXml, openingTags, sourceOf } from "./xmlScan";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface ExceljsPackage {
  bytes: Uint8Array;
  /** The worksheets in order; exceljs knows them as sheets 1, 2, 3 … */
  sheets: FileSheet[];
  /** styles.xml of the file without prefix, and the number formats of its cell styles. */
  stylesXml: string | undefined;
  codes: string[];
  dateSystem: DateSystem;
}

/** Document properties that exceljs reads; it throws on others. */
const KNOWN_PROPERTIES =
  /^(?:dc:(?:creator|title|subject|description|language)|cp:(?:keywords|category|lastModifiedBy|lastPrinted|revision|contentStatus)|dcterms:(?:created|modified))$/u;

/** Writes the parts for exceljs one after the other and counts what needs a number in its name. */
class Builder {
  readonly zip = new JSZip();
  private tables = 0;
  private comments = 0;
  private drawings = 0;
  private media = new Map<string, string>();

  constructor(private readonly source: WorkbookPackage) {}

  async addSheet(number: number, sheet: FileSheet): Promise<void> {
    this.zip.file(`xl/worksheets/sheet${number}.xml`, sheet.forExceljs);
    const relationships = await partRelationships(this.source.zip, sheet.part);
    const written: string[] = [];
    for (const relationship of relationships) {
      const target = await this.addRelated(relationship, sheet);
      if (target !== undefined) written.push(relationshipXml(relationship.id, relationship.type, target));
    }
    this.zip.file(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationshipsXml(written));
  }

  /** Copies a part that a sheet refers to; answers where exceljs finds it, or undefined when exceljs is better off without. */
  private async addRelated({ kind, target }: Relationship, sheet: FileSheet): Promise<string | undefined> {
    const xml = kind === "image" ? "" : await partText(this.source.zip, target);
    if (xml === undefined) return undefined;
    switch (kind) {
      case "table":
        this.tables += 1;
        this.zip.file(`xl/tables/table${this.tables}.xml`, readableTable(withoutMainPrefix(xml)));
        return `../tables/table${this.tables}.xml`;
      case "comments":
        this.comments += 1;
        this.zip.file(`xl/comments${this.comments}.xml`, withoutMainPrefix(xml));
        return `../comments${this.comments}.xml`;
      case "drawing":
        return sheet.children.has("drawing") ? this.addDrawing(target, xml) : undefined;
      case "image":
        return this.addMedia(target);
      default:
        return undefined;
    }
  }

  private async addDrawing(part: string, xml: string): Promise<string> {
    this.drawings += 1;
    const name = `drawing${this.drawings}`;
    this.zip.file(`xl/drawings/${name}.xml`, picturesOnly(xml));
    const written: string[] = [];
    for (const { id, type, kind, target, isExternal } of await partRelationships(this.source.zip, part)) {
      const copied = kind === "image" && !isExternal ? await this.addMedia(target) : undefined;
      if (copied !== undefined) written.push(relationshipXml(id, type, copied));
      if (kind === "hyperlink") written.push(relationshipXml(id, type, target));
    }
    this.zip.file(`xl/drawings/_rels/${name}.xml.rels`, relationshipsXml(written));
    return `../drawings/${name}.xml`;
  }

  private async addMedia(part: string): Promise<string | undefined> {
    const entry = this.source.zip.file(part);
    if (entry === null) return undefined;
    const known = this.media.get(part);
    if (known !== undefined) return known;
    const extension = /\.(?<extension>[A-Za-z]{3,4})$/u.exec(part)?.groups?.["extension"] ?? "png";
    const name = `image${this.media.size + 1}.${extension}`;
    this.zip.file(`xl/media/${name}`, await entry.async("uint8array"));
    this.media.set(part, `../media/${name}`);
    return `../media/${name}`;
  }
}

/**
 * exceljs takes a missing headerRowCount for "no heading" where the format says one heading row, and cannot save a table that has
 * no style element, as LibreOffice writes them.
 */
function readableTable(xml: string): string {
  const counted = xml.replace(/<table(?=\s)(?![^>]*\sheaderRowCount=)/u, '<table headerRowCount="1"');
  return counted.includes("<tableStyleInfo")
    ? counted
    : counted.replace("</table>", "<tableStyleInfo/></table>");
}

function relationshipXml(id: string, type: string, target: string): string {
  return `<Relationship Id="${encodeXml(id)}" Type="${encodeXml(type)}" Target="${encodeXml(target)}"/>`;
}

function relationshipsXml(relationships: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE_RELATIONS}">${relationships.join("")}</Relationships>`;
}

export async function packageForExceljs(
  source: WorkbookPackage,
  names: readonly FileName[],
): Promise<ExceljsPackage> {
  const builder = new Builder(source);
  const workbookXml = withoutMainPrefix(source.workbookXml);
  const properties = openingTags(workbookXml, "workbookPr")[0]?.attributes;
  const is1904 = /^(?:1|true)$/u.test(properties?.get("date1904") ?? "");
  const dateSystem: DateSystem = is1904 ? 1904 : 1900;
  const worksheets = source.sheets.filter(({ kind }) => kind === "worksheet");
  const sheets: FileSheet[] = [];
  for (const { part } of worksheets) {
    const xml = await partText(source.zip, part);
    if (xml === undefined) throw new Error(`missing part ${part}`);
    sheets.push(readFileSheet(part, xml, dateSystem));
  }
  for (const [index, sheet] of sheets.entries()) await builder.addSheet(index + 1, sheet);
  const { zip } = builder;
  const entries = worksheets.map(
    ({ state }, index) =>
      `<sheet name="S${index + 1}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  );
  const views = childElements(workbookXml).find(({ name }) => name === "bookViews");
  zip.file(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${is1904 ? ' date1904="1"' : ""}/>` +
      `${views === undefined ? "" : sourceOf(workbookXml, views)}<sheets>${entries.join("")}</sheets>` +
      `<definedNames>${printNamesForExceljs(names)}</definedNames></workbook>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    relationshipsXml(
      worksheets.map((_, i) =>
        relationshipXml(`rId${i + 1}`, `${RELATIONS}/worksheet`, `worksheets/sheet${i + 1}.xml`),
      ),
    ),
  );
  const strings = await relatedText(source, "sharedStrings");
  if (strings !== undefined) zip.file("xl/sharedStrings.xml", withoutMainPrefix(strings));
  const theme = await relatedText(source, "theme");
  if (theme !== undefined) zip.file("xl/theme/theme1.xml", theme);
  const written = await relatedText(source, "styles");
  const stylesXml = written === undefined ? undefined : withoutMainPrefix(written);
  const labelled = stylesXml === undefined ? undefined : labelStyles(stylesXml);
  if (labelled !== undefined) zip.file("xl/styles.xml", labelled.xml);
  await addCoreProperties(source, zip);
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "STORE" });
  return { bytes, sheets, stylesXml, codes: labelled?.codes ?? [], dateSystem };
}

async function relatedText(source: WorkbookPackage, kind: string): Promise<string | undefined> {
  const relationship = source.workbookRelationships.find((candidate) => candidate.kind === kind);
  return relationship === undefined ? undefined : partText(source.zip, relationship.target);
}

async function addCoreProperties(source: WorkbookPackage, zip: JSZip): Promise<void> {
  const xml = await partText(source.zip, "docProps/core.xml");
  if (xml === undefined) return;
  const known = childElements(xml).filter(({ name }) => KNOWN_PROPERTIES.test(name));
  const body = known.map((element) => sourceOf(xml, element)).join("");
  zip.file("docProps/core.xml", `<cp:coreProperties>${body}</cp:coreProperties>`);
}
