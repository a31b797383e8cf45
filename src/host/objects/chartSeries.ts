import type ExcelJS from "exceljs";
import { finiteNumber, oneOf, text, truth, wholeNumber } from "../wire/arguments";
import { hostError } from "../wire/errors";
import { newSeries, type ChartModel, type ChartSeriesModel, type ChartSource } from "../sheet/chartModel";
import { absoluteText, quotedSheet } from "../sheet/areas";
import { RangeReader } from "../sheet/rangeRead";
import { SheetArea } from "../sheet/sheetArea";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { HostDocument } from "../wire/hostDocument";
import { chartColor, ChartTextFormat } from "./chartLetters";

const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;
const WIDEST_GAP = 500;

function source(range: unknown, location: string): ChartSource {
  if (!(range instanceof SheetArea)) throw hostError("InvalidArgument", location);
  return { sheet: range.sheet, area: range.area };
}

/** Excel.ChartSeries */
class ChartSeries extends HostObject {
  readonly typeName = "ChartSeries";

  constructor(
    document: HostDocument,
    private readonly chart: ChartModel,
    private readonly model: ChartSeriesModel,
  ) {
    super(document);
  }

  get Name(): string {
    return this.model.name;
  }

  set Name(value: unknown) {
    this.model.name = text(value, this.at("name"));
  }

  get GapWidth(): number {
    return this.model.gapWidth;
  }

  set GapWidth(value: unknown) {
    const width = finiteNumber(value, this.at("gapWidth"));
    if (width > WIDEST_GAP) throw hostError("InvalidArgument", this.at("gapWidth"));
    this.model.gapWidth = width;
  }

  get HasDataLabels(): boolean {
    return this.model.hasDataLabels;
  }

  set HasDataLabels(value: unknown) {
    this.model.hasDataLabels = truth(value, this.at("hasDataLabels"));
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.document, this.chart, this.model);
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.document, this.model);
  }

  SetValues(range: unknown): void {
    this.model.values = source(range, this.at("setValues"));
  }

  SetXAxisValues(range: unknown): void {
    this.model.categories = source(range, this.at("setXAxisValues"));
  }

  Delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this.model), 1);
  }

  GetDimensionDataSourceString(dimension: unknown): string {
    const { sheet, area } = this.dimension(dimension, "getDimensionDataSourceString");
    return `${quotedSheet(sheet.name)}!${absoluteText(area)}`;
  }

  GetDimensionValues(dimension: unknown): string[] {
    const { sheet, area } = this.dimension(dimension, "getDimensionValues");
    return new RangeReader(sheet, this.document.calculation).values(area).flat().map(String);
  }

  private dimension(dimension: unknown, member: string): ChartSource {
    const choice = oneOf(dimension, DIMENSIONS, this.at(member));
    return (choice === "Categories" ? this.model.categories : undefined) ?? this.model.values;
  }
}

/** Excel.ChartSeriesFormat */
class ChartSeriesFormat extends HostObject {
  readonly typeName = "ChartSeriesFormat";

  constructor(
    document: HostDocument,
    private readonly model: ChartSeriesModel,
  ) {
    super(document);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.document, this.model);
  }
}

/** Excel.ChartFill of a series. */
class ChartFill extends HostObject {
  readonly typeName = "ChartFill";

  constructor(
    document: HostDocument,
    private readonly model: ChartSeriesModel,
  ) {
    super(document);
  }

  Clear(): void {
    delete this.model.color;
  }

  SetSolidColor(color: unknown): void {
    this.model.color = chartColor(color, this.at("setSolidColor"));
  }
}

/** Excel.ChartDataLabels of a series; a series without them has none to speak of. */
class ChartDataLabels extends HostObject {
  readonly typeName = "ChartDataLabels";

  constructor(
    document: HostDocument,
    private readonly chart: ChartModel,
    private readonly series: ChartSeriesModel,
  ) {
    super(document);
  }

  get NumberFormat(): string {
    return this.series.labels.numberFormat;
  }

  set NumberFormat(value: unknown) {
    if (!this.series.hasDataLabels) throw hostError("InvalidOperation", this.at("numberFormat"));
    this.series.labels.numberFormat = text(value, this.at("numberFormat"));
  }

  get Format(): ChartTextFormat {
    const { letters } = this.series.labels;
    return new ChartTextFormat(this.document, "ChartDataLabelFormat", letters, this.chart.letters);
  }
}

/** Excel.ChartSeriesCollection */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly typeName = "ChartSeriesCollection";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
    private readonly model: ChartModel,
  ) {
    super(document);
  }

  get Count(): number {
    return this.model.series.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): ChartSeries {
    const series = this.items()[wholeNumber(index, this.at("getItemAt"), 0)];
    if (!series) throw hostError("ItemNotFound", this.at("getItemAt"));
    return series;
  }

  /** A new series is empty until its values are set; the first cell stands for that. */
  Add(name?: unknown, index?: unknown): ChartSeries {
    const location = this.at("add");
    const nothing = { sheet: this.sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    const series = newSeries(typeof name === "string" ? name : `Series${this.Count + 1}`, nothing);
    const place = index === undefined || index === null ? this.Count : wholeNumber(index, location, 0);
    this.model.series.splice(place, 0, series);
    return new ChartSeries(this.document, this.model, series);
  }

  items(): ChartSeries[] {
    return this.model.series.map((series) => new ChartSeries(this.document, this.model, series));
  }
}
