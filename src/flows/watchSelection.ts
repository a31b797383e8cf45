import { watchSelection as watchInExcel, type Selection } from "../excel/watchSelection";

/** Follows what the person selects; answers how to stop. Throws ExcelFailure. */
export async function watchSelection(onSelected: (selection: Selection) => void): Promise<() => void> {
  const stop = await watchInExcel(onSelected);
  return () => void stop().catch(() => {});
}
