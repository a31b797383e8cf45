import { wholeNumber } from "../wire/arguments";
import {
  boundingArea,
  columnCount,
  intersection,
  rowCount,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
} from "../sheet/areas";
import { hostError } from "../wire/errors";
import type { HostObject } from "../wire/hostObject";
import { areaArgument } from "../sheet/sheetArea";
import { usedPart } from "../sheet/usedArea";
import { RangeContents } from "./rangeContents";

/** Range: the ranges one reaches from it. */
export abstract class RangeNavigation extends RangeContents {
  /** May lie outside the range, not outside the sheet. */
  GetCell(row: unknown, column: unknown): HostObject {
    const location = this.at("getCell");
    const top = this.area.top + wholeNumber(row, location);
    const left = this.area.left + wholeNumber(column, location);
    return this.range({ top, left, bottom: top, right: left }, location);
  }

  GetRow(row: unknown): HostObject {
    const top = this.area.top + wholeNumber(row, this.at("getRow"));
    return this.range({ ...this.area, top, bottom: top }, this.at("getRow"));
  }

  GetColumn(column: unknown): HostObject {
    const left = this.area.left + wholeNumber(column, this.at("getColumn"));
    return this.range({ ...this.area, left, right: left }, this.at("getColumn"));
  }

  GetLastRow(): HostObject {
    return this.range({ ...this.area, top: this.area.bottom }, this.at("getLastRow"));
  }

  GetLastColumn(): HostObject {
    return this.range({ ...this.area, left: this.area.right }, this.at("getLastColumn"));
  }

  GetLastCell(): HostObject {
    const { bottom, right } = this.area;
    return this.range({ top: bottom, left: right, bottom, right }, this.at("getLastCell"));
  }

  GetOffsetRange(rows: unknown, columns: unknown): HostObject {
    const location = this.at("getOffsetRange");
    return this.moved(wholeNumber(rows, location), wholeNumber(columns, location), location);
  }

  GetResizedRange(rows: unknown, columns: unknown): HostObject {
    const location = this.at("getResizedRange");
    const bottom = this.area.bottom + wholeNumber(rows, location);
    const right = this.area.right + wholeNumber(columns, location);
    return this.range({ ...this.area, bottom, right }, location);
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    const location = this.at("getAbsoluteResizedRange");
    const bottom = this.area.top + wholeNumber(rows, location, 1) - 1;
    const right = this.area.left + wholeNumber(columns, location, 1) - 1;
    return this.range({ ...this.area, bottom, right }, location);
  }

  GetRowsAbove(count?: unknown): HostObject {
    return this.rowsBeside("getRowsAbove", -wholeNumber(count ?? 1, this.at("getRowsAbove")));
  }

  GetRowsBelow(count?: unknown): HostObject {
    return this.rowsBeside("getRowsBelow", wholeNumber(count ?? 1, this.at("getRowsBelow")));
  }

  GetColumnsBefore(count?: unknown): HostObject {
    return this.columnsBeside("getColumnsBefore", -wholeNumber(count ?? 1, this.at("getColumnsBefore")));
  }

  GetColumnsAfter(count?: unknown): HostObject {
    return this.columnsBeside("getColumnsAfter", wholeNumber(count ?? 1, this.at("getColumnsAfter")));
  }

  GetEntireRow(): HostObject {
    return this.range({ ...this.area, left: 0, right: SHEET_COLUMNS - 1 }, this.at("getEntireRow"));
  }

  GetEntireColumn(): HostObject {
    return this.range({ ...this.area, top: 0, bottom: SHEET_ROWS - 1 }, this.at("getEntireColumn"));
  }

  GetBoundingRect(other: unknown): HostObject {
    const location = this.at("getBoundingRect");
    return this.range(boundingArea(this.area, areaArgument(other, this.sheet, location)), location);
  }

  GetIntersection(other: unknown): HostObject {
    const shared = this.sharedWith(other, this.at("getIntersection"));
    if (!shared) throw hostError("ItemNotFound", this.at("getIntersection"));
    return this.range(shared, this.at("getIntersection"));
  }

  GetIntersectionOrNullObject(other: unknown): HostObject | null {
    const location = this.at("getIntersectionOrNullObject");
    const shared = this.sharedWith(other, location);
    return shared ? this.range(shared, location) : null;
  }

  /** An empty range answers its top left cell. */
  GetUsedRange(valuesOnly?: unknown): HostObject {
    const { top, left } = this.area;
    const used = usedPart(this.sheet, this.area, valuesOnly === true) ?? {
      top,
      left,
      bottom: top,
      right: left,
    };
    return this.range(used, this.at("getUsedRange"));
  }

  GetUsedRangeOrNullObject(valuesOnly?: unknown): HostObject | null {
    const used = usedPart(this.sheet, this.area, valuesOnly === true);
    return used ? this.range(used, this.at("getUsedRangeOrNullObject")) : null;
  }

  private sharedWith(other: unknown, location: string): Area | undefined {
    return intersection(this.area, areaArgument(other, this.sheet, location));
  }

  /** Positive: below, negative: above; as many rows as the number says. */
  private rowsBeside(member: string, rows: number): HostObject {
    if (rows === 0) throw hostError("InvalidArgument", this.at(member));
    const { top, bottom } = this.area;
    const beside =
      rows > 0 ? { top: bottom + 1, bottom: bottom + rows } : { top: top + rows, bottom: top - 1 };
    return this.range({ ...this.area, ...beside }, this.at(member));
  }

  private columnsBeside(member: string, columns: number): HostObject {
    if (columns === 0) throw hostError("InvalidArgument", this.at(member));
    const { left, right } = this.area;
    const beside =
      columns > 0 ? { left: right + 1, right: right + columns } : { left: left + columns, right: left - 1 };
    return this.range({ ...this.area, ...beside }, this.at(member));
  }

  /** Rows and columns of the range as one-row and one-column ranges, for the property lists. */
  rowRanges(): Area[] {
    return Array.from({ length: rowCount(this.area) }, (_none, index) => {
      const top = this.area.top + index;
      return { ...this.area, top, bottom: top };
    });
  }

  columnRanges(): Area[] {
    return Array.from({ length: columnCount(this.area) }, (_none, index) => {
      const left = this.area.left + index;
      return { ...this.area, left, right: left };
    });
  }
}
