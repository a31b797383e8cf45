import { findingsContents } from "../core/report/findingsDraft";
import { allFindings } from "../core/report/report";
import { applyEdits, type WorkbookEdit } from "../excel/applyEdits";
import { say, sayDay, type Language } from "../texts/say";
import type { CheckedWorkbook } from "./checkWorkbook";
import type { Keeping } from "./journalStore";
import { keptOrNot } from "./keepAction";
import { marksOf } from "./markFindings";

/** When the check ran and for whom it is written. `time` is "10:42", `day` an ISO day. */
export interface WritingSettings {
  time: string;
  day: string;
  language: Language;
}

/**
 * Writes the sheet "Kết quả kiểm tra"; running again replaces its rows and keeps typed opinions. With `keeping` it is an
 * action in the journal. Throws ExcelFailure.
 */
export async function writeFindingsSheet(
  check: CheckedWorkbook,
  settings: WritingSettings,
  keeping?: Keeping,
): Promise<void> {
  const said = { action: "report", sheet: say("vi", "report.sheetName"), count: 0 };
  await keptOrNot(said, keeping, (keep) => applyEdits([findingsSheetOf(check, settings)], keep));
}

/** Marks every sheet that can be marked and writes the findings sheet, all or nothing. Throws ExcelFailure. */
export async function writeFindings(check: CheckedWorkbook, settings: WritingSettings): Promise<void> {
  const open = check.sheets.filter((sheet) => !check.protectedSheets.includes(sheet.name));
  await applyEdits([...open.map(marksOf), findingsSheetOf(check, settings)]);
}

function findingsSheetOf(check: CheckedWorkbook, { time, day, language }: WritingSettings): WorkbookEdit {
  const head = { fileName: check.fileName, time, day: sayDay(day), planYear: check.plan.year };
  return {
    kind: "findings-sheet",
    compose: (opinions) => findingsContents(allFindings(check), head, language, opinions),
  };
}
