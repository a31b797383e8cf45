import { wholeNumber } from "../wire/arguments";
import { announceChange } from "../sheet/changes";
import { columnCount, rowCount, type Area } from "../sheet/areas";
import { hostError } from "../wire/errors";
import type { HostDocument } from "../wire/hostDocument";
import { HostCollection, HostObject } from "../wire/hostObject";
import { requireAllowed } from "../sheet/protection";
import { asMatrix, writeMatrix } from "../sheet/rangeWrite";
import { RangeReader } from "../sheet/rangeRead";
import { shiftOf } from "../sheet/shift";
import { shiftSheet } from "../sheet/shiftSheet";
import { bodyArea, setTableArea, tableArea, type FoundTable } from "../sheet/tableModel";
import { usedPart } from "../sheet/usedArea";

/** Excel.TableRow, counted from 0 below the header. */
class TableRowObject extends HostObject {
  readonly typeName = "TableRow";

  constructor(
    document: HostDocument,
    private readonly found: FoundTable,
    private readonly index: number,
  ) {
    super(document);
  }

  get Index(): number {
    return this.index;
  }

  get Values(): unknown[][] {
    return new RangeReader(this.found.sheet, this.document.calculation).values(this.area());
  }

  set Values(value: unknown) {
    const location = this.at("values");
    requireAllowed(this.found.sheet, undefined, location);
    writeMatrix(this.found.sheet, this.area(), asMatrix(value, this.area(), location), location);
    this.document.calculation.markDirty();
  }

  GetRange(): HostObject {
    return this.document.objects.range(this.document, this.found.sheet, this.area());
  }

  /** The rows below move up, inside the table's columns. */
  Delete(): void {
    const location = this.at("delete");
    requireAllowed(this.found.sheet, undefined, location);
    if (rowCount(bodyArea(this.found.model)) < 2) throw hostError("InvalidOperation", location);
    shiftSheet(this.document, this.found.sheet, shiftOf(this.area(), "Up"), location);
  }

  private area(): Area {
    const body = bodyArea(this.found.model);
    const top = body.top + this.index;
    if (top > body.bottom) throw hostError("ItemNotFound", this.at("index"));
    return { ...body, top, bottom: top };
  }
}

/** Excel.TableRowCollection */
export class TableRowCollection extends HostCollection<TableRowObject> {
  readonly typeName = "TableRowCollection";

  constructor(
    document: HostDocument,
    private readonly found: FoundTable,
  ) {
    super(document);
  }

  get Count(): number {
    return rowCount(bodyArea(this.found.model));
  }

  items(): TableRowObject[] {
    return Array.from(
      { length: this.Count },
      (_none, index) => new TableRowObject(this.document, this.found, index),
    );
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): TableRowObject {
    const row = this.items()[wholeNumber(index, this.at("getItemAt"), 0)];
    if (!row) throw hostError("ItemNotFound", this.at("getItemAt"));
    return row;
  }

  /** Adds one or more rows before `index`, at the end without one; filled cells below the table move down. */
  Add(index: unknown, values: unknown): TableRowObject {
    const location = this.at("add");
    const { model, sheet } = this.found;
    requireAllowed(sheet, undefined, location);
    const rows = Array.isArray(values) && Array.isArray(values[0]) ? values : [values];
    const body = bodyArea(model);
    const at =
      index === null || index === undefined || index === -1 ? this.Count : wholeNumber(index, location, 0);
    if (at > this.Count) throw hostError("InvalidArgument", location);
    const added = { ...body, top: body.top + at, bottom: body.top + at + rows.length - 1 };
    const matrix = values === undefined || values === null ? undefined : asMatrix(rows, added, location);
    this.makeRoom(added, at === this.Count, location);
    if (matrix) writeMatrix(sheet, added, matrix, location);
    announceChange(this.document, { sheet, area: added, changeType: "RangeEdited" }, () =>
      this.document.objects.range(this.document, sheet, added),
    );
    return new TableRowObject(this.document, this.found, at);
  }

  private makeRoom(added: Area, isAtEnd: boolean, location: string): void {
    const { model, sheet } = this.found;
    const area = tableArea(model);
    const count = rowCount(added);
    const below = { ...area, top: area.bottom + 1, bottom: area.bottom + count };
    const isFree = usedPart(sheet, below, true) === undefined;
    if (isAtEnd && isFree && !model.totalsRow) {
      setTableArea(model, { ...area, bottom: area.bottom + count });
      return;
    }
    shiftSheet(this.document, sheet, shiftOf(added, "Down"), location);
    const grown = tableArea(model);
    // Rows inserted behind the last one lie outside what the insertion stretched: the table, or its filter.
    setTableArea(model, { ...grown, bottom: area.bottom + count });
    setTableArea(model, { ...grown, bottom: area.bottom + count });
    if (columnCount(grown) !== columnCount(area)) throw hostError("InsertDeleteConflict", location);
  }
}
