import type ExcelJS from "exceljs";
import { areaText, contains, intersection, parseLocal, type Area } from "./areas";
import { without } from "./conditionalRules";
import { internals } from "./exceljsInternals";

export type Validation = ExcelJS.DataValidation;

/** The rules that touch an area, each with the part of the sheet it stands on. exceljs keeps one entry per cell or rectangle. */
function validationsIn(sheet: ExcelJS.Worksheet, area: Area): { area: Area; rule: Validation }[] {
  return Object.entries(internals(sheet).dataValidations.model).flatMap(([address, rule]) => {
    const place = parseLocal(address);
    return rule && place && intersection(place, area) ? [{ area: place, rule }] : [];
  });
}

/** Takes an area out of every rule. */
export function clearValidations(sheet: ExcelJS.Worksheet, area: Area): void {
  const held = internals(sheet).dataValidations;
  for (const { area: place, rule } of validationsIn(sheet, area)) {
    delete held.model[areaText(place)];
    for (const rest of without(place, area)) held.model[areaText(rest)] = rule;
  }
}

export function setValidation(sheet: ExcelJS.Worksheet, area: Area, rule: Validation): void {
  clearValidations(sheet, area);
  internals(sheet).dataValidations.model[areaText(area)] = rule;
}

/** The one rule of all cells of the area; "mixed" when they differ, undefined where there is none. */
export function commonValidation(sheet: ExcelJS.Worksheet, area: Area): Validation | "mixed" | undefined {
  const found = validationsIn(sheet, area);
  const [first] = found;
  if (!first) return undefined;
  const key = JSON.stringify(first.rule);
  const isCovered = without(area, first.area).length === 0 || coveredCells(found, area) === cells(area);
  return isCovered && found.every(({ rule }) => JSON.stringify(rule) === key) ? first.rule : "mixed";
}

function coveredCells(found: { area: Area }[], area: Area): number {
  return found.reduce((sum, { area: place }) => {
    const shared = contains(area, place) ? place : intersection(place, area);
    return sum + (shared ? cells(shared) : 0);
  }, 0);
}

function cells({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
