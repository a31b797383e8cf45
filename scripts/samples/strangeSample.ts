import type ExcelJS from "exceljs";
import { planSample } from "./planSample";

const HEADER_ROW = 8;
const HEADINGS = ["#", "Việc", "Ai làm", "Ai giúp", "Khi nào", "Được gì"];

/** The sample plan with headings of its author: the person points to them and says what they mean. */
export function strangeSample(): ExcelJS.Workbook {
  const workbook = planSample();
  const sheet = workbook.worksheets[0]!;
  HEADINGS.forEach((text, index) => {
    sheet.getCell(HEADER_ROW, index + 1).value = text;
  });
  return workbook;
}
