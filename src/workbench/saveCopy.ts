import { saveWorkbook } from "../host/workbookFile";
import { say, type Language } from "../texts/say";
import { sayLoss } from "../texts/sayFile";
import type { Bench } from "./bench";

/**
 * Downloads a copy of the workbook as it stands and says so; where saving would lose something nothing is saved and each
 * loss is named. Answers sentences for the person.
 */
export async function saveCopy({ opened, name }: Bench, language: Language): Promise<string[]> {
  const bytes = await saveWorkbook(opened);
  if (opened.losses.length > 0) {
    const losses = opened.losses.map((loss) => sayLoss(language, loss));
    return [say(language, "workbench.losses", { file: name }), ...losses];
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "application/octet-stream" }));
  link.download = name.replace(/(?:\.xlsx)?$/u, "-ban-sao.xlsx");
  link.click();
  URL.revokeObjectURL(link.href);
  return [say(language, "workbench.saved", { file: link.download })];
}
