import type ExcelJS from "exceljs";
import type { Area } from "./areas";
import { internals, type MergeBox } from "./exceljsInternals";

function areaOf(box: MergeBox): Area {
  return { top: box.top - 1, left: box.left - 1, bottom: box.bottom - 1, right: box.right - 1 };
}

/** Every merge of a sheet that is wanted, top to bottom, left to right. */
export function mergesOf(
  sheet: ExcelJS.Worksheet,
  isWanted: (box: MergeBox) => boolean = () => true,
): Area[] {
  return Object.values(internals(sheet)._merges)
    .filter((box): box is MergeBox => box !== undefined && isWanted(box))
    .map(areaOf)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Merges whose top left cell lies in the area; those are the ones Excel reports. */
export function mergesStartingIn(sheet: ExcelJS.Worksheet, area: Area): Area[] {
  return mergesOf(
    sheet,
    ({ top, left }) => top > area.top && left > area.left && top <= area.bottom + 1 && left <= area.right + 1,
  );
}

/** Merges that share at least one cell with the area. */
export function mergesTouching(sheet: ExcelJS.Worksheet, area: Area): Area[] {
  return mergesOf(
    sheet,
    ({ top, left, bottom, right }) =>
      bottom > area.top && right > area.left && top <= area.bottom + 1 && left <= area.right + 1,
  );
}

/** Merges an area; only the top left value survives, the formats stay. */
export function mergeArea(sheet: ExcelJS.Worksheet, area: Area): void {
  unmergeArea(sheet, area);
  sheet.mergeCellsWithoutStyle(area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
}

/** Takes apart every merge that touches the area. exceljs drops the formats of the cells it frees: they are put back. */
export function unmergeArea(sheet: ExcelJS.Worksheet, area: Area): void {
  for (const merge of mergesTouching(sheet, area)) {
    const styles: [ExcelJS.Cell, Partial<ExcelJS.Style>][] = [];
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        const cell = sheet.getCell(row + 1, column + 1);
        styles.push([cell, cell.style]);
      }
    }
    sheet.unMergeCells(merge.top + 1, merge.left + 1, merge.bottom + 1, merge.right + 1);
    for (const [cell, style] of styles) cell.style = style;
  }
}
