/** Drawings: which of their parts are plain pictures that exceljs can carry, and what else stands there. */
import { childElements, localName, openingTags, rootElement, sourceOf, type XmlElement } from "./xmlScan";

const CARRIED_ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor"]);

/** What an anchor holds, by the local name of the drawn thing: "pic", "sp", "graphicFrame", "grpSp", "cxnSp" … */
export interface Drawn {
  kind: string;
  name: string;
  anchor: XmlElement;
  /** The cell it stands at, zero-based; undefined for things placed by measure. */
  at?: { row: number; column: number };
}

const FURNITURE = new Set(["from", "to", "ext", "pos", "clientData", "AlternateContent"]);

export function drawnThings(xml: string): Drawn[] {
  return childElements(xml).flatMap((anchor) => {
    if (!/Anchor$/u.test(anchor.name) && localName(anchor.name) !== "AlternateContent") return [];
    const content = sourceOf(xml, anchor);
    const inner = childElements(xml, anchor).find(({ name }) => !FURNITURE.has(localName(name)));
    const kind = inner === undefined ? innermostKind(content) : localName(inner.name);
    const name = openingTags(content, "cNvPr")[0]?.attributes.get("name") ?? "";
    const row = /<[^>]*?:?row>(?<row>[0-9]+)</u.exec(content)?.groups?.["row"];
    const column = /<[^>]*?:?col>(?<column>[0-9]+)</u.exec(content)?.groups?.["column"];
    const drawn: Drawn = { kind, name, anchor };
    if (row !== undefined && column !== undefined) drawn.at = { row: Number(row), column: Number(column) };
    return [drawn];
  });
}

/** Slicers, equations and new charts stand in alternatives for older programs. */
function innermostKind(content: string): string {
  if (/<(?:[^:>\s]+:)?slicer[\s>]/u.test(content)) return "slicer";
  return /<(?:[^:>\s]+:)?graphicFrame[\s>]/u.test(content) ? "graphicFrame" : "sp";
}

export function isCarriedPicture({ kind, anchor }: Drawn): boolean {
  return kind === "pic" && CARRIED_ANCHORS.has(localName(anchor.name));
}

/** The drawing with nothing but the pictures that exceljs can read. */
export function picturesOnly(xml: string): string {
  const root = rootElement(xml);
  if (root === undefined) return xml;
  const anchors = drawnThings(xml).filter(isCarriedPicture);
  const body = anchors.map(({ anchor }) => sourceOf(xml, anchor)).join("");
  return `${xml.slice(root.start, root.contentStart).replace(/\/>$/u, ">")}${body}</${root.name}>`;
}
