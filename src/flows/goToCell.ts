import { selectCell, type Selected } from "../excel/selectCell";

/** Selects the cell of a finding and tells what hides it, if anything; nothing is unhidden. Throws ExcelFailure. */
export async function goToCell(sheet: string, cell: string): Promise<Selected> {
  return selectCell(sheet, cell);
}
