import type ExcelJS from "exceljs";
import { areaText, columnLetters, contains, intersection, parseLocal, type Area } from "./areas";
import { areasOf } from "./conditionalRules";
import { namesOf } from "./definedNames";
import { hostError } from "../wire/errors";
import { internals, type ConditionalBlock, type ConditionalRule } from "./exceljsInternals";
import { moveFormula } from "../formula/formulaTokens";
import type { HostDocument } from "../wire/hostDocument";
import { mergesOf } from "./merges";
import { printAreas, printTitles, setPrintAreas } from "./pageSetup";
import { filteredArea } from "./rangeWrite";
import { SheetArea } from "./sheetArea";
import { isCut, isWholeLine, movingArea, shiftedArea, shiftedLine, type Shift } from "./shift";
import { shiftCells } from "./shiftCells";
import { shiftFormula } from "./shiftFormula";
import { tableAreas } from "./tableModel";
import { usedArea } from "./usedArea";

const FORMULA_TYPE = 6;

/** Inserts or deletes cells and lets everything that knows their places follow: formulas, names, rules, tables, ranges held. */
export function shiftSheet(
  document: HostDocument,
  sheet: ExcelJS.Worksheet,
  shift: Shift,
  location: string,
): void {
  requireShiftable(sheet, shift, location);
  shiftCells(sheet, shift);
  shiftFormulas(document.workbook, sheet, shift);
  shiftRules(sheet, shift);
  shiftValidations(sheet, shift);
  shiftTables(sheet, shift);
  shiftPage(sheet, shift);
  for (const object of document.references.all()) {
    if (object instanceof SheetArea && object.sheet === sheet)
      object.follow((area) => shiftedArea(area, shift));
  }
  document.calculation.markDirty();
}

/** Excel refuses what would tear a merge or a table apart, or push filled cells off the sheet. */
function requireShiftable(sheet: ExcelJS.Worksheet, shift: Shift, location: string): void {
  const held = [...mergesOf(sheet), ...tableAreas(sheet)];
  if (held.some((area) => isCut(area, shift))) throw hostError("InsertDeleteConflict", location);
  const used = usedArea(sheet, true);
  const moving = used && intersection(used, movingArea(shift));
  const limit = movingArea(shift);
  if (shift.count > 0 && moving && !contains(limit, shiftedUnbounded(moving, shift))) {
    throw hostError("NonBlankCellOffSheet", location);
  }
}

function shiftedUnbounded(area: Area, { axis, count }: Shift): Area {
  return axis === "rows" ? { ...area, bottom: area.bottom + count } : { ...area, right: area.right + count };
}

function shiftFormulas(workbook: ExcelJS.Workbook, shifted: ExcelJS.Worksheet, shift: Shift): void {
  for (const sheet of workbook.worksheets) {
    const follow = (formula: string) => shiftFormula(formula, sheet.name, shifted.name, shift);
    sheet.eachRow((row) => row.eachCell((cell) => followCell(cell, follow)));
    for (const block of internals(sheet).conditionalFormattings) {
      const step: [number, number] = sheet === shifted ? anchorStep(block, shift) : [0, 0];
      for (const rule of block.rules) followRule(rule, (formula) => follow(moveFormula(formula, ...step)));
    }
  }
  for (const name of namesOf(workbook)) {
    name.refersTo = shiftFormula(name.refersTo, (name.sheet ?? shifted).name, shifted.name, shift);
  }
}

function followRule(rule: ConditionalRule, follow: (formula: string) => string): void {
  if (rule.formulae) rule.formulae = rule.formulae.map((formula) => follow(String(formula)));
}

/**
 * A rule's formula is written for the first cell of its area. When that cell is deleted the formula must be that of the
 * first cell that stays: so many rows and columns further on.
 */
function anchorStep(block: ConditionalBlock, shift: Shift): [rows: number, columns: number] {
  const [area] = areasOf(block);
  if (!area || !contains(movingArea({ ...shift, at: 0 }), area)) return [0, 0];
  const first = shift.axis === "rows" ? area.top : area.left;
  if (shiftedLine(first, shift) !== undefined) return [0, 0];
  const step = shift.at - shift.count - first;
  return shift.axis === "rows" ? [step, 0] : [0, step];
}

function followCell(cell: ExcelJS.Cell, follow: (formula: string) => string): void {
  const { value } = cell;
  const isFormula = (cell.type as number) === FORMULA_TYPE && typeof value === "object" && value !== null;
  if (!isFormula || !("formula" in value)) return;
  const formula = follow(value.formula);
  if (formula === value.formula) return;
  const { result } = cell;
  cell.value = { ...value, formula, ...(result === undefined ? {} : { result }) } as ExcelJS.CellFormulaValue;
}

function shiftRules(sheet: ExcelJS.Worksheet, shift: Shift): void {
  const held = internals(sheet);
  for (const block of held.conditionalFormattings) {
    const moved = areasOf(block).flatMap((area) => shiftedArea(area, shift) ?? []);
    const ref = moved.map(areaText).join(" ");
    if (ref !== block.ref) block.ref = ref;
  }
  held.conditionalFormattings = held.conditionalFormattings.filter(({ ref }) => ref !== "");
}

function shiftValidations(sheet: ExcelJS.Worksheet, shift: Shift): void {
  const held = internals(sheet).dataValidations;
  const moved = Object.entries(held.model).flatMap(([address, validation]) => {
    const area = parseLocal(address);
    const place = area && shiftedArea(area, shift);
    return area && !place ? [] : [[place ? areaText(place) : address, validation] as const];
  });
  held.model = Object.fromEntries(moved);
}

function shiftTables(sheet: ExcelJS.Worksheet, shift: Shift): void {
  for (const [name, { model }] of Object.entries(internals(sheet).tables)) {
    const area = parseLocal(model.tableRef);
    const moved = area && shiftedArea(area, shift);
    if (!moved) delete internals(sheet).tables[name];
    else if (areaText(moved) !== model.tableRef) {
      const filter = parseLocal(model.autoFilterRef);
      const movedFilter = filter && shiftedArea(filter, shift);
      Object.assign(model, {
        tableRef: areaText(moved),
        ref: `${columnLetters(moved.left)}${moved.top + 1}`,
        ...(movedFilter ? { autoFilterRef: areaText(movedFilter) } : {}),
      });
    }
  }
}

/** Print areas, repeated rows, breaks and the filter's area. */
function shiftPage(sheet: ExcelJS.Worksheet, shift: Shift): void {
  const areas = printAreas(sheet);
  if (areas.length > 0) {
    setPrintAreas(
      sheet,
      areas.flatMap((area) => shiftedArea(area, shift) ?? []),
    );
  }
  const filter = filteredArea(sheet);
  const movedFilter = filter && shiftedArea(filter, shift);
  if (movedFilter) sheet.autoFilter = areaText(movedFilter);
  if (!isWholeLine(shift)) return;
  const side = shift.axis === "rows" ? "printTitlesRow" : "printTitlesColumn";
  const titles = printTitles(sheet, side);
  const moved = titles && shiftedArea(titles, shift);
  if (moved) sheet.pageSetup[side] = areaText(moved);
  if (shift.axis === "rows") shiftBreaks(sheet, shift);
}

function shiftBreaks(sheet: ExcelJS.Worksheet, shift: Shift): void {
  const held = internals(sheet);
  held.rowBreaks = held.rowBreaks.flatMap((pageBreak) => {
    const row = { top: pageBreak.id, bottom: pageBreak.id, left: shift.first, right: shift.first };
    const moved = shiftedArea(row, shift);
    return moved ? [{ ...pageBreak, id: moved.top }] : [];
  });
}
