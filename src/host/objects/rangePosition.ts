import type { Area } from "../sheet/areas";
import {
  cellCount,
  columnCount,
  fullAddress,
  insideSheet,
  isEntireColumn,
  isEntireRow,
  movedArea,
  rowCount,
} from "../sheet/areas";
import { hostError } from "../wire/errors";
import type { HostObject } from "../wire/hostObject";
import {
  areHidden,
  columnWidth,
  distance,
  hideColumns,
  hideRows,
  isColumnHidden,
  isRowHidden,
  rowHeight,
} from "../sheet/lines";
import type { WireRecord } from "../wire/protocol";
import { requireAllowed } from "../sheet/protection";
import { requireDimensions } from "../sheet/rangeWrite";
import { SheetArea } from "../sheet/sheetArea";
import { truth } from "../wire/arguments";

/** Excel answers -1 for a count that does not fit 32 bits. */
const LARGEST_COUNT = 2 ** 31 - 1;

/** Range: where it is, how big it is, what of it is hidden. */
export abstract class RangePosition extends SheetArea {
  readonly typeName = "Range";

  override identity(): WireRecord {
    const id = this.document.references.idOf(this);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  /** Another range of the same sheet. */
  range(area: Area, location: string): HostObject {
    return this.document.objects.range(this.document, this.sheet, insideSheet(area, location));
  }

  moved(rows: number, columns: number, location: string): HostObject {
    return this.range(movedArea(this.area, rows, columns, location), location);
  }

  get Address(): string {
    return fullAddress(this.sheet.name, this.area);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.top;
  }

  get ColumnIndex(): number {
    return this.area.left;
  }

  get RowCount(): number {
    return rowCount(this.area);
  }

  get ColumnCount(): number {
    return columnCount(this.area);
  }

  get CellCount(): number {
    const count = cellCount(this.area);
    return count > LARGEST_COUNT ? -1 : count;
  }

  get IsEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  get IsEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }

  /** True when every cell of the range is hidden, null when only some are. */
  get Hidden(): boolean | null {
    const rows = this.RowHidden;
    const columns = this.ColumnHidden;
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  get RowHidden(): boolean | null {
    return areHidden(this.area.top, this.area.bottom, (row) => isRowHidden(this.sheet, row));
  }

  set RowHidden(value: unknown) {
    requireAllowed(this.sheet, "formatRows", this.at("rowHidden"));
    hideRows(this.sheet, this.area, truth(value, this.at("rowHidden")));
  }

  get ColumnHidden(): boolean | null {
    return areHidden(this.area.left, this.area.right, (column) => isColumnHidden(this.sheet, column));
  }

  set ColumnHidden(value: unknown) {
    requireAllowed(this.sheet, "formatColumns", this.at("columnHidden"));
    hideColumns(this.sheet, this.area, truth(value, this.at("columnHidden")));
  }

  /** Points from the edges of the sheet. */
  get Top(): number {
    return distance(this.area.top, (row) => rowHeight(this.sheet, row));
  }

  get Left(): number {
    return distance(this.area.left, (column) => columnWidth(this.sheet, column));
  }

  get Height(): number {
    return distance(this.area.bottom + 1, (row) => rowHeight(this.sheet, row)) - this.Top;
  }

  get Width(): number {
    return distance(this.area.right + 1, (column) => columnWidth(this.sheet, column)) - this.Left;
  }

  /** Formulas that spill are kept as one cell: exceljs writes none that spill. */
  get HasSpill(): boolean {
    return false;
  }

  get Worksheet(): HostObject {
    if (!this.document.isOpen(this.sheet)) throw hostError("ItemNotFound", this.at("worksheet"));
    return this.document.objects.worksheet(this.document, this.sheet);
  }

  _KeepReference(): void {
    this.document.references.keep(this);
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    requireDimensions(rows, columns, this.area, this.at("values"));
  }
}
