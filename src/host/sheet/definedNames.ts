/**
 * A workbook's defined names. exceljs keeps only names of plain ranges, cell by cell (a name of whole columns fills the memory),
 * and forgets which sheet they belong to. This list stands in its place: ranges, constants, formulas and broken names alike.
 */
import type ExcelJS from "exceljs";

export interface WorkbookName {
  name: string;
  /** What it stands for, without a leading sign: "'Phụ lục 01'!$A$1:$C$9", "15%", "#REF!". */
  refersTo: string;
  /** Set when the name belongs to one sheet. */
  sheet?: ExcelJS.Worksheet;
  /** Other attributes of the file: hidden, comment … */
  attributes: Map<string, string>;
}

interface Location {
  sheetName?: string;
  address?: string;
  row?: number;
  col?: number;
  top?: number;
}

/** exceljs' interface over the list, as far as exceljs itself and `cell.names` call it. */
class NameList {
  names: WorkbookName[] = [];
  constructor(private readonly workbook: ExcelJS.Workbook) {}

  /** What exceljs writes: local names carry the position of their sheet. */
  get model(): { name: string; ranges: string[]; localSheetId?: number }[] {
    return this.names.flatMap(({ name, refersTo, sheet }) => {
      if (sheet === undefined) return [{ name, ranges: [refersTo] }];
      const position = this.workbook.worksheets.indexOf(sheet);
      return position < 0 ? [] : [{ name, ranges: [refersTo], localSheetId: position }];
    });
  }

  set model(value: { name: string; ranges: string[] }[]) {
    this.names = value.map(({ name, ranges }) => ({
      name,
      refersTo: ranges.join(","),
      attributes: new Map(),
    }));
  }

  add(reference: string, name: string): void {
    const known = this.names.find((other) => other.sheet === undefined && isSame(other.name, name));
    if (known === undefined) this.names.push({ name, refersTo: reference, attributes: new Map() });
    else known.refersTo = `${known.refersTo},${reference}`;
  }

  addEx(location: Location, name: string): void {
    const sheet = `'${(location.sheetName ?? "").replaceAll("'", "''")}'`;
    this.add(`${sheet}!${(location.address ?? "").replace(/^([A-Z]+)([0-9]+)$/u, "$$$1$$$2")}`, name);
  }

  remove(_reference: string, name: string): void {
    this.names = this.names.filter((other) => other.sheet !== undefined || !isSame(other.name, name));
  }

  getRanges(name: string): { name: string; ranges: string[] } {
    const found = this.names.find((other) => isSame(other.name, name));
    return { name, ranges: found === undefined ? [] : [found.refersTo] };
  }

  getNames(): string[] {
    return [];
  }

  getNamesEx(): string[] {
    return [];
  }

  /** Rows and columns moved: references in names do not follow (README, known differences). */
  spliceRows(): void {}
  spliceColumns(): void {}
  removeAllNames(): void {}
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

interface NamedWorkbook {
  _definedNames: unknown;
}

/** The list itself: push to it and filter it in place; it is saved with the workbook. */
export function namesOf(workbook: ExcelJS.Workbook): WorkbookName[] {
  return listOf(workbook).names;
}

export function setNames(workbook: ExcelJS.Workbook, names: readonly WorkbookName[]): void {
  listOf(workbook).names = [...names];
}

function listOf(workbook: ExcelJS.Workbook): NameList {
  const holder = workbook as unknown as NamedWorkbook;
  if (holder._definedNames instanceof NameList) return holder._definedNames;
  const list = new NameList(workbook);
  list.model = workbook.definedNames.model;
  holder._definedNames = list;
  return list;
}
