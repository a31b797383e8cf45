import type ExcelJS from "exceljs";
import { oneOf, text, truth, wholeNumber } from "../arguments";
import { WHOLE_SHEET } from "../areas";
import { EVENT } from "../events";
import { hostError } from "../errors";
import type { HostDocument } from "../hostDocument";
import { HostObject } from "../hostObject";
import type { WireRecord } from "../protocol";
import { areaOnSheet } from "../sheetArea";
import { requireSheetName } from "../sheetNames";
import { deleteSheet, moveSheet, nextVisible } from "../sheetOrder";
import { usedArea } from "../usedArea";
import { RangeAreas } from "./rangeAreas";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Excel.Worksheet: identity, ranges, order. */
export class WorksheetObject extends HostObject {
  readonly typeName = "Worksheet";

  constructor(
    document: HostDocument,
    readonly sheet: ExcelJS.Worksheet,
  ) {
    super(document);
  }

  override identity(): WireRecord {
    return { Id: this.Id };
  }

  override eventTarget(): string {
    return this.Id;
  }

  get Id(): string {
    return this.document.sheetId(this.sheet);
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(value: unknown) {
    const others = this.document.sheets().filter((sheet) => sheet !== this.sheet);
    const name = requireSheetName(
      value,
      others.map((sheet) => sheet.name),
      this.at("name"),
    );
    const nameBefore = this.sheet.name;
    if (name === nameBefore) return;
    this.document.renameSheet(this.sheet, name);
    this.document.raise(EVENT.nameChanged, this.sheet, { nameBefore, nameAfter: name, source: "Local" });
  }

  get Position(): number {
    return this.document.sheets().indexOf(this.sheet);
  }

  set Position(value: unknown) {
    moveSheet(this.document, this.sheet, wholeNumber(value, this.at("position"), 0));
  }

  get Visibility(): string {
    return VISIBILITY[this.sheet.state];
  }

  set Visibility(value: unknown) {
    const location = this.at("visibility");
    const choice = oneOf(value, ["Visible", "Hidden", "VeryHidden"], location);
    const others = this.document
      .sheets()
      .filter((sheet) => sheet !== this.sheet && sheet.state === "visible");
    if (choice !== "Visible" && others.length === 0) throw hostError("InvalidOperation", location);
    const visibilityBefore = this.Visibility;
    this.sheet.state = choice === "Visible" ? "visible" : choice === "Hidden" ? "hidden" : "veryHidden";
    if (choice !== "Visible" && this.document.activeSheet === this.sheet && others[0])
      this.document.activate(others[0]);
    this.document.raise(EVENT.visibilityChanged, this.sheet, { visibilityBefore, visibilityAfter: choice });
  }

  get TabColor(): string {
    const argb = this.sheet.properties.tabColor?.argb;
    return argb === undefined ? "" : `#${argb.slice(-6).toUpperCase()}`;
  }

  set TabColor(value: unknown) {
    const color = text(value, this.at("tabColor"));
    if (!/^(?:#?[0-9a-f]{6})?$/iu.test(color)) throw hostError("InvalidArgument", this.at("tabColor"));
    const { properties } = this.sheet;
    properties.tabColor =
      color === "" ? (undefined as never) : { argb: `FF${color.replace("#", "").toUpperCase()}` };
  }

  get ShowGridlines(): boolean {
    return this.sheet.views[0]?.showGridLines !== false;
  }

  set ShowGridlines(value: unknown) {
    this.changeView({ showGridLines: truth(value, this.at("showGridlines")) });
  }

  /** The name under which Office.js sets it. */
  set Gridlines(value: unknown) {
    this.ShowGridlines = value;
  }

  get ShowHeadings(): boolean {
    return this.sheet.views[0]?.showRowColHeaders !== false;
  }

  set ShowHeadings(value: unknown) {
    this.changeView({ showRowColHeaders: truth(value, this.at("showHeadings")) });
  }

  set Headings(value: unknown) {
    this.ShowHeadings = value;
  }

  Activate(): void {
    if (this.sheet.state !== "visible") throw hostError("InvalidOperation", this.at("activate"));
    this.document.activate(this.sheet);
  }

  Calculate(): void {
    this.document.calculation.calculate();
  }

  Delete(): void {
    deleteSheet(this.document, this.sheet, this.at("delete"));
  }

  GetRange(address?: unknown): HostObject {
    const isWhole = address === undefined || address === null || address === "";
    const area = isWhole ? WHOLE_SHEET : areaOnSheet(this.document, this.sheet, address, this.at("getRange"));
    return this.document.objects.range(this.document, this.sheet, area);
  }

  GetRanges(addresses?: unknown): HostObject {
    const location = this.at("getRanges");
    const parts =
      addresses === undefined || addresses === null ? [] : text(addresses, location).split(/[,;]/u);
    const areas = parts.map((part) => areaOnSheet(this.document, this.sheet, part, location));
    return new RangeAreas(this.document, this.sheet, areas.length === 0 ? [WHOLE_SHEET] : areas);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    const location = this.at("getRangeByIndexes");
    const top = wholeNumber(row, location, 0);
    const left = wholeNumber(column, location, 0);
    const bottom = top + wholeNumber(rows, location, 1) - 1;
    const right = left + wholeNumber(columns, location, 1) - 1;
    if (bottom > WHOLE_SHEET.bottom || right > WHOLE_SHEET.right)
      throw hostError("InvalidArgument", location);
    return this.document.objects.range(this.document, this.sheet, { top, left, bottom, right });
  }

  GetCell(row: unknown, column: unknown): HostObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  /** An empty sheet answers A1. */
  GetUsedRange(valuesOnly?: unknown): HostObject {
    const used = usedArea(this.sheet, valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    return this.document.objects.range(this.document, this.sheet, used);
  }

  GetUsedRangeOrNullObject(valuesOnly?: unknown): HostObject | null {
    const used = usedArea(this.sheet, valuesOnly === true);
    return used ? this.document.objects.range(this.document, this.sheet, used) : null;
  }

  GetNextOrNullObject(visibleOnly?: unknown): HostObject | null {
    return this.neighbour(1, visibleOnly === true);
  }

  GetPreviousOrNullObject(visibleOnly?: unknown): HostObject | null {
    return this.neighbour(-1, visibleOnly === true);
  }

  /** Office.js names the sheets it reached through another sheet this way. */
  _GetSheetById(id: unknown): HostObject {
    const sheet = this.document.findSheet(id);
    if (!sheet) throw hostError("ItemNotFound", this.at("getItem"));
    return new WorksheetObject(this.document, sheet);
  }

  private neighbour(step: number, visibleOnly: boolean): HostObject | null {
    const sheet = nextVisible(this.document, this.sheet, step, visibleOnly);
    return sheet ? new WorksheetObject(this.document, sheet) : null;
  }

  private changeView(change: Partial<ExcelJS.WorksheetView>): void {
    const [view = { state: "normal" }, ...rest] = this.sheet.views;
    this.sheet.views = [
      { ...view, ...change } as ExcelJS.WorksheetView,
      ...rest,
    ] as ExcelJS.Worksheet["views"];
  }
}
