import type ExcelJS from "exceljs";
import { truth, wholeNumber } from "../wire/arguments";
import { WHOLE_SHEET, type Area } from "../sheet/areas";
import { areasOf, moveRule, removeRule, rulesIn } from "../sheet/conditionalRules";
import { hostError } from "../wire/errors";
import type { ConditionalRule } from "../sheet/exceljsInternals";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import type { WireRecord } from "../wire/protocol";
import { requireAllowed } from "../sheet/protection";
import { CellValueFormat, CustomFormat } from "./conditionalKinds";
import { DataBarFormat } from "./dataBar";

/** The file's types of rules under the names of Excel's API. */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
};

/** Excel.ConditionalFormat: one rule. */
export class ConditionalFormatObject extends HostObject {
  readonly typeName = "ConditionalFormat";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
    private readonly rule: ConditionalRule,
  ) {
    super(document);
  }

  override identity(): WireRecord {
    return { Id: this.Id };
  }

  get Id(): string {
    return this.document.ids.guid(this.rule);
  }

  get Type(): string {
    return TYPES[this.rule.type] ?? "PresetCriteria";
  }

  /** Counted from 0 among the rules of the sheet. */
  get Priority(): number {
    return rulesIn(this.sheet, WHOLE_SHEET).findIndex(({ rule }) => rule === this.rule);
  }

  set Priority(value: unknown) {
    requireAllowed(this.sheet, "formatCells", this.at("priority"));
    moveRule(this.sheet, this.rule, wholeNumber(value, this.at("priority")));
  }

  /** Null for kinds that always go on: data bars, scales, icons. */
  get StopIfTrue(): boolean | null {
    return ["dataBar", "colorScale", "iconSet"].includes(this.rule.type)
      ? null
      : this.rule.stopIfTrue === true;
  }

  set StopIfTrue(value: unknown) {
    this.rule.stopIfTrue = truth(value, this.at("stopIfTrue"));
  }

  get Custom(): CustomFormat {
    return this.required(this.CustomOrNullObject, "custom");
  }

  get CustomOrNullObject(): CustomFormat | null {
    return this.rule.type === "expression" ? new CustomFormat(this.document, this.sheet, this.rule) : null;
  }

  get CellValue(): CellValueFormat {
    return this.required(this.CellValueOrNullObject, "cellValue");
  }

  get CellValueOrNullObject(): CellValueFormat | null {
    return this.rule.type === "cellIs" ? new CellValueFormat(this.document, this.sheet, this.rule) : null;
  }

  get DataBar(): DataBarFormat {
    return this.required(this.DataBarOrNullObject, "dataBar");
  }

  get DataBarOrNullObject(): DataBarFormat | null {
    return this.rule.type === "dataBar" ? new DataBarFormat(this.document, this.rule) : null;
  }

  Delete(): void {
    requireAllowed(this.sheet, "formatCells", this.at("delete"));
    removeRule(this.sheet, this.rule);
  }

  /** Refuses a rule on several areas; `getRanges` answers those. */
  GetRange(): HostObject {
    const [area, ...more] = this.areas();
    if (!area || more.length > 0) throw hostError("InvalidOperation", this.at("getRange"));
    return this.document.objects.range(this.document, this.sheet, area);
  }

  GetRangeOrNullObject(): HostObject | null {
    const [area, ...more] = this.areas();
    return area && more.length === 0 ? this.document.objects.range(this.document, this.sheet, area) : null;
  }

  GetRanges(): HostObject {
    return this.document.objects.areas(this.document, this.sheet, this.areas());
  }

  private areas(): Area[] {
    const found = rulesIn(this.sheet, WHOLE_SHEET).find(({ rule }) => rule === this.rule);
    if (!found) throw hostError("ItemNotFound", this.at("getRange"));
    return areasOf(found.block);
  }

  private required<Kind>(kind: Kind | null, member: string): Kind {
    if (kind === null) throw hostError("InvalidOperation", this.at(member));
    return kind;
  }
}
