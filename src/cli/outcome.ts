import { technicalDetails, type ExcelFailure } from "../flows/failure";
import { WorkbookFileError } from "../host/workbookFileError";
import { say, type Language } from "../texts/say";
import { sayLoss, sayRefusedFile } from "../texts/sayFile";
import { CommandRefused } from "./refused";
import type { Saved } from "./session";

/** Whether a copy was saved, and if not, why. */
export function savingLines(file: string, saved: Saved, language: Language): string[] {
  if ("failure" in saved) return failureLines(file, saved.failure, language);
  if ("losses" in saved) {
    const losses = saved.losses.map((loss) => `  ${sayLoss(language, loss)}`);
    return [say(language, "cli.report.notSaved", { file }), ...losses];
  }
  return [say(language, "cli.report.saved", { file: saved.copy })];
}

/** What became of the copies that were asked for. */
export function copiesLines(files: readonly { file: string; saved?: Saved }[], language: Language): string[] {
  return files.flatMap(({ file, saved }) => (saved ? savingLines(file, saved, language) : []));
}

/** The sheets that could only be read. */
export function lockedLines(sheets: readonly string[], language: Language): string[] {
  return sheets.map((sheet) => say(language, "cli.report.protected", { sheet }));
}

/** Why no copy was saved; what was not foreseen with its technical details for the IT officer. */
function failureLines(file: string, failure: ExcelFailure, language: Language): string[] {
  const details = failure.reason === "unknown" ? [`  ${technicalDetails(failure.cause)}`] : [];
  return [`${file}: ${say(language, `error.${failure.reason}`, failure.values)}`, ...details];
}

/** One plain line; what was not foreseen is named for the IT officer, without a stack trace. */
export function refusalLine(error: unknown, file: string, language: Language): string {
  if (error instanceof CommandRefused) {
    const sentence = say(language, error.key, error.values);
    return error.key.startsWith("error.") ? `${file}: ${sentence}` : sentence;
  }
  if (error instanceof WorkbookFileError) return sayRefusedFile(language, file, error);
  const detail = error instanceof Error ? error.message.split("\n")[0]! : String(error);
  return say(language, "cli.unexpected", { file, detail });
}
