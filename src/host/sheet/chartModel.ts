import type ExcelJS from "exceljs";
import type { Area } from "./areas";

/** A chart asked for through Office.js. exceljs cannot write one: it lives in this session, and the saved file says so. */
export interface ChartModel {
  name: string;
  chartType: string;
  title: string;
  /** Where its numbers stand. */
  source: { sheet: ExcelJS.Worksheet; area: Area };
  seriesBy: string;
  left: number;
  top: number;
  width: number;
  height: number;
}
