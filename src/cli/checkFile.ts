import { basename } from "node:path";
import { ExcelFailure } from "../flows/failure";
import { checkWorkbook, type CheckedWorkbook, type CheckRequest } from "../flows/checkWorkbook";
import { writeFindings } from "../flows/writeFindings";
import { createHost, type Host } from "../host/createHost";
import type { Loss } from "../host/loss";
import { loadOffice } from "../host/officeRealm";
import type { OpenedWorkbook } from "../host/openedWorkbook";
import { saveWorkbook } from "../host/workbookFile";
import type { Language } from "../texts/say";
import { openFile } from "./openFile";
import { CommandRefused } from "./refused";
import { writeWhole } from "./saveCopy";

/** What to check in a file, and where its marked copy goes. */
export interface FileRequest {
  file: string;
  request: CheckRequest;
  /** Path of the copy with marks and findings sheet; none is saved without it. */
  copy?: string;
  /** "10:42" */
  time: string;
  language: Language;
}

/** A checked file; `saved` is missing where no copy was asked for. */
export interface CheckedFile {
  file: string;
  check: CheckedWorkbook;
  saved?: { copy: string } | { losses: readonly Loss[] } | { failure: ExcelFailure };
}

/** Checks one workbook file through the embedded host. Throws CommandRefused; the file itself is never written. */
export async function checkFile(job: FileRequest): Promise<CheckedFile> {
  const { file, request } = job;
  const opened = await openFile(file);
  await loadOffice();
  const host = createHost(opened.workbook, { fileName: basename(file) });
  host.connect();
  try {
    const check = await checkWorkbook(request).catch((error: unknown) => {
      throw refusalOf(error, file, opened);
    });
    if (check.sheets.length === 0) throw new CommandRefused("file.noContents", { file });
    return {
      file,
      check,
      ...(job.copy !== undefined && { saved: await saveCopy({ opened, host }, check, job, job.copy) }),
    };
  } finally {
    host.disconnect();
  }
}

async function saveCopy(
  { opened, host }: { opened: OpenedWorkbook; host: Host },
  check: CheckedWorkbook,
  { request, time, language }: FileRequest,
  copy: string,
): Promise<NonNullable<CheckedFile["saved"]>> {
  try {
    await writeFindings(check, { time, day: request.asOf, language });
  } catch (error) {
    if (error instanceof ExcelFailure) return { failure: error };
    throw error;
  }
  // Programs that only show a file rely on the results that are saved with its formulas.
  host.recalculate();
  const bytes = await saveWorkbook(opened);
  if (opened.losses.length > 0) return { losses: opened.losses };
  await writeWhole(copy, bytes);
  return { copy };
}

function refusalOf(error: unknown, file: string, opened: OpenedWorkbook): unknown {
  if (!(error instanceof ExcelFailure)) return error;
  if (error.reason === "sheetGone") {
    const sheets = opened.workbook.worksheets.map((sheet) => sheet.name).join(", ");
    return new CommandRefused("cli.noSheet", { file, sheet: error.values["sheet"] ?? "", sheets });
  }
  return new CommandRefused(`error.${error.reason}`, error.values, { cause: error });
}
