import { oneOf, record, truth } from "../wire/arguments";
import { colorText, fileColor } from "../sheet/colors";
import type { ConditionalRule } from "../sheet/exceljsInternals";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";

interface Bound {
  type: string;
  value?: number | string;
}

/** The file's kinds of bounds under the names of `Excel.ConditionalFormatRuleType`. */
const BOUNDS = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const;

type BoundName = keyof typeof BOUNDS;

/** Excel.DataBarConditionalFormat */
export class DataBarFormat extends HostObject {
  readonly typeName = "DataBarConditionalFormat";

  constructor(
    document: HostDocument,
    private readonly rule: ConditionalRule,
  ) {
    super(document);
  }

  get PositiveFormat(): DataBarPositiveFormat {
    return new DataBarPositiveFormat(this.document, this.rule);
  }

  get ShowDataBarOnly(): boolean {
    return this.rule["showValue"] === false;
  }

  set ShowDataBarOnly(value: unknown) {
    this.rule["showValue"] = !truth(value, this.at("showDataBarOnly"));
  }

  get BarDirection(): string {
    const direction = this.rule["direction"];
    return direction === "rightToLeft"
      ? "RightToLeft"
      : direction === "leftToRight"
        ? "LeftToRight"
        : "Context";
  }

  set BarDirection(value: unknown) {
    const direction = oneOf(value, ["Context", "LeftToRight", "RightToLeft"], this.at("barDirection"));
    this.rule["direction"] = direction.charAt(0).toLowerCase() + direction.slice(1);
  }

  get LowerBoundRule(): Record<string, unknown> {
    return this.bound(0);
  }

  set LowerBoundRule(value: unknown) {
    this.setBound(0, value, "lowerBoundRule");
  }

  get UpperBoundRule(): Record<string, unknown> {
    return this.bound(1);
  }

  set UpperBoundRule(value: unknown) {
    this.setBound(1, value, "upperBoundRule");
  }

  private bounds(): Bound[] {
    return (this.rule["cfvo"] as Bound[] | undefined) ?? [{ type: "min" }, { type: "max" }];
  }

  private bound(index: 0 | 1): Record<string, unknown> {
    const bound = this.bounds()[index];
    const type =
      (Object.keys(BOUNDS) as BoundName[]).find((name) => BOUNDS[name] === bound?.type) ?? "Automatic";
    return { type, ...(bound?.value === undefined ? {} : { formula: `=${bound.value}` }) };
  }

  private setBound(index: 0 | 1, value: unknown, member: string): void {
    const location = this.at(member);
    const rule = record(value, location);
    const type = oneOf(rule["type"], [...(Object.keys(BOUNDS) as BoundName[]), "Automatic"], location);
    const formula = typeof rule["formula"] === "string" ? rule["formula"].replace(/^=/u, "") : undefined;
    const fileType = type === "Automatic" ? (index === 0 ? "min" : "max") : BOUNDS[type];
    const bound: Bound = { type: fileType, ...(formula === undefined ? {} : { value: formula }) };
    this.rule["cfvo"] = this.bounds().with(index, bound);
  }
}

/** Excel.ConditionalDataBarPositiveFormat */
class DataBarPositiveFormat extends HostObject {
  readonly typeName = "ConditionalDataBarPositiveFormat";

  constructor(
    document: HostDocument,
    private readonly rule: ConditionalRule,
  ) {
    super(document);
  }

  get FillColor(): string {
    return (
      colorText(this.rule["color"] as { argb?: string } | undefined, this.document.workbook) ?? "#638EC6"
    );
  }

  set FillColor(value: unknown) {
    this.rule["color"] = fileColor(value, this.at("fillColor"));
  }

  get GradientFill(): boolean {
    return this.rule["gradient"] !== false;
  }

  set GradientFill(value: unknown) {
    // exceljs writes a broken extension for a bar that says it has a gradient, which is what a bar has anyway.
    if (truth(value, this.at("gradientFill"))) delete this.rule["gradient"];
    else this.rule["gradient"] = false;
  }
}
