/** The hyperlinks of a saved worksheet. */
import type JSZip from "jszip";
import { isStillLinked } from "./fileLinks";
import { innerElements, type KeptSheet } from "./keptSheet";
import { partRelationships, partText, relationshipsPartOf } from "./packageParts";
import { addRelations } from "./packageXml";
import { encodeXml } from "./xmlScan";

const LINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/**
 * The file's links that still hold, then the links that were made since. Addresses live in the sheet's relationships; a link
 * to a place in the workbook ("#'Phụ lục 01'!D15") is written as such, where exceljs writes an outside address.
 */
export async function mendLinks(
  zip: JSZip,
  part: string,
  saved: string | undefined,
  kept: KeptSheet | undefined,
): Promise<string> {
  const own = (kept?.links ?? []).filter((link) => kept === undefined || isStillLinked(kept.worksheet, link));
  const targets = new Map((await partRelationships(zip, part)).map(({ id, target }) => [id, target]));
  const covered = new Set(own.map(({ ref }) => ref));
  const relations: string[] = [];
  const written = own.map(({ xml, target }, index) => {
    if (target === undefined) return xml;
    const id = `rIdLink${index + 1}`;
    relations.push(
      `<Relationship Id="${id}" Type="${LINK_TYPE}" Target="${encodeXml(target)}" TargetMode="External"/>`,
    );
    return xml.replace(/(?<=\s[^\s:=]+:id\s*=\s*["'])[^"']*(?=["'])/u, id);
  });
  for (const { xml, attributes } of innerElements(saved ?? "<hyperlinks/>")) {
    if (covered.has(attributes.get("ref") ?? "")) continue;
    const target = targets.get(attributes.get("r:id") ?? "") ?? "";
    written.push(target.startsWith("#") ? placeLink(attributes, target.slice(1)) : xml);
  }
  if (relations.length > 0) await addRelations(zip, part, relations);
  await dropPlaceRelations(zip, part);
  return written.length === 0 ? "" : `<hyperlinks>${written.join("")}</hyperlinks>`;
}

function placeLink(attributes: ReadonlyMap<string, string>, place: string): string {
  const tooltip = attributes.get("tooltip");
  const shown = tooltip === undefined ? "" : ` tooltip="${encodeXml(tooltip)}"`;
  return `<hyperlink ref="${attributes.get("ref") ?? ""}" location="${encodeXml(place)}"${shown}/>`;
}

async function dropPlaceRelations(zip: JSZip, part: string): Promise<void> {
  const name = relationshipsPartOf(part);
  const xml = await partText(zip, name);
  if (xml !== undefined) zip.file(name, xml.replace(/<Relationship\s[^>]*\sTarget="#[^>]*\/>/gu, ""));
}
