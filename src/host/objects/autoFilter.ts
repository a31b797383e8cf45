import type ExcelJS from "exceljs";
import { wholeNumber } from "../wire/arguments";
import { hostError } from "../wire/errors";
import { applyCriteria, isFiltered, removeFilter, setFilter, showAllRows } from "../sheet/filtering";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import { requireAllowed } from "../sheet/protection";
import { filteredArea } from "../sheet/rangeWrite";
import { areaArgument } from "../sheet/sheetArea";

/** Excel.AutoFilter of a sheet. */
export class AutoFilterObject extends HostObject {
  readonly typeName = "AutoFilter";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
  ) {
    super(document);
  }

  get Enabled(): boolean {
    return filteredArea(this.sheet) !== undefined;
  }

  get IsDataFiltered(): boolean {
    return isFiltered(this.sheet);
  }

  /** Puts filter buttons on a range and, with a criterion of values, hides the rows that do not have them. */
  Apply(range: unknown, columnIndex?: unknown, criteria?: unknown): void {
    const location = this.at("apply");
    requireAllowed(this.sheet, "autoFilter", location);
    setFilter(this.sheet, areaArgument(range, this.sheet, location));
    if (criteria === undefined || criteria === null) return;
    const column = wholeNumber(columnIndex, location, 0);
    applyCriteria(this.document, this.sheet, { columnIndex: column, criteria }, location);
  }

  ClearCriteria(): void {
    requireAllowed(this.sheet, "autoFilter", this.at("clearCriteria"));
    showAllRows(this.sheet);
  }

  Remove(): void {
    requireAllowed(this.sheet, "autoFilter", this.at("remove"));
    removeFilter(this.sheet);
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw hostError("ItemNotFound", this.at("getRange"));
    return range;
  }

  GetRangeOrNullObject(): HostObject | null {
    const area = filteredArea(this.sheet);
    return area ? this.document.objects.range(this.document, this.sheet, area) : null;
  }
}
