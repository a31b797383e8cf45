/** Puts one saved worksheet together: the cells from exceljs, each other part from the file while nobody changed it. */
import type ExcelJS from "exceljs";
import type JSZip from "jszip";
import { mendExtensions } from "./mendExtensions";
import { mendLinks } from "./mendLinks";
import { mendRows } from "./mendRows";
import { splitSheet } from "./fileSheet";
import { internals } from "../sheet/exceljsInternals";
import { innerElements, type KeptSheet } from "./keptSheet";
import { mergedRoot } from "./packageXml";
import type { MergedStyles } from "./mergeStyles";
import { partText } from "./packageParts";
import { SHEET_CHILDREN } from "./sheetChildren";
import { childElements, rootElement, sourceOf } from "./xmlScan";

export async function mendSheet(
  zip: JSZip,
  worksheet: ExcelJS.Worksheet,
  kept: KeptSheet | undefined,
  styles: MergedStyles | undefined,
): Promise<void> {
  const part = `xl/worksheets/sheet${worksheet.id}.xml`;
  const saved = await partText(zip, part);
  if (saved === undefined) return;
  const { shell, rows } = splitSheet(translateFormats(saved, styles));
  const children = new Map<string, string>();
  for (const element of childElements(shell)) {
    children.set(element.name, (children.get(element.name) ?? "") + sourceOf(shell, element));
  }
  children.set(
    "sheetData",
    `<sheetData>${kept === undefined ? rows : mendRows(rows, kept.file)}</sheetData>`,
  );
  children.set("hyperlinks", await mendLinks(zip, part, children.get("hyperlinks"), kept));
  if (kept !== undefined) takeFromFile(children, kept, styles);
  const root = rootElement(shell);
  const opening = root === undefined ? "<worksheet>" : shell.slice(root.start, root.contentStart);
  const body = SHEET_CHILDREN.map(({ name }) => children.get(name) ?? "").join("");
  const head = shell.slice(0, root?.start ?? 0);
  zip.file(
    part,
    `${head}${kept === undefined ? opening : mergedRoot(opening, `${kept.file.root}</worksheet>`)}${body}</worksheet>`,
  );
}

/** Style numbers of cells, rows and columns, and numbers of differential formats, as the merged styles.xml has them. */
function translateFormats(xml: string, styles: MergedStyles | undefined): string {
  if (styles === undefined) return xml;
  const number = (old: string): number => styles.cellStyle[Number(old)] ?? 0;
  return xml
    .replace(
      /(<(?:c|row) [^>]*?\bs=")([0-9]+)"/gu,
      (_, before: string, old: string) => `${before}${number(old)}"`,
    )
    .replace(
      /(<col [^>]*?\bstyle=")([0-9]+)"/gu,
      (_, before: string, old: string) => `${before}${number(old)}"`,
    )
    .replace(
      /(<cfRule [^>]*?\bdxfId=")([0-9]+)"/gu,
      (_, before: string, old: string) => `${before}${styles.difference[Number(old)] ?? old}"`,
    );
}

function takeFromFile(
  children: Map<string, string>,
  kept: KeptSheet,
  styles: MergedStyles | undefined,
): void {
  for (const { name, isKept } of SHEET_CHILDREN) {
    const text = isKept && kept.text(name);
    if (text !== undefined) children.set(name, withoutRelation(text));
  }
  if (kept.file.withheldValidations) {
    const added =
      children.get("dataValidations") === kept.text("dataValidations") ? "" : children.get("dataValidations");
    children.set(
      "dataValidations",
      joined("dataValidations", [kept.file.children.get("dataValidations")?.[0], added]),
    );
  }
  if (kept.hasUnchangedColumns) children.set("cols", kept.file.children.get("cols")?.join("") ?? "");
  children.set(
    "conditionalFormatting",
    conditionalFormats(children.get("conditionalFormatting") ?? "", kept, styles),
  );
  const formats = children.get("conditionalFormatting") ?? "";
  children.set(
    "extLst",
    mendExtensions(kept.file.children.get("extLst")?.[0], children.get("extLst"), formats),
  );
}

/** Printer settings are not carried: their reference must go with them. */
function withoutRelation(xml: string): string {
  return xml.replace(/\sr:id\s*=\s*(?:"[^"]*"|'[^']*')/gu, "");
}

/** Two lists of one name as one; counts are written anew. */
function joined(name: string, lists: readonly (string | undefined)[]): string {
  const items = lists.flatMap((list) => (list === undefined || list === "" ? [] : innerElements(list)));
  if (items.length === 0) return "";
  return `<${name} count="${items.length}">${items.map(({ xml }) => xml).join("")}</${name}>`;
}

/** exceljs writes its blocks in order, leaving out those that live in extensions only. */
function conditionalFormats(saved: string, kept: KeptSheet, styles: MergedStyles | undefined): string {
  if (styles === undefined) return saved;
  const blocks = [...internals(kept.worksheet).conditionalFormattings];
  return innerElements(`<all>${saved}</all>`)
    .map(({ xml, attributes }) => {
      const at = blocks.findIndex(({ ref }) => ref === attributes.get("sqref"));
      const [block] = at < 0 ? [] : blocks.splice(0, at + 1).slice(-1);
      return (block === undefined ? undefined : kept.conditionalText(block)) ?? xml;
    })
    .join("");
}
