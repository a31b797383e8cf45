import type ExcelJS from "exceljs";
import { EVENT } from "../wire/events";
import { hostError } from "../wire/errors";
import { internals } from "./exceljsInternals";
import type { HostDocument } from "../wire/hostDocument";
import { freeSheetName, requireSheetName } from "./sheetNames";

/** Adds an empty sheet behind the others; without a name it gets the first free "SheetN". It is not activated. */
export function addSheet(document: HostDocument, name: unknown, location: string): ExcelJS.Worksheet {
  document.requireOpenStructure(location);
  const taken = document.sheets().map((sheet) => sheet.name);
  const isNamed = name !== undefined && name !== null && name !== "";
  const sheet = document.workbook.addWorksheet(
    isNamed ? requireSheetName(name, taken, location) : freeSheetName(taken),
  );
  document.raise(EVENT.added, sheet, { source: "Local" });
  return sheet;
}

/** Deletes a sheet; the last visible one cannot be deleted, nor (as in Excel) one that is very hidden. */
export function deleteSheet(document: HostDocument, sheet: ExcelJS.Worksheet, location: string): void {
  document.requireOpenStructure(location);
  const others = document.sheets().filter((other) => other !== sheet && other.state === "visible");
  if (sheet.state === "veryHidden" || others.length === 0) throw hostError("InvalidOperation", location);
  if (document.activeSheet === sheet) {
    const position = document.sheets().indexOf(sheet);
    const next = others.find((other) => document.sheets().indexOf(other) > position) ?? others.at(-1);
    if (next) document.activate(next);
  }
  document.raise(EVENT.deleted, sheet, { source: "Local" });
  document.workbook.removeWorksheet(sheet.id);
  document.calculation.markDirty();
}

/** Moves a sheet among the tabs. */
export function moveSheet(document: HostDocument, sheet: ExcelJS.Worksheet, position: number): void {
  const others = document.sheets().filter((other) => other !== sheet);
  others.splice(Math.min(position, others.length), 0, sheet);
  for (const [index, other] of others.entries()) internals(other).orderNo = index + 1;
}

export function nextVisible(
  document: HostDocument,
  sheet: ExcelJS.Worksheet,
  step: number,
  visibleOnly: boolean,
): ExcelJS.Worksheet | undefined {
  const sheets = document.sheets();
  for (let index = sheets.indexOf(sheet) + step; sheets[index]; index += step) {
    if (!visibleOnly || sheets[index]?.state === "visible") return sheets[index];
  }
  return undefined;
}
