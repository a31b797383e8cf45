import type ExcelJS from "exceljs";
import type { Area } from "./areas";
import { areaText, isSingleCell } from "./areas";
import type { CellReading } from "./cellValue";
import { readCell } from "./cellValue";
import { EVENT } from "../wire/events";
import type { HostDocument } from "../wire/hostDocument";
import type { HostObject } from "../wire/hostObject";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";
export type ShiftDirection = "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";

export interface Change {
  sheet: ExcelJS.Worksheet;
  area: Area;
  changeType: ChangeType;
  shiftDirection?: ShiftDirection;
  /** The one cell as it was; Excel tells before and after for single cells only. */
  before?: CellReading | undefined;
}

/** Reads a single cell before it changes, when somebody listens. */
export function beforeChange(
  document: HostDocument,
  sheet: ExcelJS.Worksheet,
  area: Area,
): CellReading | undefined {
  const listens = document.events.isWanted(EVENT.changed, document.sheetId(sheet));
  return listens && isSingleCell(area) ? readCell(sheet, area.top, area.left) : undefined;
}

/** Marks the document for calculation and tells the listeners; `makeRange` gives the range an event's `getRange` answers. */
export function announceChange(document: HostDocument, change: Change, makeRange: () => HostObject): void {
  document.calculation.markDirty();
  if (!document.events.isWanted(EVENT.changed, document.sheetId(change.sheet))) return;
  const range = makeRange();
  document.references.keep(range);
  document.raise(EVENT.changed, change.sheet, {
    address: areaText(change.area),
    changeType: change.changeType,
    source: "Local",
    triggerSource: document.isUserActing ? "Unknown" : "ThisLocalAddin",
    shiftDirection: change.shiftDirection ?? "None",
    referenceId: document.references.idOf(range),
    ...details(change),
  });
}

function details({ before, sheet, area }: Change): Record<string, unknown> {
  if (!before) return {};
  const after = readCell(sheet, area.top, area.left);
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: before.type,
    valueTypeAfter: after.type,
  };
}
