/** A workbook package: its parts as texts, and the relationships that say which part is what, wherever a program put it. */
import JSZip from "jszip";
import { attributesOf, childElements, openingTags } from "./xmlScan";

export interface Relationship {
  id: string;
  /** The last word of the type's address: "worksheet", "styles", "hyperlink" … */
  kind: string;
  type: string;
  /** The part's name ("xl/worksheets/sheet1.xml"), or the address as written when external. */
  target: string;
  isExternal: boolean;
}

interface SheetPart {
  name: string;
  part: string;
  kind: string;
  state: "visible" | "hidden" | "veryHidden";
}

export interface WorkbookPackage {
  zip: JSZip;
  /** Part names without a leading slash. */
  names: string[];
  /** Content type by part name. */
  contentTypes: ReadonlyMap<string, string>;
  workbookPart: string;
  workbookXml: string;
  workbookRelationships: Relationship[];
  sheets: SheetPart[];
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** "../drawings/a.xml" seen from "xl/worksheets/sheet1.xml"; absolute and percent-encoded spellings too. */
function resolveTarget(part: string, target: string): string {
  const path = (target.startsWith("/") ? target : folderOf(part) + target).split("/");
  const clean: string[] = [];
  for (const step of path) {
    if (step === "..") clean.pop();
    else if (step !== "." && step !== "") clean.push(step);
  }
  const joined = clean.join("/");
  try {
    return decodeURIComponent(joined);
  } catch {
    return joined;
  }
}

function readRelationships(part: string, xml: string): Relationship[] {
  return openingTags(xml, "Relationship").map(({ attributes }) => {
    const type = attributes.get("Type") ?? "";
    const target = (attributes.get("Target") ?? "").trim();
    const isExternal = attributes.get("TargetMode") === "External";
    return {
      id: attributes.get("Id") ?? "",
      type,
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
    };
  });
}

/** Reads a part's text without its byte order mark; undefined when there is no such part. */
export async function partText(zip: JSZip, part: string): Promise<string | undefined> {
  const entry = zip.file(part) ?? zip.file(`/${part}`) ?? caseBlind(zip, part);
  if (entry === null || entry === undefined) return undefined;
  const bytes = await entry.async("uint8array");
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
}

function caseBlind(zip: JSZip, part: string): JSZip.JSZipObject | undefined {
  const wanted = part.toLowerCase();
  return Object.values(zip.files).find((entry) => entry.name.replace(/^\//u, "").toLowerCase() === wanted);
}

export async function partRelationships(zip: JSZip, part: string): Promise<Relationship[]> {
  const xml = await partText(zip, relationshipsPartOf(part));
  return xml === undefined ? [] : readRelationships(part, xml);
}

function readContentTypes(xml: string, names: readonly string[]): Map<string, string> {
  const byExtension = new Map<string, string>();
  for (const { attributes } of openingTags(xml, "Default")) {
    byExtension.set((attributes.get("Extension") ?? "").toLowerCase(), attributes.get("ContentType") ?? "");
  }
  const types = new Map<string, string>();
  for (const name of names) {
    types.set(name, byExtension.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ?? "");
  }
  for (const { attributes } of openingTags(xml, "Override")) {
    types.set((attributes.get("PartName") ?? "").replace(/^\//u, ""), attributes.get("ContentType") ?? "");
  }
  return types;
}

/** Reads the package's directory; `workbookXml` is "" when the package holds no workbook part. */
export async function readPackage(bytes: Uint8Array): Promise<WorkbookPackage> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.values(zip.files)
    .filter((entry) => !entry.dir)
    .map((entry) => entry.name.replace(/^\//u, ""));
  const contentTypes = readContentTypes((await partText(zip, "[Content_Types].xml")) ?? "", names);
  const office = (await partRelationships(zip, "")).find(({ kind }) => kind === "officeDocument");
  const workbookPart = office?.target ?? "xl/workbook.xml";
  const workbookXml = (await partText(zip, workbookPart)) ?? "";
  const workbookRelationships = await partRelationships(zip, workbookPart);
  const sheets = readSheets(workbookXml, workbookRelationships);
  return { zip, names, contentTypes, workbookPart, workbookXml, workbookRelationships, sheets };
}

function readSheets(workbookXml: string, relationships: readonly Relationship[]): SheetPart[] {
  const list = childElements(workbookXml).find(({ name }) => /(?:^|:)sheets$/u.test(name));
  if (list === undefined) return [];
  return childElements(workbookXml, list).flatMap((element) => {
    const attributes = attributesOf(workbookXml.slice(element.start, element.contentStart));
    const id = [...attributes].find(([name]) => name === "id" || name.endsWith(":id"))?.[1];
    const relationship = relationships.find((candidate) => candidate.id === id);
    if (relationship === undefined) return [];
    const state = attributes.get("state");
    return [
      {
        name: attributes.get("name") ?? "",
        part: relationship.target,
        kind: relationship.kind,
        state: state === "hidden" || state === "veryHidden" ? state : "visible",
      } as const,
    ];
  });
}
