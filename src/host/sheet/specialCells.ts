import type ExcelJS from "exceljs";
import { oneOf } from "../wire/arguments";
import { boundingArea, columnCount, type Area } from "./areas";
import { apiNotFound, hostError } from "../wire/errors";
import type { HostDocument } from "../wire/hostDocument";
import { internals } from "./exceljsInternals";
import { isColumnHidden, isRowHidden } from "./lines";
import { RangeReader } from "./rangeRead";
import { FORMULA_TYPE, usedPart } from "./usedArea";

const TYPES = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

const VALUE_TYPES = ["All", "Errors", "Logical", "Numbers", "Text"] as const;

/** Cells of a kind within the used part of an area, as rectangles from top to bottom. */
export function specialCells(
  document: HostDocument,
  { sheet, area }: { sheet: ExcelJS.Worksheet; area: Area },
  asked: { type: unknown; valueType: unknown },
  location: string,
): Area[] {
  const type = oneOf(asked.type, TYPES, location);
  const valueType = oneOf(asked.valueType, VALUE_TYPES, location, "All");
  if (!["Blanks", "Constants", "Formulas", "Visible"].includes(type))
    throw apiNotFound(`${location} (${type})`);
  const used = usedPart(sheet, area, false);
  if (!used) return [];
  const isWanted = test(document, sheet, used, { type, valueType });
  const runs: Area[] = [];
  for (let row = 0; row <= used.bottom - used.top; row++)
    runs.push(...runsOf(row, columnCount(used), isWanted));
  const offset = ({ top, left, bottom, right }: Area) => ({
    top: top + used.top,
    left: left + used.left,
    bottom: bottom + used.top,
    right: right + used.left,
  });
  const areas = stacked(runs).map(offset);
  if (areas.length > 8192) throw hostError("RangeExceedsLimit", location);
  return areas;
}

type Wanted = (row: number, column: number) => boolean;

const OF_TYPE: Readonly<Record<string, string>> = {
  Errors: "Error",
  Logical: "Boolean",
  Numbers: "Double",
  Text: "String",
};

function test(
  document: HostDocument,
  sheet: ExcelJS.Worksheet,
  used: Area,
  { type, valueType }: { type: string; valueType: string },
): Wanted {
  if (type === "Visible") {
    return (row, column) => !isRowHidden(sheet, used.top + row) && !isColumnHidden(sheet, used.left + column);
  }
  if (type === "Formulas" && valueType === "All") return formulaFinder(sheet, used);
  const reader = new RangeReader(sheet, document.calculation);
  const types = reader.valueTypes(used);
  if (type === "Blanks") return (row, column) => types[row]?.[column] === "Empty";
  const formulas = reader.formulas(used);
  const isFormula: Wanted = (row, column) => String(formulas[row]?.[column] ?? "").startsWith("=");
  const isOfType: Wanted = (row, column) =>
    valueType === "All" || types[row]?.[column] === OF_TYPE[valueType];
  if (type === "Formulas") return (row, column) => isFormula(row, column) && isOfType(row, column);
  return (row, column) =>
    types[row]?.[column] !== "Empty" && !isFormula(row, column) && isOfType(row, column);
}

/** Told by the kind of the cell alone: nothing is calculated and no text is made. */
function formulaFinder(sheet: ExcelJS.Worksheet, { top, left }: Area): Wanted {
  const rows = internals(sheet)._rows;
  return (row, column) =>
    (rows[top + row]?._cells[left + column]?.type as number | undefined) === FORMULA_TYPE;
}

function runsOf(row: number, width: number, isWanted: Wanted): Area[] {
  const runs: Area[] = [];
  for (let column = 0; column < width; column++) {
    if (!isWanted(row, column)) continue;
    const left = column;
    while (column + 1 < width && isWanted(row, column + 1)) column += 1;
    runs.push({ top: row, bottom: row, left, right: column });
  }
  return runs;
}

/** Runs of neighbouring rows with the same columns become one rectangle. */
function stacked(runs: Area[]): Area[] {
  const areas: Area[] = [];
  const openAt = new Map<string, number>();
  for (const run of runs) {
    const index = openAt.get(`${run.left} ${run.right} ${run.top - 1}`) ?? areas.length;
    const above = areas[index];
    areas[index] = above ? boundingArea(above, run) : run;
    openAt.set(`${run.left} ${run.right} ${run.bottom}`, index);
  }
  return areas;
}
