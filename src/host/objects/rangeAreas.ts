import { cellCount, fullAddress, isEntireColumn, isEntireRow } from "../sheet/areas";
import type { HostDocument } from "../wire/hostDocument";
import { HostCollection, type HostObject } from "../wire/hostObject";
import { AreasStyle } from "../sheet/rangeStyle";
import { SheetAreas } from "../sheet/sheetArea";
import { AreasFormat } from "./areasFormat";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { wholeNumber } from "../wire/arguments";
import { hostError } from "../wire/errors";
import type { WireRecord } from "../wire/protocol";

/** The areas of a RangeAreas as ranges. */
class RangeCollection extends HostCollection<HostObject> {
  readonly typeName = "RangeCollection";

  constructor(
    document: HostDocument,
    private readonly ranges: HostObject[],
  ) {
    super(document);
  }

  items(): HostObject[] {
    return this.ranges;
  }

  GetCount(): number {
    return this.ranges.length;
  }

  GetItemAt(index: unknown): HostObject {
    const range = this.ranges[wholeNumber(index, this.at("getItemAt"))];
    if (!range) throw hostError("ItemNotFound", this.at("getItemAt"));
    return range;
  }
}

/** Several areas of one sheet. */
export class RangeAreas extends SheetAreas {
  readonly typeName = "RangeAreas";
  private readonly ranges = this.areaList.map((area) =>
    this.document.objects.range(this.document, this.sheet, area),
  );

  override identity(): WireRecord {
    const id = this.document.references.idOf(this);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  get Address(): string {
    return this.areaList.map((area) => fullAddress(this.sheet.name, area)).join(",");
  }

  get AreaCount(): number {
    return this.areaList.length;
  }

  get CellCount(): number {
    return this.areaList.reduce((sum, area) => sum + cellCount(area), 0);
  }

  get IsEntireRow(): boolean {
    return this.areaList.every(isEntireRow);
  }

  get IsEntireColumn(): boolean {
    return this.areaList.every(isEntireColumn);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.document, this.ranges);
  }

  get Worksheet(): HostObject {
    return this.document.objects.worksheet(this.document, this.sheet);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.document, this.sheet, this.areaList);
  }

  get Format(): HostObject {
    return new AreasFormat(this.document, new AreasStyle(this.sheet, this.areaList));
  }

  Select(): void {
    this.document.activate(this.sheet);
    this.document.select(this.sheet, this.areaList);
  }

  GetCount(): number {
    return this.areaList.length;
  }

  _KeepReference(): void {
    this.document.references.keep(this);
  }
}
