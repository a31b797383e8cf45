/**
 * Puts the styles that were made since opening behind the file's own, in the file's styles.xml. Sheets saved by exceljs then
 * have their style numbers translated; what is carried over from the file keeps its numbers.
 */
import { BUILT_IN_IDS, LABEL } from "./fileStyles";
import { childElements, sourceOf, type XmlElement } from "./xmlScan";

/** Order of styles.xml's children (CT_Stylesheet). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

export interface MergedStyles {
  xml: string;
  /** The file's number for each cell style number that exceljs wrote. */
  cellStyle: number[];
  /** The file's number for each differential format number that exceljs wrote. */
  difference: number[];
}

class Sheet {
  private readonly lists = new Map<string, XmlElement>();
  constructor(readonly xml: string) {
    for (const element of childElements(xml)) this.lists.set(element.name, element);
  }
  items(list: string): string[] {
    return this.elements(list).map((element) => sourceOf(this.xml, element));
  }
  elements(list: string): XmlElement[] {
    const parent = this.lists.get(list);
    return parent === undefined ? [] : childElements(this.xml, parent);
  }
  /** The file's own text of a child, to carry over. */
  source(list: string): string {
    const element = this.lists.get(list);
    return element === undefined ? "" : sourceOf(this.xml, element);
  }
}

export function mergeStyles(fileXml: string, savedXml: string): MergedStyles {
  const file = new Sheet(fileXml);
  const saved = new Sheet(savedXml);
  const formats = mergeFormats(file, saved);
  const fonts = appendAfter(file, saved, "fonts", 1);
  const fills = appendAfter(file, saved, "fills", 2);
  const borders = appendAfter(file, saved, "borders", 1);
  const styles = file.items("cellXfs");
  const cellStyle = saved.elements("cellXfs").map((element, index) => {
    const { attributes } = element;
    const format = formats.saved.get(Number(attributes.get("numFmtId")));
    if (format?.fileStyle !== undefined) return format.fileStyle;
    if (index === 0) return 0;
    const source = sourceOf(savedXml, element);
    const renumbered = renumber(source, "numFmtId", (id) => format?.id ?? id);
    const withFont = renumber(renumbered, "fontId", fonts.number);
    const withFill = renumber(withFont, "fillId", fills.number);
    styles.push(renumber(renumber(withFill, "borderId", borders.number), "xfId", () => 0));
    return styles.length - 1;
  });
  const differences = file.items("dxfs");
  // Equal ones are shared, or every opening and saving would add another set.
  const difference = saved.items("dxfs").map((source) => {
    const known = differences.indexOf(source);
    return known >= 0 ? known : differences.push(source) - 1;
  });
  const lists: Record<string, string> = {
    numFmts: list("numFmts", formats.items),
    fonts: list("fonts", fonts.items),
    fills: list("fills", fills.items),
    borders: list("borders", borders.items),
    cellXfs: list("cellXfs", styles),
    dxfs: list("dxfs", differences),
  };
  const root = /<styleSheet[^>]*>/u.exec(fileXml)?.[0] ?? "<styleSheet>";
  const body = ORDER.map((name) => lists[name] ?? file.source(name)).join("");
  const head = fileXml.slice(0, fileXml.indexOf(root));
  return { xml: `${head}${root}${body}</styleSheet>`, cellStyle, difference };
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function renumber(source: string, attribute: string, number: (old: number) => number): string {
  return source.replace(new RegExp(String.raw`(?<= ${attribute}=")[0-9]+(?=")`, "u"), (old) =>
    String(number(Number(old))),
  );
}

/** exceljs always writes its own first entries (default font, two fills, no border): the file's stand in for them. */
function appendAfter(
  file: Sheet,
  saved: Sheet,
  name: string,
  reserved: number,
): { items: string[]; number: (old: number) => number } {
  const own = file.items(name);
  const items = [...own, ...saved.items(name).slice(reserved)];
  return {
    items,
    number: (old) => (old < reserved ? Math.min(old, own.length - 1) : own.length + old - reserved),
  };
}

interface SavedFormat {
  id: number;
  /** Set where the format is a label. */
  fileStyle?: number;
}

const FIRST_CUSTOM = 164;

function mergeFormats(file: Sheet, saved: Sheet): { items: string[]; saved: Map<number, SavedFormat> } {
  const items = file.items("numFmts");
  const known = new Map<string, number>(BUILT_IN_IDS);
  let next = FIRST_CUSTOM;
  for (const { attributes } of file.elements("numFmts")) {
    const id = Number(attributes.get("numFmtId"));
    known.set(attributes.get("formatCode") ?? "", id);
    next = Math.max(next, id + 1);
  }
  const translated = new Map<number, SavedFormat>();
  saved.elements("numFmts").forEach((element, index) => {
    const code = element.attributes.get("formatCode") ?? "";
    const oldId = Number(element.attributes.get("numFmtId"));
    const fileStyle = LABEL.exec(code)?.groups?.["index"];
    if (fileStyle !== undefined) {
      translated.set(oldId, { id: 0, fileStyle: Number(fileStyle) });
      return;
    }
    const id = known.get(code) ?? next++;
    if (!known.has(code)) {
      known.set(code, id);
      items.push(renumber(saved.items("numFmts")[index] ?? "", "numFmtId", () => id));
    }
    translated.set(oldId, { id });
  });
  return { items, saved: translated };
}
