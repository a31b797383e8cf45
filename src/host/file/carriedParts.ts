/**
 * Parts that need no understanding to survive: values from other workbooks, custom document properties, sensitivity labels and
 * custom XML are copied with all that they refer to.
 */
import type JSZip from "jszip";
import { addContentType, addRelations } from "./packageXml";
import {
  partRelationships,
  partText,
  type Relationship,
  relationshipsPartOf,
  type WorkbookPackage,
} from "./packageParts";
import { encodeXml } from "./xmlScan";

const CARRIED_BY_PACKAGE = new Set(["custom-properties", "classificationlabels"]);
const CARRIED_BY_WORKBOOK = new Set(["externalLink", "customXml"]);

/** Copies the parts and answers the content of <externalReferences> for the workbook part. */
export async function carryParts(zip: JSZip, source: WorkbookPackage): Promise<string> {
  const ofPackage = await partRelationships(source.zip, "");
  await carry(
    zip,
    source,
    "",
    ofPackage.filter(({ kind }) => CARRIED_BY_PACKAGE.has(kind)),
  );
  const ofWorkbook = source.workbookRelationships.filter(({ kind }) => CARRIED_BY_WORKBOOK.has(kind));
  await carry(zip, source, "xl/workbook.xml", ofWorkbook);
  const references = [
    ...source.workbookXml.matchAll(/<(?:[^\s:>]+:)?externalReference\s[^>]*:id="(?<id>[^"]*)"/gu),
  ];
  const kept = references.map(
    ({ groups }) => `<externalReference r:id="${carriedId(groups?.["id"] ?? "")}"/>`,
  );
  return kept.length === 0 ? "" : `<externalReferences>${kept.join("")}</externalReferences>`;
}

const carriedId = (id: string): string => `kept_${id}`;

async function carry(
  zip: JSZip,
  source: WorkbookPackage,
  owner: string,
  relations: readonly Relationship[],
): Promise<void> {
  const written: string[] = [];
  for (const { id, type, target, isExternal } of relations) {
    if (isExternal || !(await copyPart(zip, source, target))) continue;
    written.push(
      `<Relationship Id="${carriedId(id)}" Type="${encodeXml(type)}" Target="/${encodeXml(target)}"/>`,
    );
  }
  if (written.length > 0) await addRelations(zip, owner, written);
}

async function copyPart(zip: JSZip, source: WorkbookPackage, part: string): Promise<boolean> {
  const entry = source.zip.file(part);
  if (entry === null) return false;
  if (zip.file(part) !== null) return true;
  zip.file(part, await entry.async("uint8array"));
  await addContentType(zip, part, source.contentTypes.get(part) ?? "");
  const relations = await partText(source.zip, relationshipsPartOf(part));
  if (relations === undefined) return true;
  zip.file(relationshipsPartOf(part), relations);
  for (const { target, isExternal } of await partRelationships(source.zip, part)) {
    if (!isExternal) await copyPart(zip, source, target);
  }
  return true;
}
