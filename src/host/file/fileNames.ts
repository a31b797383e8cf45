/** Defined names between the file and the workbook: read from workbook.xml, written back with all that the file said of them. */
import type ExcelJS from "exceljs";
import { namesOf, setNames, type WorkbookName } from "../sheet/definedNames";
import { withoutMainPrefix } from "./fileSheet";
import { type WorkbookPackage } from "./packageParts";
import { attributesOf, childElements, encodeXml, textOf } from "./xmlScan";

export interface FileName {
  name: string;
  refersTo: string;
  /** Position among the worksheets when it belongs to one sheet; -1 for a sheet that is no worksheet. */
  sheet?: number;
  attributes: Map<string, string>;
}

/** Names that Excel makes of a sheet's page setup; exceljs keeps them there. */
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const isPrintName = (name: string): boolean => name === PRINT_AREA || name === PRINT_TITLES;

export function readFileNames(source: WorkbookPackage): FileName[] {
  const xml = withoutMainPrefix(source.workbookXml);
  const parent = childElements(xml).find(({ name }) => name === "definedNames");
  if (parent === undefined) return [];
  const worksheets = source.sheets.filter(({ kind }) => kind === "worksheet");
  return childElements(xml, parent).map((element) => {
    const attributes = attributesOf(xml.slice(element.start, element.contentStart));
    const local = attributes.get("localSheetId");
    const name = attributes.get("name") ?? "";
    attributes.delete("name");
    attributes.delete("localSheetId");
    const found: FileName = { name, refersTo: textOf(xml, element), attributes };
    const sheet = local === undefined ? undefined : source.sheets[Number(local)];
    if (local !== undefined) found.sheet = sheet === undefined ? -1 : worksheets.indexOf(sheet);
    return found;
  });
}

const AREA = /\$[A-Z]{1,3}\$[0-9]+:\$[A-Z]{1,3}\$[0-9]+$/u;
const ROWS_OR_COLUMNS = /(?:\$[0-9]+:\$[0-9]+|\$[A-Z]{1,3}:\$[A-Z]{1,3})$/u;

/** Print areas and titles as exceljs understands them; what it does not is only kept. */
export function printNamesForExceljs(names: readonly FileName[]): string {
  return names
    .flatMap(({ name, refersTo, sheet }) => {
      if (sheet === undefined || sheet < 0 || !isPrintName(name)) return [];
      const pattern = name === PRINT_AREA ? AREA : ROWS_OR_COLUMNS;
      const pieces = splitUnion(refersTo).map((piece) => pattern.exec(piece)?.[0]);
      if (pieces.includes(undefined)) return [];
      const ranges = pieces.map((piece) => `S${sheet + 1}!${piece}`);
      const entry = (text: string): string =>
        `<definedName name="${name}" localSheetId="${sheet}">${text}</definedName>`;
      return name === PRINT_AREA ? ranges.map(entry) : [entry(ranges.join(","))];
    })
    .join("");
}

/** Parts of "'a,b'!$A$1:$B$2,'a,b'!$D$1:$E$2": commas inside quotes belong to the sheet's name. */
function splitUnion(refersTo: string): string[] {
  return refersTo.match(/(?:'(?:[^']|'')*'|[^,'])+/gu) ?? [];
}

/** Gives the workbook the file's names; those of the page setup are kept by their worksheet, see `namesXml`. */
export function adoptNames(
  workbook: ExcelJS.Workbook,
  names: readonly FileName[],
  worksheets: readonly ExcelJS.Worksheet[],
): void {
  const adopted = names.flatMap(({ name, refersTo, sheet, attributes }): WorkbookName[] => {
    if (isPrintName(name)) return [];
    if (sheet === undefined) return [{ name, refersTo, attributes }];
    const worksheet = worksheets[sheet];
    return worksheet === undefined ? [] : [{ name, refersTo, attributes, sheet: worksheet }];
  });
  setNames(workbook, adopted);
}

export interface PrintNames {
  /** The file's print names of worksheets whose page setup nobody changed, with the worksheet's present position. */
  kept: { name: FileName; position: number }[];
  /** What exceljs wrote: every name, of which the print names are used. */
  saved: readonly string[];
}

/** The content of <definedNames> for a workbook. */
export function namesXml(workbook: ExcelJS.Workbook, { kept, saved }: PrintNames): string {
  const own = namesOf(workbook).flatMap(({ name, refersTo, attributes, sheet }) => {
    const position = sheet === undefined ? undefined : workbook.worksheets.indexOf(sheet);
    return position === -1 ? [] : [nameXml({ name, refersTo, attributes }, position)];
  });
  const keptPositions = new Set(kept.map(({ position }) => position));
  const made = saved.filter((xml) => {
    const attributes = attributesOf(xml.slice(0, xml.indexOf(">")));
    return (
      isPrintName(attributes.get("name") ?? "") && !keptPositions.has(Number(attributes.get("localSheetId")))
    );
  });
  return [...own, ...kept.map(({ name, position }) => nameXml(name, position)), ...made].join("");
}

/** Attribute order does not matter to the format; the file's own attributes come as they were. */
function nameXml(name: FileName, position: number | undefined): string {
  const attributes = [...name.attributes].map(([key, value]) => ` ${key}="${encodeXml(value)}"`).join("");
  const local = position === undefined ? "" : ` localSheetId="${position}"`;
  return `<definedName name="${encodeXml(name.name)}"${attributes}${local}>${encodeXml(name.refersTo)}</definedName>`;
}

/** The file's print names of one worksheet. */
export function printNamesOf(names: readonly FileName[], sheet: number): FileName[] {
  return names.filter((name) => name.sheet === sheet && isPrintName(name.name));
}
