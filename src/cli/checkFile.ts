import { checkWorkbook, type CheckedWorkbook, type CheckRequest } from "../flows/checkWorkbook";
import { writeFindings } from "../flows/writeFindings";
import type { Language } from "../texts/say";
import { CommandRefused } from "./refused";
import { saveAfter, withWorkbook, type Saved, type Session } from "./session";

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
  saved?: Saved;
}

/** Checks one workbook file through the embedded host. Throws CommandRefused; the file itself is never written. */
export async function checkFile(job: FileRequest): Promise<CheckedFile> {
  const { file, request } = job;
  return withWorkbook(file, async (session) => {
    const check = await checkWorkbook(request);
    if (check.sheets.length === 0) throw new CommandRefused("file.noContents", { file });
    return {
      file,
      check,
      ...(job.copy !== undefined && { saved: await saveChecked(session, check, job, job.copy) }),
    };
  });
}

async function saveChecked(
  session: Session,
  check: CheckedWorkbook,
  { request, time, language }: FileRequest,
  copy: string,
): Promise<Saved> {
  return saveAfter(session, copy, () => writeFindings(check, { time, day: request.asOf, language }));
}
