import type ExcelJS from "exceljs";
import { text, truth } from "../wire/arguments";
import { absoluteText, quotedSheet } from "../sheet/areas";
import { namesOf, setNames, type WorkbookName } from "../sheet/definedNames";
import { hostError } from "../wire/errors";
import { shownFormula, storedFormula } from "../formula/formulaText";
import type { HostDocument } from "../wire/hostDocument";
import { HostCollection, HostObject } from "../wire/hostObject";
import { referredArea, type NamedArea } from "../sheet/namedAreas";
import { requireName } from "../sheet/names";
import type { WireRecord } from "../wire/protocol";
import { SheetArea } from "../sheet/sheetArea";
import { isSameName } from "../sheet/sheetNames";
import { formulaFault } from "../sheet/typedText";

/** Excel.NamedItem */
class NamedItemObject extends HostObject {
  readonly typeName = "NamedItem";

  constructor(
    document: HostDocument,
    private readonly item: WorkbookName,
  ) {
    super(document);
  }

  override identity(): WireRecord {
    return { _Id: this.item.name };
  }

  get Name(): string {
    return this.item.name;
  }

  get Formula(): string {
    return shownFormula(this.item.refersTo);
  }

  set Formula(value: unknown) {
    const location = this.at("formula");
    const fault = formulaFault(text(value, location), location);
    if (fault) throw fault;
    this.item.refersTo = storedFormula(text(value, location));
    this.document.calculation.markDirty();
  }

  /** A range answers its address, a constant its value, any other formula itself. */
  get Value(): unknown {
    const constant = this.constant();
    return constant === undefined ? this.Formula : constant;
  }

  get Type(): string {
    const constant = this.constant();
    if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
    if (typeof constant === "boolean") return "Boolean";
    if (typeof constant === "string") return "String";
    return this.item.refersTo.includes("#REF!") ? "Error" : "Range";
  }

  get Visible(): boolean {
    return this.item.attributes.get("hidden") !== "1";
  }

  set Visible(value: unknown) {
    if (truth(value, this.at("visible"))) this.item.attributes.delete("hidden");
    else this.item.attributes.set("hidden", "1");
  }

  get Comment(): string {
    return this.item.attributes.get("comment") ?? "";
  }

  set Comment(value: unknown) {
    this.item.attributes.set("comment", text(value, this.at("comment")));
  }

  get Scope(): string {
    return this.item.sheet ? "Worksheet" : "Workbook";
  }

  Delete(): void {
    setNames(
      this.document.workbook,
      namesOf(this.document.workbook).filter((other) => other !== this.item),
    );
    this.document.calculation.markDirty();
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw hostError("InvalidReference", this.at("getRange"));
    return range;
  }

  GetRangeOrNullObject(): HostObject | null {
    const found = this.place();
    return found ? this.document.objects.range(this.document, found.sheet, found.area) : null;
  }

  private place(): NamedArea | undefined {
    const home = this.item.sheet ?? this.document.activeSheet;
    return referredArea(this.document, this.item.refersTo, home);
  }

  private constant(): string | number | boolean | undefined {
    const written = this.item.refersTo;
    const quoted = /^"(?<text>(?:[^"]|"")*)"$/u.exec(written)?.groups?.["text"];
    if (quoted !== undefined) return quoted.replaceAll('""', '"');
    if (/^(?:TRUE|FALSE)$/iu.test(written)) return written.toUpperCase() === "TRUE";
    return /^[+-]?\d+(?:\.\d+)?$/u.test(written) ? Number(written) : undefined;
  }
}

/** Excel.NamedItemCollection: the workbook's names, or those of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItemObject> {
  readonly typeName = "NamedItemCollection";

  constructor(
    document: HostDocument,
    private readonly sheet?: ExcelJS.Worksheet,
  ) {
    super(document);
  }

  items(): NamedItemObject[] {
    return this.names().map((item) => new NamedItemObject(this.document, item));
  }

  override itemByKey(key: unknown): NamedItemObject | undefined {
    const name = text(key, this.at("getItem"));
    const item = this.names().find((other) => isSameName(other.name, name));
    return item && new NamedItemObject(this.document, item);
  }

  GetCount(): number {
    return this.names().length;
  }

  GetItemOrNullObject(name: unknown): NamedItemObject | null {
    return this.itemByKey(name) ?? null;
  }

  /** The reference is a range, a formula with "=", or a constant. */
  Add(name: unknown, reference: unknown, comment?: unknown): NamedItemObject {
    const location = this.at("add");
    const wanted = requireName(text(name, location), location);
    if (this.itemByKey(wanted)) throw hostError("ItemAlreadyExists", location);
    const attributes = new Map<string, string>();
    if (typeof comment === "string" && comment !== "") attributes.set("comment", comment);
    const refersTo = this.reference(reference, location);
    const item: WorkbookName = {
      name: wanted,
      refersTo,
      attributes,
      ...(this.sheet ? { sheet: this.sheet } : {}),
    };
    namesOf(this.document.workbook).push(item);
    this.document.calculation.markDirty();
    return new NamedItemObject(this.document, item);
  }

  private names(): WorkbookName[] {
    return namesOf(this.document.workbook).filter(({ sheet }) => sheet === this.sheet);
  }

  private reference(reference: unknown, location: string): string {
    if (reference instanceof SheetArea)
      return `${quotedSheet(reference.sheet.name)}!${absoluteText(reference.area)}`;
    const written = text(reference, location);
    if (!written.startsWith("="))
      return /^[+-]?\d/u.test(written) ? written : `"${written.replaceAll('"', '""')}"`;
    const fault = formulaFault(written, location);
    if (fault) throw fault;
    return storedFormula(written);
  }
}
