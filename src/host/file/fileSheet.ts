/**
 * One worksheet part of the file, taken apart: what exceljs gets to read, and what is kept letter by letter because exceljs would
 * drop it or spell it otherwise.
 */
import { overlaps, readBox, type Box } from "../formula/boxes";
import {
  cellFeatures,
  type CellFeatures,
  cellsForExceljs,
  collapsedRows,
  emptyTextResults,
  fittedRows,
} from "./fileCells";
import { type DateSystem } from "../sheet/serials";
import { SHEET_CHILDREN } from "./sheetChildren";
import { type XmlElement, childElements, openingTags, rootElement, sourceOf } from "./xmlScan";

const READ_BY_EXCELJS = new Set(SHEET_CHILDREN.flatMap(({ name, isRead }) => (isRead ? [name] : [])));

/** exceljs holds one object per cell of a validation: a rule on whole columns would take the memory of a million. */
const MOST_VALIDATED_CELLS = 20_000;

export interface FileSheet {
  part: string;
  /** The root's opening tag with its namespaces. */
  root: string;
  /** The file's text of each child but the cells, by local name; several of a kind follow each other. */
  children: ReadonlyMap<string, string[]>;
  /** What exceljs reads. */
  forExceljs: string;
  /** One-based numbers of rows whose height Excel fits by itself, with that height. */
  fittedRows: ReadonlyMap<number, string>;
  /** One-based numbers of rows whose outline group is closed. */
  collapsedRows: ReadonlySet<number>;
  /** Addresses of formulas whose result is the empty text; exceljs reads them as having no result. */
  emptyTextResults: string[];
  cellFeatures: CellFeatures;
  /** True when validations were too many to show to exceljs. */
  withheldValidations: boolean;
}

const SHEET_DATA = /<sheetData(?:\s[^>]*)?(?:\/>|>)/u;

/** Removes the prefix under which some programs write the main namespace: <x:row> becomes <row>. */
export function withoutMainPrefix(xml: string): string {
  const declared =
    /xmlns:(?<prefix>[^\s=]+)\s*=\s*["']http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main["']/u.exec(
      xml,
    );
  const prefix = declared?.groups?.["prefix"];
  if (prefix === undefined || !xml.includes(`<${prefix}:`)) return xml;
  return xml
    .replaceAll(new RegExp(String.raw`<(?<close>/?)${prefix}:`, "gu"), "<$<close>")
    .replace(declared?.[0] ?? "", `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`);
}

export interface SplitSheet {
  /** Everything but the rows: the cells' element is left empty. */
  shell: string;
  rows: string;
}

/** Cuts the rows out, so that the rest can be read without walking over every cell. */
export function splitSheet(xml: string): SplitSheet {
  const opening = SHEET_DATA.exec(xml);
  if (opening === null) return { shell: xml, rows: "" };
  const start = opening.index + opening[0].length;
  const end = opening[0].endsWith("/>") ? -1 : xml.lastIndexOf("</sheetData>");
  if (end < 0) return { shell: xml, rows: "" };
  const after = xml.slice(end + "</sheetData>".length);
  return { shell: `${xml.slice(0, opening.index)}<sheetData/>${after}`, rows: xml.slice(start, end) };
}

export function readFileSheet(part: string, written: string, dateSystem: DateSystem): FileSheet {
  const { shell, rows } = splitSheet(withoutMainPrefix(written));
  const root = rootElement(shell);
  if (root === undefined) throw new Error(`no root element in ${part}`);
  const elements = childElements(shell);
  const children = new Map<string, string[]>();
  for (const element of elements) {
    if (element.name === "sheetData") continue;
    children.set(element.name, [...(children.get(element.name) ?? []), sourceOf(shell, element)]);
  }
  const withheldValidations =
    validatedCells(children.get("dataValidations")?.[0] ?? "") > MOST_VALIDATED_CELLS;
  const cells = cellsForExceljs(rows, dateSystem);
  const body = elements
    .filter(({ name }) => READ_BY_EXCELJS.has(name) && !(withheldValidations && name === "dataValidations"))
    .map((element) =>
      element.name === "sheetData" ? `<sheetData>${cells}</sheetData>` : sourceOf(shell, element),
    )
    .join("");
  const opening = shell.slice(root.start, root.contentStart);
  return {
    part,
    root: opening,
    children,
    forExceljs: `${opening}${body}${mergesForExceljs(shell, elements)}</worksheet>`,
    fittedRows: fittedRows(rows),
    collapsedRows: collapsedRows(rows),
    emptyTextResults: emptyTextResults(rows),
    cellFeatures: cellFeatures(rows),
    withheldValidations,
  };
}

/** exceljs refuses merges that overlap or hold one cell; Excel would repair them, other programs show them. */
function mergesForExceljs(shell: string, elements: readonly XmlElement[]): string {
  const parent = elements.find(({ name }) => name === "mergeCells");
  if (parent === undefined) return "";
  const taken: Box[] = [];
  const kept = childElements(shell, parent).filter(({ attributes }) => {
    const box = readBox(attributes.get("ref") ?? "");
    if (box === undefined || (box.top === box.bottom && box.left === box.right)) return false;
    if (taken.some((other) => overlaps(box, other))) return false;
    taken.push(box);
    return true;
  });
  return `<mergeCells>${kept.map((element) => sourceOf(shell, element)).join("")}</mergeCells>`;
}

function validatedCells(dataValidations: string): number {
  let cells = 0;
  for (const { attributes } of openingTags(dataValidations, "dataValidation")) {
    for (const reference of (attributes.get("sqref") ?? "").split(/\s+/u)) {
      const box = readBox(reference);
      // Whole columns and rows have no box: A:A.
      cells +=
        box === undefined ? MOST_VALIDATED_CELLS : (box.bottom - box.top + 1) * (box.right - box.left + 1);
    }
  }
  return cells;
}
