import { text, truth } from "../wire/arguments";
import { columnCount, contains, rowCount } from "../sheet/areas";
import { findNamedArea } from "../sheet/namedAreas";
import { clearContents } from "../sheet/clearing";
import { hostError } from "../wire/errors";
import { internals } from "../sheet/exceljsInternals";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import { requireAllowed } from "../sheet/protection";
import type { WireRecord } from "../wire/protocol";
import { requireName } from "../sheet/names";
import { areaArgument } from "../sheet/sheetArea";
import { bodyArea, removeTable, setTableArea, tableArea, type FoundTable } from "../sheet/tableModel";
import { TableColumnCollection } from "./tableColumns";
import { TableFilterObject } from "./tableFilter";
import { TableRowCollection } from "./tableRows";

/** Excel.Table */
export class TableObject extends HostObject {
  readonly typeName = "Table";

  constructor(
    document: HostDocument,
    readonly found: FoundTable,
  ) {
    super(document);
  }

  override identity(): WireRecord {
    return { Id: this.Id };
  }

  get Id(): string {
    return this.document.ids.guid(this.found.model);
  }

  get Name(): string {
    return this.found.model.name;
  }

  set Name(value: unknown) {
    const location = this.at("name");
    const name = requireName(text(value, location), location);
    const { sheet, model } = this.found;
    if (findNamedArea(this.document, name, sheet) && name !== model.name)
      throw hostError("InvalidArgument", location);
    removeTable(this.found);
    Object.assign(model, { name, displayName: name });
    internals(sheet).tables[name] = { table: model, model };
  }

  get ShowHeaders(): boolean {
    return this.found.model.headerRow;
  }

  get ShowTotals(): boolean {
    return this.found.model.totalsRow;
  }

  /** The totals row takes the row below the table, which must be free. */
  set ShowTotals(value: unknown) {
    const location = this.at("showTotals");
    const wanted = truth(value, location);
    const { model, sheet } = this.found;
    if (wanted === model.totalsRow) return;
    const area = tableArea(model);
    if (wanted) {
      const bottom = area.bottom + 1;
      model.totalsRow = true;
      setTableArea(model, { ...area, bottom });
      sheet.getCell(bottom + 1, area.left + 1).value = "Total";
      const [first] = model.columns;
      if (first) first.totalsRowLabel = "Total";
    } else {
      clearContents(sheet, { ...area, top: area.bottom });
      model.totalsRow = false;
      setTableArea(model, { ...area, bottom: area.bottom - 1 });
    }
  }

  get ShowFilterButton(): boolean {
    return this.found.model.columns.some(({ filterButton }) => filterButton === true);
  }

  set ShowFilterButton(value: unknown) {
    const filterButton = truth(value, this.at("showFilterButton"));
    for (const column of this.found.model.columns) column.filterButton = filterButton;
  }

  get ShowBandedRows(): boolean {
    return this.found.model.style?.["showRowStripes"] === true;
  }

  set ShowBandedRows(value: unknown) {
    this.restyle({ showRowStripes: truth(value, this.at("showBandedRows")) });
  }

  get ShowBandedColumns(): boolean {
    return this.found.model.style?.["showColumnStripes"] === true;
  }

  set ShowBandedColumns(value: unknown) {
    this.restyle({ showColumnStripes: truth(value, this.at("showBandedColumns")) });
  }

  get Style(): string {
    return this.found.model.style?.theme ?? "";
  }

  set Style(value: unknown) {
    const style = text(value, this.at("style"));
    if (!/^TableStyle(?:Light|Medium|Dark)\d{1,2}$/u.test(style))
      throw hostError("InvalidArgument", this.at("style"));
    this.restyle({ theme: style });
  }

  get Worksheet(): HostObject {
    return this.document.objects.worksheet(this.document, this.found.sheet);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.document, this.found);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this.document, this.found);
  }

  GetRange(): HostObject {
    return this.range(tableArea(this.found.model));
  }

  GetHeaderRowRange(): HostObject {
    const area = tableArea(this.found.model);
    if (!this.found.model.headerRow) throw hostError("ItemNotFound", this.at("getHeaderRowRange"));
    return this.range({ ...area, bottom: area.top });
  }

  GetDataBodyRange(): HostObject {
    return this.range(bodyArea(this.found.model));
  }

  GetTotalRowRange(): HostObject {
    const area = tableArea(this.found.model);
    if (!this.found.model.totalsRow) throw hostError("ItemNotFound", this.at("getTotalRowRange"));
    return this.range({ ...area, top: area.bottom });
  }

  /** Removes the table with its contents; cells below stay where they are, as when a person clears it. */
  Delete(): void {
    requireAllowed(this.found.sheet, undefined, this.at("delete"));
    clearContents(this.found.sheet, tableArea(this.found.model));
    removeTable(this.found);
    this.document.calculation.markDirty();
  }

  /** Leaves the cells and answers their range. */
  ConvertToRange(): HostObject {
    requireAllowed(this.found.sheet, undefined, this.at("convertToRange"));
    const range = this.GetRange();
    removeTable(this.found);
    return range;
  }

  get AutoFilter(): TableFilterObject {
    return new TableFilterObject(this.document, this.found);
  }

  ClearFilters(): void {
    this.AutoFilter.ClearCriteria();
  }

  /** The header must stay in its row, and the new area must overlap the old one. */
  Resize(newRange: unknown): void {
    const location = this.at("resize");
    const { model, sheet } = this.found;
    const area = areaArgument(newRange, sheet, location);
    const old = tableArea(model);
    const overlaps = contains(area, { ...old, bottom: old.top, right: old.left });
    if (area.top !== old.top || !overlaps || rowCount(area) < 2) throw hostError("InvalidArgument", location);
    const names = Array.from({ length: columnCount(area) }, (_none, index) => {
      return model.columns[index] ?? { name: `Column${index + 1}`, filterButton: true };
    });
    model.columns = names;
    setTableArea(model, area);
  }

  private range(area: ReturnType<typeof tableArea>): HostObject {
    return this.document.objects.range(this.document, this.found.sheet, area);
  }

  private restyle(part: Record<string, unknown>): void {
    this.found.model.style = { ...this.found.model.style, ...part };
  }
}
