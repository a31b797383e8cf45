import { WORKBOOK_TARGET } from "../wire/events";
import { hostError } from "../wire/errors";
import { HostCollection } from "../wire/hostObject";
import { addSheet } from "../sheet/sheetOrder";
import { WorksheetObject } from "./worksheet";

/** Excel.WorksheetCollection */
export class WorksheetCollection extends HostCollection<WorksheetObject> {
  readonly typeName = "WorksheetCollection";

  override eventTarget(): string {
    return WORKBOOK_TARGET;
  }

  items(): WorksheetObject[] {
    return this.document.sheets().map((sheet) => new WorksheetObject(this.document, sheet));
  }

  /** By name or id. */
  override itemByKey(key: unknown): WorksheetObject | undefined {
    const sheet = this.document.findSheet(key);
    return sheet && new WorksheetObject(this.document, sheet);
  }

  GetItem(key: unknown): WorksheetObject {
    const sheet = this.itemByKey(key);
    if (!sheet) throw hostError("ItemNotFound", this.at("getItem"));
    return sheet;
  }

  GetItemOrNullObject(key: unknown): WorksheetObject | null {
    return this.itemByKey(key) ?? null;
  }

  GetActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.document, this.document.activeSheet);
  }

  GetCount(visibleOnly?: unknown): number {
    return this.listed(visibleOnly).length;
  }

  GetFirst(visibleOnly?: unknown): WorksheetObject {
    return this.required(this.listed(visibleOnly)[0], "getFirst");
  }

  GetLast(visibleOnly?: unknown): WorksheetObject {
    return this.required(this.listed(visibleOnly).at(-1), "getLast");
  }

  Add(name?: unknown): WorksheetObject {
    return new WorksheetObject(this.document, addSheet(this.document, name, this.at("add")));
  }

  private listed(visibleOnly: unknown): WorksheetObject[] {
    return this.items().filter(({ sheet }) => visibleOnly !== true || sheet.state === "visible");
  }

  private required(sheet: WorksheetObject | undefined, member: string): WorksheetObject {
    if (!sheet) throw hostError("ItemNotFound", this.at(member));
    return sheet;
  }
}
