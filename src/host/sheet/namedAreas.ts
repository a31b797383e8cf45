import type ExcelJS from "exceljs";
import { parseLocal, splitSheet, type Area } from "./areas";
import { namesOf } from "./definedNames";
import { internals } from "./exceljsInternals";
import type { HostDocument } from "../wire/hostDocument";
import { isSameName } from "./sheetNames";

export interface NamedArea {
  sheet: ExcelJS.Worksheet;
  area: Area;
}

/** The area a defined name or a table (its body) stands for; undefined when nothing of that name is an area. */
export function findNamedArea(
  document: HostDocument,
  name: string,
  near: ExcelJS.Worksheet,
): NamedArea | undefined {
  return tableBody(document, name) ?? definedArea(document, name, near);
}

function tableBody(document: HostDocument, name: string): NamedArea | undefined {
  for (const sheet of document.sheets()) {
    for (const { model } of Object.values(internals(sheet).tables)) {
      const area = isSameName(model.displayName, name) ? parseLocal(model.tableRef) : undefined;
      if (!area) continue;
      const top = area.top + (model.headerRow ? 1 : 0);
      return { sheet, area: { ...area, top, bottom: area.bottom - (model.totalsRow ? 1 : 0) } };
    }
  }
  return undefined;
}

function definedArea(document: HostDocument, name: string, near: ExcelJS.Worksheet): NamedArea | undefined {
  const found = namesOf(document.workbook).filter((known) => isSameName(known.name, name));
  const defined = found.find(({ sheet }) => sheet === near) ?? found.find(({ sheet }) => sheet === undefined);
  return defined && referredArea(document, defined.refersTo, near);
}

/** The area of a reference as names keep it: "'Phụ lục 01'!$A$1:$C$9". */
export function referredArea(
  document: HostDocument,
  reference: string,
  near: ExcelJS.Worksheet,
): NamedArea | undefined {
  const { sheet: named, local } = splitSheet(reference);
  const sheet = named === undefined ? near : document.findSheet(named);
  const area = parseLocal(local);
  return sheet && area ? { sheet, area } : undefined;
}
