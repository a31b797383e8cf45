import { revealCell } from "../excel/revealCell";
import { selectCell, type HiddenBy, type Selected } from "../excel/selectCell";

/** Shows a hidden cell because the person asked for it, and goes there; answers what still hides it. Throws ExcelFailure. */
export async function showCell(sheet: string, cell: string, hiddenBy: HiddenBy): Promise<Selected> {
  await revealCell(sheet, cell, hiddenBy);
  return selectCell(sheet, cell);
}
