/** Excel tables: while nobody changed one, its column formulas, totals and formats go back as the file had them. */
import type JSZip from "jszip";
import { withoutMainPrefix } from "./fileSheet";
import type { KeptSheet } from "./keptSheet";
import { partRelationships, partText, type WorkbookPackage } from "./packageParts";
import { attributesOf, rootElement } from "./xmlScan";

export async function mendTables(zip: JSZip, source: WorkbookPackage, kept: KeptSheet): Promise<void> {
  const own = new Map<string, string>();
  for (const { kind, target } of await partRelationships(source.zip, kept.file.part)) {
    const xml = kind === "table" ? await partText(source.zip, target) : undefined;
    if (xml !== undefined) own.set(tableName(xml), xml);
  }
  for (const { kind, target } of await partRelationships(
    zip,
    `xl/worksheets/sheet${kept.worksheet.id}.xml`,
  )) {
    const saved = kind === "table" ? await partText(zip, target) : undefined;
    if (saved === undefined) continue;
    const xml = own.get(tableName(saved));
    if (xml !== undefined && kept.hasUnchangedTable(tableName(saved))) zip.file(target, withId(xml, saved));
  }
}

function opening(xml: string): string {
  const root = rootElement(xml);
  return root === undefined ? "" : xml.slice(root.start, root.contentStart);
}

function tableName(xml: string): string {
  return attributesOf(opening(withoutMainPrefix(xml))).get("name") ?? "";
}

/** exceljs numbers the tables of the whole workbook anew. */
function withId(xml: string, saved: string): string {
  const id = attributesOf(opening(saved)).get("id") ?? "1";
  const tag = opening(xml);
  return xml.replace(tag, tag.replace(/\sid\s*=\s*(?:"[^"]*"|'[^']*')/u, ` id="${id}"`));
}
