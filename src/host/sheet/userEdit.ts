import type ExcelJS from "exceljs";
import type { Area } from "./areas";
import { findCell, isMergedAway } from "./cellValue";
import { writeCell } from "./cellWrite";
import { requireUnlocked } from "./protection";
import { startsFormula } from "./typedText";

/**
 * One cell as a person leaves it. The workbench hands over what its grid has already read (numbers as numbers), so that
 * text stays text here; only "=" begins a formula. A cell that a merge hides cannot be edited: its top left one is.
 */
export function writeUserEdit(sheet: ExcelJS.Worksheet, area: Area, value: string | number | boolean): void {
  requireUnlocked(sheet, area, "Range.values");
  const cell = findCell(sheet, area.top, area.left);
  const target = cell && isMergedAway(cell) ? cell.master : cell;
  const row = target ? Number(target.row) - 1 : area.top;
  const column = target ? Number(target.col) - 1 : area.left;
  const isFormula = typeof value === "string" && value.startsWith("=") && startsFormula(value);
  const isText = typeof value === "string" && value !== "" && !isFormula;
  writeCell(sheet, row, column, isText ? `'${value}` : value);
}
