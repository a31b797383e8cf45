import type ExcelJS from "exceljs";
import type { Area } from "../sheet/areas";
import type { HostDocument } from "./hostDocument";
import type { HostObject } from "./hostObject";

/** Makes the objects that many others answer; it stands between them so that they need not import each other. */
export interface ObjectFactory {
  workbook(document: HostDocument): HostObject;
  worksheet(document: HostDocument, sheet: ExcelJS.Worksheet): HostObject;
  range(document: HostDocument, sheet: ExcelJS.Worksheet, area: Area): HostObject;
  areas(document: HostDocument, sheet: ExcelJS.Worksheet, areas: Area[]): HostObject;
}
