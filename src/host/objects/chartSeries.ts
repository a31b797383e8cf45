import { oneOf, wholeNumber } from "../wire/arguments";
import { hostError } from "../wire/errors";
import type { ChartModel } from "../sheet/chartModel";
import { absoluteText, quotedSheet } from "../sheet/areas";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { HostDocument } from "../wire/hostDocument";

const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

/** Excel.ChartSeries: a chart of the host has one, over all of its numbers. */
class ChartSeries extends HostObject {
  readonly typeName = "ChartSeries";

  constructor(
    document: HostDocument,
    private readonly model: ChartModel,
  ) {
    super(document);
  }

  get Name(): string {
    return "Series1";
  }

  GetDimensionDataSourceString(dimension: unknown): string {
    oneOf(dimension, DIMENSIONS, this.at("getDimensionDataSourceString"));
    const { sheet, area } = this.model.source;
    return `${quotedSheet(sheet.name)}!${absoluteText(area)}`;
  }
}

/** Excel.ChartSeriesCollection */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly typeName = "ChartSeriesCollection";

  constructor(
    document: HostDocument,
    private readonly model: ChartModel,
  ) {
    super(document);
  }

  get Count(): number {
    return 1;
  }

  GetItemAt(index: unknown): ChartSeries {
    const series = this.items()[wholeNumber(index, this.at("getItemAt"), 0)];
    if (!series) throw hostError("ItemNotFound", this.at("getItemAt"));
    return series;
  }

  items(): ChartSeries[] {
    return [new ChartSeries(this.document, this.model)];
  }
}
