import { finiteNumber, oneOf, text, truth } from "../wire/arguments";
import type { ChartAxisModel, ChartModel } from "../sheet/chartModel";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import { chartColor, ChartTextFormat } from "./chartLetters";

abstract class ChartPart extends HostObject {
  constructor(
    document: HostDocument,
    protected readonly chart: ChartModel,
  ) {
    super(document);
  }
}

/** Excel.ChartTitle */
export class ChartTitle extends ChartPart {
  readonly typeName = "ChartTitle";

  get Text(): string {
    return this.chart.title.text;
  }

  set Text(value: unknown) {
    this.chart.title.text = text(value, this.at("text"));
  }

  get Format(): ChartTextFormat {
    return new ChartTextFormat(
      this.document,
      "ChartTitleFormat",
      this.chart.title.letters,
      this.chart.letters,
    );
  }
}

const LEGEND_PLACES = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

/** Excel.ChartLegend */
export class ChartLegend extends ChartPart {
  readonly typeName = "ChartLegend";

  get Visible(): boolean {
    return this.chart.legend.visible;
  }

  set Visible(value: unknown) {
    this.chart.legend.visible = truth(value, this.at("visible"));
  }

  get Position(): string {
    return this.chart.legend.position;
  }

  set Position(value: unknown) {
    this.chart.legend.position = oneOf(value, LEGEND_PLACES, this.at("position"));
  }

  get Format(): ChartTextFormat {
    return new ChartTextFormat(
      this.document,
      "ChartLegendFormat",
      this.chart.legend.letters,
      this.chart.letters,
    );
  }
}

/** Excel.ChartAreaFormat: font and frame of the whole chart. */
export class ChartAreaFormat extends ChartTextFormat {
  constructor(
    document: HostDocument,
    private readonly model: ChartModel,
  ) {
    super(document, "ChartAreaFormat", model.letters, {});
  }

  get Border(): ChartBorder {
    return new ChartBorder(this.document, this.model);
  }
}

/** Excel.ChartBorder */
class ChartBorder extends ChartPart {
  readonly typeName = "ChartBorder";

  get Color(): string {
    return this.chart.border.color ?? "#D9D9D9";
  }

  set Color(value: unknown) {
    this.chart.border.color = chartColor(value, this.at("color"));
  }

  get Weight(): number {
    return this.chart.border.weight;
  }

  set Weight(value: unknown) {
    this.chart.border.weight = finiteNumber(value, this.at("weight"));
  }
}

/** Excel.ChartAxes of a chart with two axes. */
export class ChartAxes extends ChartPart {
  readonly typeName = "ChartAxes";

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.document, this.chart, this.chart.axes.category);
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.document, this.chart, this.chart.axes.value);
  }
}

/** Excel.ChartAxis */
class ChartAxis extends ChartPart {
  readonly typeName = "ChartAxis";

  constructor(
    document: HostDocument,
    chart: ChartModel,
    private readonly axis: ChartAxisModel,
  ) {
    super(document, chart);
  }

  get Visible(): boolean {
    return this.axis.visible;
  }

  set Visible(value: unknown) {
    this.axis.visible = truth(value, this.at("visible"));
  }

  get ReversePlotOrder(): boolean {
    return this.axis.reversePlotOrder;
  }

  set ReversePlotOrder(value: unknown) {
    this.axis.reversePlotOrder = truth(value, this.at("reversePlotOrder"));
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.document, this.axis);
  }

  get Format(): ChartTextFormat {
    return new ChartTextFormat(this.document, "ChartAxisFormat", this.axis.letters, this.chart.letters);
  }
}

/** Excel.ChartGridlines */
class ChartGridlines extends HostObject {
  readonly typeName = "ChartGridlines";

  constructor(
    document: HostDocument,
    private readonly axis: ChartAxisModel,
  ) {
    super(document);
  }

  get Visible(): boolean {
    return this.axis.hasGridlines;
  }

  set Visible(value: unknown) {
    this.axis.hasGridlines = truth(value, this.at("visible"));
  }
}
