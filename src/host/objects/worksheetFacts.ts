import type ExcelJS from "exceljs";
import { oneOf, text, truth, wholeNumber } from "../wire/arguments";
import { EVENT } from "../wire/events";
import { hostError } from "../wire/errors";
import { changeSheetView, sheetView } from "../sheet/exceljsInternals";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import type { WireRecord } from "../wire/protocol";
import { requireSheetName } from "../sheet/sheetNames";
import { moveSheet } from "../sheet/sheetOrder";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Excel.Worksheet: what it is called and how it shows. */
export abstract class WorksheetFacts extends HostObject {
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
    this.document.requireOpenStructure(this.at("name"));
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
    this.document.requireOpenStructure(this.at("position"));
    moveSheet(this.document, this.sheet, wholeNumber(value, this.at("position"), 0));
  }

  get Visibility(): string {
    return VISIBILITY[this.sheet.state];
  }

  set Visibility(value: unknown) {
    const location = this.at("visibility");
    this.document.requireOpenStructure(location);
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
    return sheetView(this.sheet).showGridLines !== false;
  }

  set ShowGridlines(value: unknown) {
    changeSheetView(this.sheet, { showGridLines: truth(value, this.at("showGridlines")) });
  }

  /** The name under which Office.js sets it. */
  set Gridlines(value: unknown) {
    this.ShowGridlines = value;
  }

  get ShowHeadings(): boolean {
    return sheetView(this.sheet).showRowColHeaders !== false;
  }

  set ShowHeadings(value: unknown) {
    changeSheetView(this.sheet, { showRowColHeaders: truth(value, this.at("showHeadings")) });
  }

  set Headings(value: unknown) {
    this.ShowHeadings = value;
  }
}
