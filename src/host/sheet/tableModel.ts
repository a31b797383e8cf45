import type ExcelJS from "exceljs";
import { areaText, columnLetters, intersection, parseLocal, type Area } from "./areas";
import { hostError } from "../wire/errors";
import { internals, type TableModel } from "./exceljsInternals";
import type { HostDocument } from "../wire/hostDocument";
import { isSameName } from "./sheetNames";

/** An Excel table and the sheet it stands on. */
export interface FoundTable {
  sheet: ExcelJS.Worksheet;
  model: TableModel;
}

export function tablesOn(sheet: ExcelJS.Worksheet): FoundTable[] {
  return Object.values(internals(sheet).tables).map(({ model }) => ({ sheet, model }));
}

export function allTables(document: HostDocument): FoundTable[] {
  return document.sheets().flatMap(tablesOn);
}

/** Header, body and totals. */
export function tableArea(model: TableModel): Area {
  const area = parseLocal(model.tableRef);
  if (!area) throw hostError("GeneralException", "Table", `The table ${model.name} has no readable area.`);
  return area;
}

export function tableAreas(sheet: ExcelJS.Worksheet): Area[] {
  return tablesOn(sheet).map(({ model }) => tableArea(model));
}

export function bodyArea(model: TableModel): Area {
  const area = tableArea(model);
  return {
    ...area,
    top: area.top + (model.headerRow ? 1 : 0),
    bottom: area.bottom - (model.totalsRow ? 1 : 0),
  };
}

/** Gives a table another area; the filter covers header and body. */
export function setTableArea(model: TableModel, area: Area): void {
  model.tableRef = areaText(area);
  model.ref = `${columnLetters(area.left)}${area.top + 1}`;
  const bottom = area.bottom - (model.totalsRow ? 1 : 0);
  model.autoFilterRef = `${model.ref}:${columnLetters(area.right)}${bottom + 1}`;
}

/** Puts a table over cells that are already there. exceljs' own `addTable` would write them anew. */
export function placeTable(
  sheet: ExcelJS.Worksheet,
  area: Area,
  name: string,
  columns: readonly string[],
): TableModel {
  const model: TableModel = {
    name,
    displayName: name,
    tableRef: "",
    autoFilterRef: "",
    headerRow: true,
    totalsRow: false,
    columns: columns.map((column) => ({ name: column, filterButton: true, totalsRowFunction: "none" })),
    rows: [],
    style: {
      theme: "TableStyleMedium2",
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: true,
      showColumnStripes: false,
    },
  };
  setTableArea(model, area);
  internals(sheet).tables[name] = { table: model, model };
  return model;
}

export function removeTable({ sheet, model }: FoundTable): void {
  const held = internals(sheet).tables;
  for (const [key, table] of Object.entries(held)) if (table.model === model) delete held[key];
}

/** The first free "TableN". */
export function freeTableName(document: HostDocument): string {
  const taken = allTables(document).map(({ model }) => model.name);
  for (let number = 1; ; number++) {
    const name = `Table${number}`;
    if (!taken.some((other) => isSameName(other, name))) return name;
  }
}

/** Tables may overlap neither each other nor merged cells. */
export function requireFreeArea(
  sheet: ExcelJS.Worksheet,
  area: Area,
  merges: readonly Area[],
  location: string,
): void {
  const taken = [...tableAreas(sheet), ...merges];
  if (taken.some((other) => intersection(other, area))) throw hostError("MergedRangeConflict", location);
}
