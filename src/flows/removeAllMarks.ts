import { openSheets } from "../excel/openSheets";
import { removeMarks } from "./markFindings";

/** Takes our marks off every sheet that is not protected, checked or not; answers which. Throws ExcelFailure. */
export async function removeAllMarks(): Promise<string[]> {
  const sheets = await openSheets();
  await removeMarks(sheets);
  return sheets;
}
