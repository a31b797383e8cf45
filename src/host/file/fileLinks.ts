/**
 * The file's hyperlinks. exceljs turns a linked cell into a "link value": a linked formula or number becomes text, and links to
 * places in the workbook are forgotten. So only linked texts become link values; every link is kept as the file wrote it.
 */
import type ExcelJS from "exceljs";
import { firstCell, innerElements, type KeptLink, type KeptSheet } from "./keptSheet";
import { partRelationships, type WorkbookPackage } from "./packageParts";

const STRING = 3;
const RICH_TEXT = 8;

export async function adoptLinks(kept: KeptSheet, source: WorkbookPackage): Promise<void> {
  const written = kept.file.children.get("hyperlinks")?.[0];
  if (written === undefined) return;
  const relationships = await partRelationships(source.zip, kept.file.part);
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  for (const { xml, attributes } of innerElements(written)) {
    const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
    const target = id === undefined ? undefined : targets.get(id);
    const location = attributes.get("location");
    const link: KeptLink = { ref: attributes.get("ref") ?? "", xml };
    if (target !== undefined) link.target = target;
    const shown = `${target ?? ""}${location === undefined ? "" : `#${location}`}`;
    if (showInCell(kept.worksheet, link.ref, shown, attributes.get("tooltip"))) link.shown = shown;
    kept.links.push(link);
  }
}

function showInCell(
  sheet: ExcelJS.Worksheet,
  ref: string,
  hyperlink: string,
  tooltip: string | undefined,
): boolean {
  const at = firstCell(ref);
  const cell = at === undefined ? undefined : sheet.findCell(at.row + 1, at.column + 1);
  if (cell === undefined || hyperlink === "" || ref.includes(":")) return false;
  const type = cell.type as number;
  if (type !== STRING && type !== RICH_TEXT) return false;
  const text = cell.value as string;
  if (text === "") return false;
  cell.value = tooltip === undefined ? { text, hyperlink } : { text, hyperlink, tooltip };
  return true;
}

/** Is this link still what its cell says? Links without a link value cannot be changed and stay. */
export function isStillLinked(sheet: ExcelJS.Worksheet, { ref, shown }: KeptLink): boolean {
  if (shown === undefined) return true;
  const at = firstCell(ref);
  const cell = at === undefined ? undefined : sheet.findCell(at.row + 1, at.column + 1);
  return cell?.hyperlink === shown;
}
