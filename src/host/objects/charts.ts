import type ExcelJS from "exceljs";
import { finiteNumber, oneOf, text, wholeNumber } from "../wire/arguments";
import { newChart, type ChartModel } from "../sheet/chartModel";
import { hostError } from "../wire/errors";
import type { HostDocument } from "../wire/hostDocument";
import { HostCollection, HostObject } from "../wire/hostObject";
import { columnWidth, distance, rowHeight } from "../sheet/lines";
import { requireAllowed } from "../sheet/protection";
import type { WireRecord } from "../wire/protocol";
import { ChartAreaFormat, ChartAxes, ChartLegend, ChartTitle } from "./chartParts";
import { ChartSeriesCollection } from "./chartSeries";
import { areaArgument, SheetArea } from "../sheet/sheetArea";
import { isSameName } from "../sheet/sheetNames";

/** Excel.Chart, as far as the workbench shows it. */
class ChartObject extends HostObject {
  readonly typeName = "Chart";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
    private readonly model: ChartModel,
  ) {
    super(document);
  }

  override identity(): WireRecord {
    return { Id: this.Id };
  }

  get Id(): string {
    return this.document.ids.guid(this.model);
  }

  get Name(): string {
    return this.model.name;
  }

  set Name(value: unknown) {
    this.model.name = text(value, this.at("name"));
  }

  get ChartType(): string {
    return this.model.chartType;
  }

  set ChartType(value: unknown) {
    this.model.chartType = text(value, this.at("chartType"));
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.document, this.model);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.document, this.sheet, this.model);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.document, this.model);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.document, this.model);
  }

  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.document, this.model);
  }

  get Left(): number {
    return this.model.left;
  }

  set Left(value: unknown) {
    this.model.left = finiteNumber(value, this.at("left"));
  }

  get Top(): number {
    return this.model.top;
  }

  set Top(value: unknown) {
    this.model.top = finiteNumber(value, this.at("top"));
  }

  get Width(): number {
    return this.model.width;
  }

  set Width(value: unknown) {
    this.model.width = finiteNumber(value, this.at("width"));
  }

  get Height(): number {
    return this.model.height;
  }

  set Height(value: unknown) {
    this.model.height = finiteNumber(value, this.at("height"));
  }

  get Worksheet(): HostObject {
    return this.document.objects.worksheet(this.document, this.sheet);
  }

  SetPosition(startCell: unknown, endCell?: unknown): void {
    const location = this.at("setPosition");
    const range = areaArgument(startCell, this.sheet, location);
    const last =
      endCell === undefined || endCell === null ? undefined : areaArgument(endCell, this.sheet, location);
    const across = (column: number) => distance(column, (line) => columnWidth(this.sheet, line));
    const down = (row: number) => distance(row, (line) => rowHeight(this.sheet, line));
    this.model.left = across(range.left);
    this.model.top = down(range.top);
    if (!last) return;
    this.model.width = across(last.right + 1) - this.model.left;
    this.model.height = down(last.bottom + 1) - this.model.top;
  }

  Delete(): void {
    requireAllowed(this.sheet, undefined, this.at("delete"));
    const charts = this.document.charts(this.sheet);
    charts.splice(charts.indexOf(this.model), 1);
  }
}

/** Excel.ChartCollection of a sheet. */
export class ChartCollection extends HostCollection<ChartObject> {
  readonly typeName = "ChartCollection";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
  ) {
    super(document);
  }

  get Count(): number {
    return this.items().length;
  }

  items(): ChartObject[] {
    return this.document.charts(this.sheet).map((model) => new ChartObject(this.document, this.sheet, model));
  }

  override itemByKey(key: unknown): ChartObject | undefined {
    return this.items().find(
      ({ Id, Name }) => typeof key === "string" && (Id === key || isSameName(Name, key)),
    );
  }

  GetCount(): number {
    return this.Count;
  }

  GetItem(key: unknown): ChartObject {
    const chart = this.itemByKey(key);
    if (!chart) throw hostError("ItemNotFound", this.at("getItem"));
    return chart;
  }

  GetItemOrNullObject(key: unknown): ChartObject | null {
    return this.itemByKey(key) ?? null;
  }

  GetItemAt(index: unknown): ChartObject {
    const chart = this.items()[wholeNumber(index, this.at("getItemAt"), 0)];
    if (!chart) throw hostError("ItemNotFound", this.at("getItemAt"));
    return chart;
  }

  Add(type: unknown, sourceData: unknown, seriesBy?: unknown): ChartObject {
    const location = this.at("add");
    requireAllowed(this.sheet, undefined, location);
    const chartType = text(type, location);
    if (chartType === "" || !(sourceData instanceof SheetArea)) throw hostError("InvalidArgument", location);
    oneOf(seriesBy, ["Auto", "Columns", "Rows"], location, "Auto");
    const { sheet, area } = sourceData;
    const model = newChart(`Chart ${this.Count + 1}`, chartType, { sheet, area });
    this.document.charts(this.sheet).push(model);
    return new ChartObject(this.document, this.sheet, model);
  }
}
