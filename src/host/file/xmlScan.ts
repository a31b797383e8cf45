/**
 * A small reader of the XML that spreadsheet packages hold. It finds tags and cuts pieces out by position, so that what is not
 * understood can be carried over letter by letter. Entities are read, DTDs are not (no spreadsheet program writes one).
 */
export interface XmlElement {
  /** As written, with its prefix. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Position of "<" and the position after the element's end, in the text that was scanned. */
  start: number;
  end: number;
  /** Where the content begins and ends; equal when the element is empty. */
  contentStart: number;
  contentEnd: number;
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?<close>\/?)(?<name>[^\s/>!?]+)(?<attributes>(?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?<empty>\/?)>/gu;
const ATTRIBUTE = /(?<name>[^\s=]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gu;

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text with its entities read. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?<entity>#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);/gu, (whole: string, entity: string) => {
    if (entity.startsWith("#x")) return String.fromCodePoint(Number.parseInt(entity.slice(2), 16));
    if (entity.startsWith("#")) return String.fromCodePoint(Number(entity.slice(1)));
    return ENTITIES[entity] ?? whole;
  });
}

/** Text made fit for an element or an attribute. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"\n\r\t]/gu, (character) => {
    if (character === "&") return "&amp;";
    if (character === "<") return "&lt;";
    if (character === ">") return "&gt;";
    return character === '"' ? "&quot;" : `&#${character.charCodeAt(0)};`;
  });
}

export function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of tag.matchAll(ATTRIBUTE)) {
    const { name, double, single } = match.groups ?? {};
    if (name !== undefined) found.set(name, decodeXml(double ?? single ?? ""));
  }
  return found;
}

/** The name without its prefix: "x14:sparkline" is a "sparkline". */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Every element from `from` on that lies at the given depth below it: 0 is the root, 1 its children. */
function elementsAtDepth(xml: string, depth: number, from = 0, to = xml.length): XmlElement[] {
  const found: XmlElement[] = [];
  let level = 0;
  let open: { name: string; attributes: string; start: number; contentStart: number } | undefined;
  TAG.lastIndex = from;
  for (let match = TAG.exec(xml); match !== null && match.index < to; match = TAG.exec(xml)) {
    const { name, close, empty, attributes = "" } = match.groups ?? {};
    if (name === undefined) continue;
    const end = TAG.lastIndex;
    if (close === "/") {
      level -= 1;
      if (level === depth && open !== undefined) {
        const { attributes: written, ...place } = open;
        found.push({ ...place, attributes: attributesOf(written), contentEnd: match.index, end });
        open = undefined;
      }
      if (level < 0) break;
      continue;
    }
    if (level === depth) open = { name, attributes, start: match.index, contentStart: end };
    if (empty !== "/") level += 1;
    else if (level === depth && open !== undefined) {
      found.push({
        name,
        attributes: attributesOf(attributes),
        start: match.index,
        end,
        contentStart: end,
        contentEnd: end,
      });
      open = undefined;
    }
  }
  return found;
}

/** The children of an element, or of the root when none is given. */
export function childElements(xml: string, parent?: XmlElement): XmlElement[] {
  return parent === undefined
    ? elementsAtDepth(xml, 1)
    : elementsAtDepth(xml, 0, parent.contentStart, parent.contentEnd);
}

export function rootElement(xml: string): XmlElement | undefined {
  return elementsAtDepth(xml, 0)[0];
}

/** All elements of a local name, at any depth, by their opening tags; contents are not matched up. */
export function openingTags(
  xml: string,
  local: string,
): { name: string; attributes: Map<string, string>; start: number }[] {
  const found: { name: string; attributes: Map<string, string>; start: number }[] = [];
  const pattern = new RegExp(
    String.raw`<(?<name>(?:[^\s/<>!?:]+:)?${local})(?=[\s/>])(?<attributes>[^>]*)>`,
    "gu",
  );
  for (const match of xml.matchAll(pattern)) {
    const { name = local, attributes = "" } = match.groups ?? {};
    found.push({ name, attributes: attributesOf(attributes), start: match.index });
  }
  return found;
}

export function sourceOf(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.end);
}

export function textOf(xml: string, element: XmlElement): string {
  return decodeXml(
    xml
      .slice(element.contentStart, element.contentEnd)
      .replace(/<!\[CDATA\[(?<raw>[\s\S]*?)\]\]>/gu, "$<raw>"),
  );
}
