import type ExcelJS from "exceljs";
import { cellCount, fullAddress, isEntireColumn, isEntireRow, type Area } from "../areas";
import type { HostDocument } from "../hostDocument";
import { HostCollection, HostObject } from "../hostObject";
import { wholeNumber } from "../arguments";
import { hostError } from "../errors";
import type { WireRecord } from "../protocol";

/** The areas of a RangeAreas as ranges. */
export class RangeCollection extends HostCollection<HostObject> {
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
export class RangeAreas extends HostObject {
  readonly typeName = "RangeAreas";
  private readonly ranges: HostObject[];

  constructor(
    document: HostDocument,
    readonly sheet: ExcelJS.Worksheet,
    readonly areaList: Area[],
  ) {
    super(document);
    this.ranges = areaList.map((area) => document.objects.range(document, sheet, area));
  }

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

  _KeepReference(): void {
    this.document.references.keep(this);
  }
}
