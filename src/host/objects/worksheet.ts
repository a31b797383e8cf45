import { text, wholeNumber } from "../wire/arguments";
import { WHOLE_SHEET } from "../sheet/areas";
import { hostError } from "../wire/errors";
import type { HostObject } from "../wire/hostObject";
import { areaOnSheet } from "../sheet/sheetArea";
import { deleteSheet, nextVisible } from "../sheet/sheetOrder";
import { usedArea } from "../sheet/usedArea";
import { AutoFilterObject } from "./autoFilter";
import { ChartCollection } from "./charts";
import { CommentCollection } from "./comments";
import { FreezePanes } from "./freezePanes";
import { NamedItemCollection } from "./names";
import { PageBreakCollection } from "./pageBreaks";
import { PageLayoutObject } from "./pageLayout";
import { RangeAreas } from "./rangeAreas";
import { TableCollection } from "./tables";
import { WorksheetFacts } from "./worksheetFacts";
import { WorksheetProtectionObject } from "./worksheetProtection";

/** Characters that `getRanges` takes. */
const LONGEST_ADDRESS_LIST = 8192;

/** Excel.Worksheet: its parts and ranges. */
export class WorksheetObject extends WorksheetFacts {
  get Protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.document, this.sheet);
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.document, this.sheet);
  }

  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.document, this.sheet);
  }

  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.document, this.sheet);
  }

  get AutoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.document, this.sheet);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.document, this.sheet);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.document, this.sheet);
  }

  get Comments(): CommentCollection {
    return new CommentCollection(this.document, this.sheet);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.document, this.sheet);
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
    const list = addresses === undefined || addresses === null ? "" : text(addresses, location);
    if (list.length > LONGEST_ADDRESS_LIST) throw hostError("InvalidArgument", location);
    const parts = list === "" ? [] : list.split(/[,;]/u);
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
}
