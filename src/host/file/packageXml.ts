/** Small pieces of package XML: relationships added, content types added, namespaces joined. */
import type JSZip from "jszip";
import { partText, relationshipsPartOf } from "./packageParts";
import { rootElement } from "./xmlScan";

/** A kept element may use prefixes that only the file's root declares (x15ac …); a declaration twice would be an error. */
export function mergedRoot(opening: string, fileXml: string): string {
  const root = rootElement(fileXml);
  if (root === undefined) return opening;
  const fileOpening = fileXml.slice(root.start, root.contentStart);
  const declared = [...fileOpening.matchAll(/\sxmlns:(?<prefix>[^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/gu)];
  const missing = declared.filter(({ groups }) => !opening.includes(`xmlns:${groups?.["prefix"]}=`));
  const ignorable = [opening, fileOpening].flatMap(
    (tag) => /\smc:Ignorable="(?<list>[^"]*)"/u.exec(tag)?.groups?.["list"]?.split(" ") ?? [],
  );
  const declaredNow = opening + missing.map(([text]) => text).join("");
  const known = [...new Set(ignorable)].filter((prefix) => declaredNow.includes(`xmlns:${prefix}=`));
  const withList =
    known.length === 0
      ? opening
      : opening.replace(/\smc:Ignorable="[^"]*"/u, ` mc:Ignorable="${known.join(" ")}"`);
  return withList.replace(/\s*\/?>$/u, `${missing.map(([text]) => text).join("")}>`);
}

export async function addRelations(zip: JSZip, part: string, relations: readonly string[]): Promise<void> {
  const name = relationshipsPartOf(part);
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  const empty = `<Relationships xmlns="${namespace}"></Relationships>`;
  const before = ((await partText(zip, name)) ?? empty).replace(
    /<Relationships(?<attributes>[^>]*)\/>/u,
    "<Relationships$<attributes>></Relationships>",
  );
  zip.file(name, before.replace("</Relationships>", `${relations.join("")}</Relationships>`));
}

export async function addContentType(zip: JSZip, part: string, type: string): Promise<void> {
  const before = (await partText(zip, "[Content_Types].xml")) ?? "";
  if (type === "" || before.includes(`PartName="/${part}"`)) return;
  zip.file(
    "[Content_Types].xml",
    before.replace("</Types>", `<Override PartName="/${part}" ContentType="${type}"/></Types>`),
  );
}
