import { isRowHidden } from "../sheet/lines";
import { hostError } from "../wire/errors";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import { requireAllowed } from "../sheet/protection";
import { bodyArea, tableArea, type FoundTable } from "../sheet/tableModel";

/** Excel.AutoFilter of a table. Which rows a criterion hid shows in the rows alone. */
export class TableFilterObject extends HostObject {
  readonly typeName = "AutoFilter";

  constructor(
    document: HostDocument,
    private readonly found: FoundTable,
  ) {
    super(document);
  }

  get Enabled(): boolean {
    return this.found.model.columns.some(({ filterButton }) => filterButton === true);
  }

  get IsDataFiltered(): boolean {
    return this.hiddenRows().length > 0;
  }

  /** Shows the rows that the filter hid; rows hidden by hand inside a table count as filtered here. */
  ClearCriteria(): void {
    requireAllowed(this.found.sheet, "autoFilter", this.at("clearCriteria"));
    for (const row of this.hiddenRows()) this.found.sheet.getRow(row + 1).hidden = false;
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw hostError("ItemNotFound", this.at("getRange"));
    return range;
  }

  GetRangeOrNullObject(): HostObject | null {
    if (!this.Enabled) return null;
    const { sheet, model } = this.found;
    return this.document.objects.range(this.document, sheet, tableArea(model));
  }

  private hiddenRows(): number[] {
    const { top, bottom } = bodyArea(this.found.model);
    const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
    return rows.filter((row) => isRowHidden(this.found.sheet, row));
  }
}
