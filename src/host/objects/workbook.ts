import { text } from "../wire/arguments";
import { hostError } from "../wire/errors";
import { HostObject } from "../wire/hostObject";
import type { SheetArea } from "../sheet/sheetArea";
import { ApplicationObject, RuntimeObject } from "./application";
import { NamedItemCollection } from "./names";
import { DocumentProperties, WorkbookProtectionObject } from "./properties";
import { RangeAreas } from "./rangeAreas";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";

/** Excel.Workbook: the root of every request. */
export class WorkbookObject extends HostObject {
  readonly typeName = "Workbook";

  get Name(): string {
    return this.document.options.fileName;
  }

  get ReadOnly(): boolean {
    return this.document.options.readOnly;
  }

  get AutoSave(): boolean {
    return false;
  }

  get Application(): ApplicationObject {
    return new ApplicationObject(this.document);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.document);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.document);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.document);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.document);
  }

  get Properties(): DocumentProperties {
    return new DocumentProperties(this.document);
  }

  get Protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.document);
  }

  get _Runtime(): RuntimeObject {
    return new RuntimeObject(this.document);
  }

  /** One area only: Excel refuses when several are selected. */
  GetSelectedRange(): HostObject {
    const sheet = this.document.activeSheet;
    const [area, ...more] = this.document.selection(sheet);
    if (!area || more.length > 0) throw hostError("InvalidSelection", this.at("getSelectedRange"));
    return this.document.objects.range(this.document, sheet, area);
  }

  GetSelectedRanges(): HostObject {
    const sheet = this.document.activeSheet;
    return new RangeAreas(this.document, sheet, this.document.selection(sheet));
  }

  GetActiveCell(): HostObject {
    const sheet = this.document.activeSheet;
    const { top = 0, left = 0 } = this.document.selection(sheet)[0] ?? {};
    return this.document.objects.range(this.document, sheet, { top, left, bottom: top, right: left });
  }

  _RemoveReference(id: unknown): void {
    this.document.references.release(text(id, this.at("untrack")));
  }

  _RemoveAllReferences(): void {
    this.document.references.releaseAll();
  }

  _GetReferenceCount(): number {
    return this.document.references.count;
  }

  _GetRangeForEventByReferenceId(id: unknown): HostObject {
    return this.document.references.object(text(id, this.at("getRange")));
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): HostObject | null {
    const range = this.document.references.object(text(id, this.at("getRangeOrNullObject"))) as SheetArea;
    return this.document.isOpen(range.sheet) ? range : null;
  }
}
