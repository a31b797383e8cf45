import type ExcelJS from "exceljs";
import type { Area } from "./areas";
import { commonStyle, type CellStyle } from "./cellStyles";
import { hostError } from "../wire/errors";
import { internals } from "./exceljsInternals";

/** What a protected sheet may still allow; the names are those of `WorksheetProtectionOptions` and of the file. */
export type Permission =
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertRows"
  | "insertHyperlinks"
  | "deleteColumns"
  | "deleteRows"
  | "sort"
  | "autoFilter"
  | "pivotTables";

export function isProtected(sheet: ExcelJS.Worksheet): boolean {
  return internals(sheet).sheetProtection?.["sheet"] === true;
}

function isAllowed(sheet: ExcelJS.Worksheet, permission: Permission): boolean {
  return !isProtected(sheet) || internals(sheet).sheetProtection?.[permission] === true;
}

/** Cells are locked unless their format says otherwise. */
export function isLocked(style: CellStyle): boolean {
  return style.protection?.locked !== false;
}

/** Refuses to change the contents of locked cells of a protected sheet. */
export function requireUnlocked(sheet: ExcelJS.Worksheet, area: Area, location: string): void {
  if (!isProtected(sheet)) return;
  const locked = commonStyle(sheet, area, isLocked);
  if (locked === "mixed" || locked.value) throw hostError("AccessDenied", location);
}

/** Refuses what the protection of the sheet does not allow; undefined asks for an unprotected sheet. */
export function requireAllowed(
  sheet: ExcelJS.Worksheet,
  permission: Permission | undefined,
  location: string,
): void {
  const allowed = permission === undefined ? !isProtected(sheet) : isAllowed(sheet, permission);
  if (!allowed) throw hostError("AccessDenied", location);
}
