import type ExcelJS from "exceljs";
import { truth, wholeNumber } from "../wire/arguments";
import { rowCount, splitSheet, type Area } from "../sheet/areas";
import { tableColumnNames } from "../sheet/columnNames";
import { hostError } from "../wire/errors";
import type { HostDocument } from "../wire/hostDocument";
import { HostCollection } from "../wire/hostObject";
import { mergesTouching } from "../sheet/merges";
import { requireAllowed } from "../sheet/protection";
import { RangeReader } from "../sheet/rangeRead";
import { areaOnSheet, SheetArea } from "../sheet/sheetArea";
import { isSameName } from "../sheet/sheetNames";
import { shiftOf } from "../sheet/shift";
import { shiftSheet } from "../sheet/shiftSheet";
import {
  allTables,
  freeTableName,
  placeTable,
  requireFreeArea,
  tablesOn,
  type FoundTable,
} from "../sheet/tableModel";
import { TableObject } from "./table";

/** Excel.TableCollection of the workbook, or of one sheet. */
export class TableCollection extends HostCollection<TableObject> {
  readonly typeName = "TableCollection";

  constructor(
    document: HostDocument,
    private readonly sheet?: ExcelJS.Worksheet,
  ) {
    super(document);
  }

  get Count(): number {
    return this.items().length;
  }

  items(): TableObject[] {
    const found: FoundTable[] = this.sheet ? tablesOn(this.sheet) : allTables(this.document);
    return found.map((table) => new TableObject(this.document, table));
  }

  /** By name or id. */
  override itemByKey(key: unknown): TableObject | undefined {
    return this.items().find(
      ({ Id, Name }) => typeof key === "string" && (Id === key || isSameName(Name, key)),
    );
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): TableObject {
    const table = this.items()[wholeNumber(index, this.at("getItemAt"), 0)];
    if (!table) throw hostError("ItemNotFound", this.at("getItemAt"));
    return table;
  }

  GetItemOrNullObject(key: unknown): TableObject | null {
    return this.itemByKey(key) ?? null;
  }

  /** Without headers Excel inserts a row of "Column1", "Column2" … and pushes the cells of the range down. */
  Add(address: unknown, hasHeaders: unknown): TableObject {
    const location = this.at("add");
    const { sheet, area } = this.place(address, location);
    const isHeaded = truth(hasHeaders, location);
    requireAllowed(sheet, undefined, location);
    requireFreeArea(sheet, area, mergesTouching(sheet, area), location);
    const covered = isHeaded ? area : this.withHeaderRow(sheet, area, location);
    const columns = this.nameColumns(sheet, covered);
    const whole = rowCount(covered) < 2 ? { ...covered, bottom: covered.bottom + 1 } : covered;
    const model = placeTable(sheet, whole, freeTableName(this.document), columns);
    this.document.calculation.markDirty();
    return new TableObject(this.document, { sheet, model });
  }

  private place(address: unknown, location: string): { sheet: ExcelJS.Worksheet; area: Area } {
    if (address instanceof SheetArea) return { sheet: address.sheet, area: address.area };
    if (typeof address !== "string") throw hostError("InvalidArgument", location);
    const { sheet: named } = splitSheet(address);
    const sheet =
      named === undefined ? (this.sheet ?? this.document.activeSheet) : this.document.findSheet(named);
    if (!sheet) throw hostError("ItemNotFound", location);
    return { sheet, area: areaOnSheet(this.document, sheet, address, location) };
  }

  private withHeaderRow(sheet: ExcelJS.Worksheet, area: Area, location: string): Area {
    const header = { ...area, bottom: area.top };
    shiftSheet(this.document, sheet, shiftOf(header, "Down"), location);
    return { ...area, bottom: area.bottom + 1 };
  }

  /** Header cells become text, and every header differs from the others. */
  private nameColumns(sheet: ExcelJS.Worksheet, area: Area): string[] {
    const header = { ...area, bottom: area.top };
    const [texts = []] = new RangeReader(sheet, this.document.calculation).texts(header);
    const names = tableColumnNames(texts);
    for (const [index, name] of names.entries()) {
      const cell = sheet.getCell(area.top + 1, area.left + index + 1);
      if (texts[index] !== name || typeof cell.value !== "string") cell.value = name;
    }
    return names;
  }
}
