/**
 * The file's own cell styles. exceljs rewrites styles.xml from what it understands, which loses named styles, the workbook's
 * default font, colour palettes, the apostrophe flag and escapes in number formats. So each style of the file gets a
 * label, exceljs carries the label, and a cell whose style nobody changed is saved with the file's style itself.
 */
import type ExcelJS from "exceljs";
import { internals } from "../sheet/exceljsInternals";
import { childElements, encodeXml, type XmlElement } from "./xmlScan";

type Style = Partial<ExcelJS.Style>;
interface Styled {
  style: Style;
}

/** Built-in number formats as Excel answers them in en-US. */
const BUILT_IN_CODES: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The built-in id of a code, so that what is written as the short date stays the reader's own short date. */
export const BUILT_IN_IDS: ReadonlyMap<string, number> = new Map(
  Object.entries(BUILT_IN_CODES).map(([id, code]) => [code, Number(id)]),
);

/** Quoted, so that exceljs sees no date in it and leaves numbers numbers. */
const label = (index: number): string => `"file style ${index}"`;
export const LABEL = /^"file style (?<index>[0-9]+)"$/u;
const LABEL_IDS = 1000;

const part = (xml: string, name: string): XmlElement | undefined =>
  childElements(xml).find((element) => element.name === name);

export interface LabelledStyles {
  /** styles.xml for exceljs: every cell style carries its label as number format. */
  xml: string;
  /** The number format code of each cell style of the file. */
  codes: string[];
}

/** Labels the cell styles of a styles.xml whose elements have no prefix. */
export function labelStyles(xml: string): LabelledStyles {
  const custom = new Map<number, string>();
  const formats = part(xml, "numFmts");
  for (const { attributes } of formats === undefined ? [] : childElements(xml, formats)) {
    custom.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "General");
  }
  const cellStyles = part(xml, "cellXfs");
  if (cellStyles === undefined) return { xml, codes: [] };
  const styles = childElements(xml, cellStyles);
  const codes = styles.map(({ attributes }) => {
    const id = Number(attributes.get("numFmtId") ?? 0);
    return custom.get(id) ?? BUILT_IN_CODES[id] ?? "General";
  });
  const labelled = styles
    .map((element, index) => {
      const opening = xml
        .slice(element.start, element.contentStart)
        .replace(/\snumFmtId\s*=\s*(?:"[^"]*"|'[^']*')/u, "");
      return (
        opening.replace(/^<xf/u, `<xf numFmtId="${LABEL_IDS + index}"`) +
        xml.slice(element.contentStart, element.end)
      );
    })
    .join("");
  const own = codes.map(
    (_, index) => `<numFmt numFmtId="${LABEL_IDS + index}" formatCode="${encodeXml(label(index))}"/>`,
  );
  const withStyles = `${xml.slice(0, cellStyles.contentStart)}${labelled}${xml.slice(cellStyles.contentEnd)}`;
  const root = /<styleSheet[^>]*>/u.exec(withStyles)?.[0] ?? "";
  const withoutFormats =
    formats === undefined ? withStyles : withStyles.slice(0, formats.start) + withStyles.slice(formats.end);
  return { xml: withoutFormats.replace(root, `${root}<numFmts>${own.join("")}</numFmts>`), codes };
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}

/**
 * Which style of the file each cell, row and column came with. Cells of one style share one frozen object: a style is replaced,
 * never changed in place, and a cell that still holds the object still has the file's style.
 */
export class FileStyles {
  private readonly originals: (Style | undefined)[] = [];
  private readonly stubs: Style[] = [];
  private readonly origin = new WeakMap<Style, number>();

  constructor(private readonly codes: readonly string[]) {}

  /** Takes the labels off after exceljs has read the file. */
  adopt(workbook: ExcelJS.Workbook): void {
    for (const styled of everyStyled(workbook)) styled.style = this.unlabelled(styled.style);
  }

  private unlabelled(style: Style): Style {
    const index = Number(LABEL.exec(style.numFmt ?? "")?.groups?.["index"] ?? -1);
    const code = this.codes[index];
    return code === undefined ? style : (this.originals[index] ??= this.original(style, code, index));
  }

  private original(labelled: Style, code: string, index: number): Style {
    const style = { ...labelled };
    if (code === "General") delete style.numFmt;
    else style.numFmt = code;
    deepFreeze(style);
    this.origin.set(style, index);
    return style;
  }

  /** The number of the file's style, when the style object still is the file's. */
  indexOf(style: Style): number | undefined {
    return this.origin.get(style);
  }

  /** Runs a save during which the file's styles are only labels, then puts the styles back. */
  async whileLabelled<T>(workbook: ExcelJS.Workbook, save: () => Promise<T>): Promise<T> {
    const changed: [Styled, Style][] = [];
    for (const styled of everyStyled(workbook)) {
      const index = this.indexOf(styled.style);
      if (index === undefined) continue;
      changed.push([styled, styled.style]);
      styled.style = this.stubs[index] ??= { numFmt: label(index) };
    }
    try {
      return await save();
    } finally {
      for (const [styled, style] of changed) styled.style = style;
    }
  }
}

function* everyStyled(workbook: ExcelJS.Workbook): Generator<Styled> {
  for (const worksheet of workbook.worksheets) {
    const { _rows: rows, _columns: columns } = internals(worksheet);
    for (const column of columns ?? []) if (isStyled(column)) yield column;
    for (const row of Object.values(rows)) if (isStyled(row)) yield* styledIn(row);
  }
}

function* styledIn(row: Styled): Generator<Styled> {
  yield row;
  for (const cell of cellsOf(row)) if (isStyled(cell)) yield cell;
}

function isStyled(value: unknown): value is Styled {
  return typeof value === "object" && value !== null && typeof (value as Styled).style === "object";
}

function cellsOf(row: Styled): unknown[] {
  return (row as unknown as { _cells: unknown[] })._cells;
}
