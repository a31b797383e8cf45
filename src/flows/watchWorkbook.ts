import { watchSheets, type SheetEvents } from "../excel/watchSheets";

/** Follows the open workbook for as long as a door is open; answers how to stop. */
export async function watchWorkbook(events: SheetEvents): Promise<() => void> {
  const stop = await watchSheets(events);
  return () => void stop().catch(() => {});
}
