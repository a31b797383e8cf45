import { saveWorkbook } from "../host/workbookFile";
import type { Language } from "../texts/say";
import { sayLoss } from "../texts/sayFile";
import type { Bench } from "./bench";

/** Downloads the checked copy, or answers what saving would lose, one sentence each; then nothing is saved. */
export async function saveCopy({ opened, name }: Bench, language: Language): Promise<string[]> {
  const bytes = await saveWorkbook(opened);
  if (opened.losses.length > 0) return opened.losses.map((loss) => sayLoss(language, loss));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "application/octet-stream" }));
  link.download = name.replace(/(?:\.xlsx)?$/u, ".checked.xlsx");
  link.click();
  URL.revokeObjectURL(link.href);
  return [];
}
