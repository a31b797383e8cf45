import type ExcelJS from "exceljs";
import { finiteNumber, oneOf, truth, wholeNumber } from "../wire/arguments";
import { autofitColumns, autofitRows } from "../sheet/autofit";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import {
  clearRowHeights,
  columnWidth,
  commonSize,
  hasOwnHeight,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../sheet/lines";
import { isLocked, requireAllowed } from "../sheet/protection";
import { RangeStyle } from "../sheet/rangeStyle";
import type { SheetArea } from "../sheet/sheetArea";
import { BorderCollection } from "./borders";
import { FillObject } from "./fill";
import { FontObject } from "./font";

const HORIZONTAL = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const VERTICAL = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

type Horizontal = keyof typeof HORIZONTAL;
type Vertical = keyof typeof VERTICAL;

function keysOf<Key extends string>(choices: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(choices) as Key[];
}

const HORIZONTALS = keysOf(HORIZONTAL);
const VERTICALS = keysOf(VERTICAL);

/** Excel.RangeFormat */
export class RangeFormat extends HostObject {
  readonly typeName = "RangeFormat";
  private readonly target: RangeStyle;

  constructor(
    document: HostDocument,
    private readonly cells: SheetArea,
  ) {
    super(document);
    this.target = new RangeStyle(cells.sheet, cells.area);
  }

  get Fill(): FillObject {
    return new FillObject(this.document, this.target);
  }

  get Font(): FontObject {
    return new FontObject(this.document, this.target);
  }

  get Borders(): BorderCollection {
    return new BorderCollection(this.document, this.target);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.document, this.target);
  }

  get HorizontalAlignment(): Horizontal | null {
    return this.target.read(
      ({ alignment }) => HORIZONTALS.find((name) => HORIZONTAL[name] === alignment?.horizontal) ?? "General",
    );
  }

  set HorizontalAlignment(value: unknown) {
    const horizontal = HORIZONTAL[oneOf(value, HORIZONTALS, this.at("horizontalAlignment"))];
    this.align({ horizontal }, "horizontalAlignment");
  }

  get VerticalAlignment(): Vertical | null {
    return this.target.read(
      ({ alignment }) => VERTICALS.find((name) => VERTICAL[name] === alignment?.vertical) ?? "Bottom",
    );
  }

  set VerticalAlignment(value: unknown) {
    const vertical = VERTICAL[oneOf(value, VERTICALS, this.at("verticalAlignment"))];
    this.align({ vertical }, "verticalAlignment");
  }

  get WrapText(): boolean | null {
    return this.target.read(({ alignment }) => alignment?.wrapText === true);
  }

  set WrapText(value: unknown) {
    this.align({ wrapText: truth(value, this.at("wrapText")) }, "wrapText");
  }

  get ShrinkToFit(): boolean | null {
    return this.target.read(({ alignment }) => alignment?.shrinkToFit === true);
  }

  set ShrinkToFit(value: unknown) {
    this.align({ shrinkToFit: truth(value, this.at("shrinkToFit")) }, "shrinkToFit");
  }

  get IndentLevel(): number | null {
    return this.target.read(({ alignment }) => alignment?.indent ?? 0);
  }

  set IndentLevel(value: unknown) {
    this.align({ indent: wholeNumber(value, this.at("indentLevel"), 0) }, "indentLevel");
  }

  get TextOrientation(): number | null {
    return this.target.read(({ alignment }) =>
      alignment?.textRotation === "vertical" ? 180 : (alignment?.textRotation ?? 0),
    );
  }

  set TextOrientation(value: unknown) {
    const angle = wholeNumber(value, this.at("textOrientation"), -90);
    this.align({ textRotation: angle === 180 ? "vertical" : angle }, "textOrientation");
  }

  /** Points; null when the rows differ. */
  get RowHeight(): number | null {
    const { sheet, area } = this.cells;
    return commonSize(area.top, area.bottom, (row) => rowHeight(sheet, row));
  }

  set RowHeight(value: unknown) {
    requireAllowed(this.cells.sheet, "formatRows", this.at("rowHeight"));
    setRowHeight(
      this.cells.sheet,
      this.cells.area,
      finiteNumber(value, this.at("rowHeight")),
      this.at("rowHeight"),
    );
  }

  /** Null when some rows have a height of their own and others not. */
  get UseStandardHeight(): boolean | null {
    const { sheet, area } = this.cells;
    const own = commonSize(area.top, area.bottom, (row) => Number(hasOwnHeight(sheet, row)));
    return own === null ? null : own === 0;
  }

  /** Only true changes anything. */
  set UseStandardHeight(value: unknown) {
    const location = this.at("useStandardHeight");
    requireAllowed(this.cells.sheet, "formatRows", location);
    if (truth(value, location)) clearRowHeights(this.cells.sheet, this.cells.area);
  }

  /** Points; null when the columns differ. */
  get ColumnWidth(): number | null {
    const { sheet, area } = this.cells;
    return commonSize(area.left, area.right, (column) => columnWidth(sheet, column));
  }

  set ColumnWidth(value: unknown) {
    requireAllowed(this.cells.sheet, "formatColumns", this.at("columnWidth"));
    setColumnWidth(this.cells.sheet, this.cells.area, finiteNumber(value, this.at("columnWidth")));
  }

  AutofitColumns(): void {
    requireAllowed(this.cells.sheet, "formatColumns", this.at("autofitColumns"));
    autofitColumns(this.document, this.cells.sheet, this.cells.area);
  }

  AutofitRows(): void {
    requireAllowed(this.cells.sheet, "formatRows", this.at("autofitRows"));
    autofitRows(this.cells.sheet, this.cells.area);
  }

  private align(
    part: { [Name in keyof ExcelJS.Alignment]?: ExcelJS.Alignment[Name] | undefined },
    member: string,
  ): void {
    this.target.change((style) => {
      const merged = Object.entries({ ...style.alignment, ...part }).filter(
        ([, value]) => value !== undefined,
      );
      return { ...style, alignment: Object.fromEntries(merged) as Partial<ExcelJS.Alignment> };
    }, this.at(member));
  }
}

/** Excel.FormatProtection: which cells a protected sheet locks. */
export class FormatProtection extends HostObject {
  readonly typeName = "FormatProtection";

  constructor(
    document: HostDocument,
    private readonly target: RangeStyle,
  ) {
    super(document);
  }

  get Locked(): boolean | null {
    return this.target.read(isLocked);
  }

  set Locked(value: unknown) {
    const locked = truth(value, this.at("locked"));
    this.target.change(
      (style) => ({ ...style, protection: { ...style.protection, locked } }),
      this.at("locked"),
    );
  }

  get FormulaHidden(): boolean | null {
    return this.target.read(({ protection }) => protection?.hidden === true);
  }

  set FormulaHidden(value: unknown) {
    const hidden = truth(value, this.at("formulaHidden"));
    this.target.change(
      (style) => ({ ...style, protection: { ...style.protection, hidden } }),
      this.at("formulaHidden"),
    );
  }
}
