import type ExcelJS from "exceljs";
import { oneOf, text, wholeNumber } from "../wire/arguments";
import type { Area } from "../sheet/areas";
import { addRule, clearRules, rulesIn } from "../sheet/conditionalRules";
import { hostError } from "../wire/errors";
import type { ConditionalRule } from "../sheet/exceljsInternals";
import type { HostDocument } from "../wire/hostDocument";
import { HostCollection } from "../wire/hostObject";
import { requireAllowed } from "../sheet/protection";
import { ConditionalFormatObject } from "./conditionalFormat";

/** Rules as Excel makes them, before anybody says what they test. */
const NEW_RULES: Readonly<Record<"Custom" | "CellValue" | "DataBar", () => ConditionalRule>> = {
  Custom: () => ({ type: "expression", formulae: ["FALSE"], style: {} }),
  CellValue: () => ({ type: "cellIs", operator: "equal", formulae: ['""'], style: {} }),
  DataBar: () => ({
    type: "dataBar",
    cfvo: [{ type: "min" }, { type: "max" }],
    color: { argb: "FF638EC6" },
    showValue: true,
  }),
};

/** Excel.ConditionalFormatCollection: the rules that touch a range; a new one covers exactly the range. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormatObject> {
  readonly typeName = "ConditionalFormatCollection";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
    private readonly areas: readonly Area[],
  ) {
    super(document);
  }

  items(): ConditionalFormatObject[] {
    const touching = this.areas.flatMap((area) => rulesIn(this.sheet, area).map(({ rule }) => rule));
    return [...new Set(touching)].map((rule) => this.format(rule));
  }

  override itemByKey(key: unknown): ConditionalFormatObject | undefined {
    const id = text(key, this.at("getItem"));
    return this.items().find((format) => format.Id === id);
  }

  Add(type: unknown): ConditionalFormatObject {
    const location = this.at("add");
    requireAllowed(this.sheet, "formatCells", location);
    const known = ["Custom", "CellValue", "DataBar"] as const;
    const later = ["ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText"] as const;
    const kind = oneOf(type, [...known, ...later], location);
    const make = NEW_RULES[kind as (typeof known)[number]] as (() => ConditionalRule) | undefined;
    if (!make)
      throw hostError(
        "ApiNotFound",
        location,
        `The embedded host has no conditional format of type ${kind}.`,
      );
    const rule = make();
    addRule(this.sheet, this.areas, rule);
    return this.format(rule);
  }

  ClearAll(): void {
    requireAllowed(this.sheet, "formatCells", this.at("clearAll"));
    for (const area of this.areas) clearRules(this.sheet, area);
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(id: unknown): ConditionalFormatObject {
    const format = this.itemByKey(id);
    if (!format) throw hostError("ItemNotFound", this.at("getItem"));
    return format;
  }

  GetItemOrNullObject(id: unknown): ConditionalFormatObject | null {
    return this.itemByKey(id) ?? null;
  }

  GetItemAt(index: unknown): ConditionalFormatObject {
    const format = this.items()[wholeNumber(index, this.at("getItemAt"), 0)];
    if (!format) throw hostError("ItemNotFound", this.at("getItemAt"));
    return format;
  }

  private format(rule: ConditionalRule): ConditionalFormatObject {
    return new ConditionalFormatObject(this.document, this.sheet, rule);
  }
}
