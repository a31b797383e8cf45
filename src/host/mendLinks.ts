/** The hyperlinks of a saved worksheet. */
import type JSZip from "jszip";
import { isStillLinked } from "./fileLinks";
import { innerElements, type KeptSheet } from "./keptSheet";
import { addRelations } from "./packageXml";
import { encodeXml } from "./xmlScan";

const LINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** The file's links that still hold, then the links that were made since; addresses live in the sheet's relationships. */
export async function mendLinks(
  zip: JSZip,
  part: string,
  saved: string | undefined,
  kept: KeptSheet,
): Promise<string> {
  const own = kept.links.filter((link) => isStillLinked(kept.worksheet, link));
  const covered = new Set(own.map(({ ref }) => ref));
  const added = innerElements(saved ?? "<hyperlinks/>").filter(
    ({ attributes }) => !covered.has(attributes.get("ref") ?? ""),
  );
  const relations: string[] = [];
  const written = own.map(({ xml, target }, index) => {
    if (target === undefined) return xml;
    const id = `rIdLink${index + 1}`;
    relations.push(
      `<Relationship Id="${id}" Type="${LINK_TYPE}" Target="${encodeXml(target)}" TargetMode="External"/>`,
    );
    return xml.replace(/(?<=\s[^\s:=]+:id\s*=\s*["'])[^"']*(?=["'])/u, id);
  });
  if (relations.length > 0) await addRelations(zip, part, relations);
  const all = [...written, ...added.map(({ xml }) => xml)].join("");
  return all === "" ? "" : `<hyperlinks>${all}</hyperlinks>`;
}
