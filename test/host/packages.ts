/** Builds .xlsx packages part by part, for files that no library of ours would write. */
import JSZip from "jszip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface Related {
  id: string;
  /** The last word of the relationship's type, or the whole type when it is an address. */
  kind: string;
  target: string;
  isExternal?: boolean;
}

export interface SheetSpec {
  name: string;
  /** The rows: `<row r="1"><c r="A1"><v>1</v></c></row>`. */
  rows?: string;
  /** Elements before and after the rows. */
  before?: string;
  after?: string;
  related?: Related[];
  state?: string;
}

export interface PackageSpec {
  sheets: SheetSpec[];
  styles?: string;
  sharedStrings?: string[];
  /** Children of <workbook> after the sheets; definedNames and the like. */
  workbook?: string;
  workbookPr?: string;
  workbookRelated?: Related[];
  rootRelated?: Related[];
  /** Further parts with their content types. */
  parts?: Record<string, { xml: string; type?: string }>;
  workbookType?: string;
}

const STYLES =
  `<fonts count="2"><font><sz val="13"/><name val="Times New Roman"/><family val="1"/></font>` +
  `<font><b/><sz val="13"/><name val="Times New Roman"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>` +
  `<xf numFmtId="17" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Bình thường" xfId="0" builtinId="0"/></cellStyles>` +
  `<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;

function relationships(related: readonly Related[]): string {
  const items = related.map(({ id, kind, target, isExternal }) => {
    const type = kind.includes("/") ? kind : `${RELATIONS}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ""}/>`;
  });
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

export function worksheetXml({ rows = "", before = "", after = "" }: Omit<SheetSpec, "name">): string {
  return (
    `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" ` +
    `xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ` +
    `xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
  );
}

export async function buildPackage(spec: PackageSpec): Promise<Uint8Array> {
  const zip = new JSZip();
  const types: string[] = [];
  const add = (part: string, xml: string, type?: string): void => {
    zip.file(part, xml);
    if (type !== undefined) types.push(`<Override PartName="/${part}" ContentType="${type}"/>`);
  };
  spec.sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    add(part, worksheetXml(sheet), `${SHEETML}.worksheet+xml`);
    if (sheet.related) add(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationships(sheet.related));
  });
  const sheets = spec.sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rIdS${index + 1}"/>`,
  );
  const related: Related[] = spec.sheets.map((_, index) => ({
    id: `rIdS${index + 1}`,
    kind: "worksheet",
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  related.push({ id: "rIdStyles", kind: "styles", target: "styles.xml" }, ...(spec.workbookRelated ?? []));
  add(
    "xl/styles.xml",
    `<?xml version="1.0"?><styleSheet xmlns="${MAIN}">${spec.styles ?? `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/></numFmts>${STYLES}`}</styleSheet>`,
    `${SHEETML}.styles+xml`,
  );
  if (spec.sharedStrings) {
    related.push({ id: "rIdStrings", kind: "sharedStrings", target: "sharedStrings.xml" });
    add(
      "xl/sharedStrings.xml",
      `<sst xmlns="${MAIN}">${spec.sharedStrings.map((item) => `<si>${item}</si>`).join("")}</sst>`,
      `${SHEETML}.sharedStrings+xml`,
    );
  }
  add(
    "xl/workbook.xml",
    `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${spec.workbookPr ?? ""}<sheets>${sheets.join("")}</sheets>${spec.workbook ?? ""}</workbook>`,
    spec.workbookType ?? `${SHEETML}.sheet.main+xml`,
  );
  add("xl/_rels/workbook.xml.rels", relationships(related));
  add(
    "_rels/.rels",
    relationships([
      { id: "rId1", kind: "officeDocument", target: "xl/workbook.xml" },
      ...(spec.rootRelated ?? []),
    ]),
  );
  for (const [part, { xml, type }] of Object.entries(spec.parts ?? {})) add(part, xml, type);
  zip.file(
    "[Content_Types].xml",
    `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${types.join("")}</Types>`,
  );
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** A cell with an inline text. */
export const text = (address: string, value: string, style = ""): string =>
  `<c r="${address}" t="inlineStr"${style === "" ? "" : ` s="${style}"`}><is><t>${value}</t></is></c>`;

export const row = (number: number, ...cells: string[]): string =>
  `<row r="${number}">${cells.join("")}</row>`;

export { RELATIONS, relationships };
