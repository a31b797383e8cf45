import { openSheets } from "../excel/openSheets";
import type { Keeping } from "./journalStore";
import { removeMarks } from "./markFindings";

/** Takes our marks off every sheet that is not protected, checked or not; answers which. Throws ExcelFailure. */
export async function removeAllMarks(keeping?: Keeping): Promise<string[]> {
  const sheets = await openSheets();
  await removeMarks(sheets, keeping);
  return sheets;
}
