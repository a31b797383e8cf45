import { oneOf, record, truth } from "../wire/arguments";
import { announceChange } from "../sheet/changes";
import { columnCount, rowCount, type Area } from "../sheet/areas";
import { styleAt, type CellStyle } from "../sheet/cellStyles";
import { hostError } from "../wire/errors";
import { HostObject } from "../wire/hostObject";
import { MERGED_AREAS } from "../wire/limits";
import { mergeArea, mergesStartingIn, unmergeArea } from "../sheet/merges";
import { isWholeLine, shiftOf } from "../sheet/shift";
import { describeShift, permissionOf, type Direction } from "../sheet/shiftEvents";
import { shiftSheet } from "../sheet/shiftSheet";
import { specialCells } from "../sheet/specialCells";
import { assignProperties, propertiesOf } from "../wire/propertyLists";
import { requireAllowed, requireUnlocked } from "../sheet/protection";
import type { WireRecord } from "../wire/protocol";
import { linkOf, setLink } from "../sheet/links";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidationObject } from "./dataValidation";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { RangeNavigation } from "./rangeNavigation";

/** Excel.Range */
export class RangeObject extends RangeNavigation {
  get Format(): RangeFormat {
    return new RangeFormat(this.document, this);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.document, this.sheet, [this.area]);
  }

  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.document, this.sheet, this.area);
  }

  get Hyperlink(): unknown {
    return linkOf(this.sheet, this.area);
  }

  set Hyperlink(value: unknown) {
    const location = this.at("hyperlink");
    requireAllowed(this.sheet, "insertHyperlinks", location);
    requireUnlocked(this.sheet, this.area, location);
    setLink(this.sheet, this.area, value, location);
    this.announce(undefined);
  }

  Select(): void {
    if (this.sheet.state !== "visible") throw hostError("InvalidOperation", this.at("select"));
    this.document.activate(this.sheet);
    this.document.select(this.sheet, [this.area]);
  }

  Calculate(): void {
    this.document.calculation.calculate();
  }

  Merge(across?: unknown): void {
    const location = this.at("merge");
    requireAllowed(this.sheet, undefined, location);
    const isAcross = across === undefined || across === null ? false : truth(across, location);
    for (const area of isAcross ? this.rowRanges() : [this.area]) mergeArea(this.sheet, area);
  }

  Unmerge(): void {
    requireAllowed(this.sheet, undefined, this.at("unmerge"));
    unmergeArea(this.sheet, this.area);
  }

  /** Only merges whose top left cell lies in the range, and at most 512 of them. */
  GetMergedAreasOrNullObject(): HostObject | null {
    const merges = mergesStartingIn(this.sheet, this.area);
    if (merges.length > MERGED_AREAS)
      throw hostError("RangeExceedsLimit", this.at("getMergedAreasOrNullObject"));
    return merges.length === 0 ? null : new RangeAreas(this.document, this.sheet, merges);
  }

  /** Inserts cells where the range is and moves those that were there; the range is the new, empty cells. */
  Insert(shift: unknown): HostObject {
    const location = this.at("insert");
    const direction = oneOf(shift, ["Down", "Right"], location);
    const { area } = this;
    this.shift(direction, location);
    return this.range(area, location);
  }

  /** Deletes the cells; those below or to the right take their place. */
  Delete(shift: unknown): void {
    const location = this.at("delete");
    this.shift(oneOf(shift, ["Up", "Left"], location), location);
  }

  GetSpecialCells(type: unknown, valueType?: unknown): HostObject {
    const cells = this.GetSpecialCellsOrNullObject(type, valueType);
    if (!cells) throw hostError("ItemNotFound", this.at("getSpecialCells"));
    return cells;
  }

  GetSpecialCellsOrNullObject(type: unknown, valueType?: unknown): HostObject | null {
    const location = this.at("getSpecialCellsOrNullObject");
    const areas = specialCells(this.document, this, { type, valueType }, location);
    return areas.length === 0 ? null : new RangeAreas(this.document, this.sheet, areas);
  }

  GetRowProperties(options: unknown): WireRecord[] {
    return this.listProperties(this.rowRanges(), options, this.at("getRowProperties"));
  }

  GetColumnProperties(options: unknown): WireRecord[] {
    return this.listProperties(this.columnRanges(), options, this.at("getColumnProperties"));
  }

  GetCellProperties(options: unknown): WireRecord[][] {
    const location = this.at("getCellProperties");
    const { format, ...others } = record(options, location);
    if (!isOfStyle(format))
      return this.rowRanges().map((row) => this.listProperties(this.cellsOf(row), options, location));
    const formats = new Map<CellStyle, WireRecord>();
    return this.rowRanges().map((row) =>
      this.cellsOf(row).map((cell) => {
        const range = this.range(cell, location);
        const style = styleAt(this.sheet, cell.top, cell.left);
        const known = formats.get(style) ?? propertiesOf(range, { format }, location);
        formats.set(style, known);
        return { ...propertiesOf(range, others, location), ...known };
      }),
    );
  }

  SetRowProperties(list: unknown): void {
    this.assignList(this.rowRanges(), list, this.at("setRowProperties"));
  }

  SetColumnProperties(list: unknown): void {
    this.assignList(this.columnRanges(), list, this.at("setColumnProperties"));
  }

  SetCellProperties(matrix: unknown): void {
    const location = this.at("setCellProperties");
    if (!Array.isArray(matrix) || matrix.length !== rowCount(this.area))
      throw hostError("InvalidArgument", location);
    for (const [index, row] of this.rowRanges().entries())
      this.assignList(this.cellsOf(row), matrix[index], location);
  }

  private shift(direction: Direction, location: string): void {
    const { area, sheet, document } = this;
    const shift = shiftOf(area, direction);
    requireAllowed(sheet, isWholeLine(shift) ? permissionOf(direction) : undefined, location);
    shiftSheet(document, sheet, shift, location);
    const { changeType, shiftDirection } = describeShift(shift, direction);
    announceChange(document, { sheet, area, changeType, shiftDirection }, () =>
      document.objects.range(document, sheet, area),
    );
  }

  private cellsOf(row: Area): Area[] {
    return Array.from({ length: columnCount(row) }, (_none, index) => {
      const left = row.left + index;
      return { ...row, left, right: left };
    });
  }

  private listProperties(areas: Area[], options: unknown, location: string): WireRecord[] {
    return areas.map((area) => propertiesOf(this.range(area, location), options, location));
  }

  private assignList(areas: Area[], list: unknown, location: string): void {
    if (!Array.isArray(list) || list.length !== areas.length) throw hostError("InvalidArgument", location);
    for (const [index, area] of areas.entries())
      assignProperties(this.range(area, location), list[index] ?? {}, location);
  }
}

/** Whether these properties of a format follow from the style alone: then cells of one style are asked once. */
function isOfStyle(format: unknown): boolean {
  return (
    typeof format === "object" && format !== null && !/height|width/iu.test(Object.keys(format).join(" "))
  );
}
