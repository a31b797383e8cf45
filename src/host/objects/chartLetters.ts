import { finiteNumber, text, truth } from "../wire/arguments";
import type { ChartLetters } from "../sheet/chartModel";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import { hostError } from "../wire/errors";

const COLOR = /^#[\da-f]{6}$/iu;

/** A colour as charts take it: "#1F4E79". */
export function chartColor(value: unknown, location: string): string {
  const color = text(value, location);
  if (!COLOR.test(color)) throw hostError("InvalidArgument", location);
  return color.toUpperCase();
}

/** Excel.ChartFont: of the whole chart, or of a part that may differ from it. */
class ChartFont extends HostObject {
  readonly typeName = "ChartFont";

  constructor(
    document: HostDocument,
    private readonly own: ChartLetters,
    private readonly chart: ChartLetters,
  ) {
    super(document);
  }

  get Name(): string {
    return this.own.name ?? this.chart.name ?? "Calibri";
  }

  set Name(value: unknown) {
    this.own.name = text(value, this.at("name"));
  }

  get Size(): number {
    return this.own.size ?? this.chart.size ?? 10;
  }

  set Size(value: unknown) {
    this.own.size = finiteNumber(value, this.at("size"), 1);
  }

  get Bold(): boolean {
    return this.own.bold ?? this.chart.bold ?? false;
  }

  set Bold(value: unknown) {
    this.own.bold = truth(value, this.at("bold"));
  }

  get Color(): string {
    return this.own.color ?? this.chart.color ?? "#000000";
  }

  set Color(value: unknown) {
    this.own.color = chartColor(value, this.at("color"));
  }
}

/** The `format` of a part of a chart of which the host knows the font only: title, legend, axis, labels. */
export class ChartTextFormat extends HostObject {
  constructor(
    document: HostDocument,
    readonly typeName: string,
    private readonly own: ChartLetters,
    private readonly chart: ChartLetters,
  ) {
    super(document);
  }

  get Font(): ChartFont {
    return new ChartFont(this.document, this.own, this.chart);
  }
}
