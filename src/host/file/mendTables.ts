/** Excel tables: while nobody changed one, its column formulas, totals and formats go back as the file had them. */
import type JSZip from "jszip";
import { withoutMainPrefix } from "./fileSheet";
import type { KeptSheet } from "./keptSheet";
import type { MergedStyles } from "./mergeStyles";
import { partRelationships, partText, type WorkbookPackage } from "./packageParts";
import { attributesOf, rootElement } from "./xmlScan";

/** A saved sheet: its part, and what the opened file held where it came from there. */
interface SavedSheet {
  part: string;
  kept: KeptSheet | undefined;
}

export async function mendTables(
  zip: JSZip,
  source: WorkbookPackage,
  { part, kept }: SavedSheet,
  styles: MergedStyles | undefined,
): Promise<void> {
  const own = kept === undefined ? new Map<string, string>() : await fileTables(source, kept);
  for (const { kind, target } of await partRelationships(zip, part)) {
    const saved = kind === "table" ? await partText(zip, target) : undefined;
    if (saved === undefined) continue;
    const name = tableName(saved);
    const xml = kept?.hasUnchangedTable(name) === true ? own.get(name) : undefined;
    zip.file(target, xml === undefined ? withFormats(saved, styles) : withId(xml, saved));
  }
}

async function fileTables(source: WorkbookPackage, kept: KeptSheet): Promise<Map<string, string>> {
  const tables = new Map<string, string>();
  for (const { kind, target } of await partRelationships(source.zip, kept.file.part)) {
    const xml = kind === "table" ? await partText(source.zip, target) : undefined;
    if (xml !== undefined) tables.set(tableName(xml), xml);
  }
  return tables;
}

/** Numbers of differential formats as the merged styles.xml has them. */
function withFormats(xml: string, styles: MergedStyles | undefined): string {
  return xml.replace(/(\s\w*[dD]xfId=")([0-9]+)"/gu, (_, before: string, old: string) => {
    return `${before}${styles?.difference[Number(old)] ?? old}"`;
  });
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
