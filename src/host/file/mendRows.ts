/** Rows: what exceljs would leave out when it saves, and what it adds that the file did not have. */
import type ExcelJS from "exceljs";
import { internals } from "../sheet/exceljsInternals";
import type { FileSheet } from "./fileSheet";

/**
 * Heights that Excel had fitted by itself stay free while nobody set them (exceljs pins every height), and rows of an outline
 * stay open or closed as they were (exceljs closes every group).
 */
export function mendRows(rows: string, { fittedRows, collapsedRows }: FileSheet): string {
  return rows.replace(/<row r="([0-9]+)"([^>]*)>/gu, (_, number: string, attributes: string) => {
    const fitted = fittedRows.get(Number(number));
    const height = / ht="([^"]*)"/u.exec(attributes)?.[1];
    const isFitted = fitted !== undefined && height !== undefined && Number(fitted) === Number(height);
    const free = isFitted ? attributes.replace(' customHeight="1"', "") : attributes;
    const open = collapsedRows.has(Number(number)) ? free : free.replace(' collapsed="1"', "");
    return `<row r="${number}"${open}>`;
  });
}

interface RowCells {
  _cells: unknown[];
}

/** exceljs drops rows without cells, hidden or formatted as they may be: for a save they get an empty cell. */
export async function whileRowsAreHeld<T>(workbook: ExcelJS.Workbook, save: () => Promise<T>): Promise<T> {
  const held: RowCells[] = [];
  for (const worksheet of workbook.worksheets) {
    for (const row of Object.values(internals(worksheet)._rows)) {
      const cells = row as unknown as RowCells | undefined;
      if (row === undefined || cells === undefined || cells._cells.some(Boolean) || row.height) continue;
      const style = (row as unknown as { style: object }).style;
      if (!row.hidden && !row.outlineLevel && Object.keys(style).length === 0) continue;
      row.getCell(1).style = {};
      held.push(cells);
    }
  }
  try {
    return await save();
  } finally {
    for (const cells of held) cells._cells = [];
  }
}
