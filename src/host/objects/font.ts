import type ExcelJS from "exceljs";
import { finiteNumber, oneOf, text, truth } from "../wire/arguments";
import { colorText, fileColor } from "../sheet/colors";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import type { StyleTarget } from "../sheet/styleTarget";

/** The font of a workbook that names none. */
const DEFAULT_NAME = "Calibri";
const DEFAULT_SIZE = 11;

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
type Underline = (typeof UNDERLINES)[number];

const FILE_UNDERLINES = {
  None: false,
  Single: true,
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

/** Excel.RangeFont and Excel.ConditionalRangeFont: null (or "" for texts) when the cells differ. */
export class FontObject extends HostObject {
  constructor(
    document: HostDocument,
    private readonly target: StyleTarget,
    readonly typeName = "RangeFont",
  ) {
    super(document);
  }

  get Bold(): boolean | null {
    return this.target.read(({ font }) => font?.bold === true);
  }

  set Bold(value: unknown) {
    this.change({ bold: truth(value, this.at("bold")) }, "bold");
  }

  get Italic(): boolean | null {
    return this.target.read(({ font }) => font?.italic === true);
  }

  set Italic(value: unknown) {
    this.change({ italic: truth(value, this.at("italic")) }, "italic");
  }

  get Strikethrough(): boolean | null {
    return this.target.read(({ font }) => font?.strike === true);
  }

  set Strikethrough(value: unknown) {
    this.change({ strike: truth(value, this.at("strikethrough")) }, "strikethrough");
  }

  get Underline(): Underline | null {
    return this.target.read(({ font }) => underlineOf(font));
  }

  set Underline(value: unknown) {
    this.change({ underline: FILE_UNDERLINES[oneOf(value, UNDERLINES, this.at("underline"))] }, "underline");
  }

  get Name(): string | null {
    return this.target.read(({ font }) => font?.name ?? DEFAULT_NAME);
  }

  set Name(value: unknown) {
    this.change({ name: text(value, this.at("name")) }, "name");
  }

  get Size(): number | null {
    return this.target.read(({ font }) => font?.size ?? DEFAULT_SIZE);
  }

  set Size(value: unknown) {
    this.change({ size: finiteNumber(value, this.at("size"), 1) }, "size");
  }

  get Color(): string {
    return this.target.read(({ font }) => colorText(font?.color, this.document.workbook) ?? "#000000") ?? "";
  }

  set Color(value: unknown) {
    this.change({ color: fileColor(value, this.at("color")) }, "color");
  }

  private change(part: Partial<ExcelJS.Font>, member: string): void {
    this.target.change((style) => ({ ...style, font: { ...style.font, ...part } }), this.at(member));
  }
}

function underlineOf(font: Partial<ExcelJS.Font> | undefined): Underline {
  const found = UNDERLINES.find((name) => FILE_UNDERLINES[name] === font?.underline);
  return found ?? (font?.underline === "single" ? "Single" : "None");
}
