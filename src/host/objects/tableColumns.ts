import { text, wholeNumber } from "../wire/arguments";
import type { Area } from "../sheet/areas";
import { hostError } from "../wire/errors";
import type { HostDocument } from "../wire/hostDocument";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { WireRecord } from "../wire/protocol";
import { RangeReader } from "../sheet/rangeRead";
import { isSameName } from "../sheet/sheetNames";
import { bodyArea, tableArea, type FoundTable } from "../sheet/tableModel";

/** Excel.TableColumn */
class TableColumnObject extends HostObject {
  readonly typeName = "TableColumn";

  constructor(
    document: HostDocument,
    private readonly found: FoundTable,
    private readonly index: number,
  ) {
    super(document);
  }

  override identity(): WireRecord {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.index + 1;
  }

  get Index(): number {
    return this.index;
  }

  get Name(): string {
    return this.found.model.columns[this.index]?.name ?? "";
  }

  /** The header cell shows the name. */
  set Name(value: unknown) {
    const name = text(value, this.at("name"));
    const column = this.found.model.columns[this.index];
    const isTaken = this.found.model.columns.some(
      (other) => other !== column && isSameName(other.name, name),
    );
    if (!column || name === "" || isTaken) throw hostError("InvalidArgument", this.at("name"));
    column.name = name;
    const { top, left } = tableArea(this.found.model);
    if (this.found.model.headerRow) this.found.sheet.getCell(top + 1, left + this.index + 1).value = name;
  }

  /** Header, body and totals as a column of one-value rows. */
  get Values(): unknown[][] {
    const reader = new RangeReader(this.found.sheet, this.document.calculation);
    return reader.values(this.part(tableArea(this.found.model)));
  }

  GetRange(): HostObject {
    return this.range(tableArea(this.found.model));
  }

  GetDataBodyRange(): HostObject {
    return this.range(bodyArea(this.found.model));
  }

  GetHeaderRowRange(): HostObject {
    const area = tableArea(this.found.model);
    return this.range({ ...area, bottom: area.top });
  }

  private range(area: Area): HostObject {
    return this.document.objects.range(this.document, this.found.sheet, this.part(area));
  }

  private part(area: Area): Area {
    const left = area.left + this.index;
    return { ...area, left, right: left };
  }
}

/** Excel.TableColumnCollection */
export class TableColumnCollection extends HostCollection<TableColumnObject> {
  readonly typeName = "TableColumnCollection";

  constructor(
    document: HostDocument,
    private readonly found: FoundTable,
  ) {
    super(document);
  }

  get Count(): number {
    return this.found.model.columns.length;
  }

  items(): TableColumnObject[] {
    return this.found.model.columns.map(
      (_column, index) => new TableColumnObject(this.document, this.found, index),
    );
  }

  /** By name or id. */
  override itemByKey(key: unknown): TableColumnObject | undefined {
    return this.items().find(
      ({ Id, Name }) => Id === key || (typeof key === "string" && isSameName(Name, key)),
    );
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): TableColumnObject {
    const column = this.items()[wholeNumber(index, this.at("getItemAt"), 0)];
    if (!column) throw hostError("ItemNotFound", this.at("getItemAt"));
    return column;
  }

  GetItemOrNullObject(key: unknown): TableColumnObject | null {
    return this.itemByKey(key) ?? null;
  }
}
