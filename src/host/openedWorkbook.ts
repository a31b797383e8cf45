/** An open workbook and what is remembered of its file until it is saved. */
import type ExcelJS from "exceljs";
import type { FileName } from "./file/fileNames";
import type { FileStyles } from "./file/fileStyles";
import type { KeptSheet } from "./file/keptSheet";
import type { Loss } from "./loss";
import type { WorkbookPackage } from "./file/packageParts";

/** What is remembered of the file between opening and saving. */
export interface OpenedFile {
  bytes: Uint8Array;
  source: WorkbookPackage;
  names: FileName[];
  styles: FileStyles;
  stylesXml: string | undefined;
  sheets: KeptSheet[];
}

export interface OpenedWorkbook {
  workbook: ExcelJS.Workbook;
  /** Absent for a workbook that was made and not opened. */
  file?: OpenedFile;
  /** What the last save could not bring back; empty before the first. */
  losses: Loss[];
}
