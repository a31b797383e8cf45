import { basename } from "node:path";
import { ExcelFailure } from "../flows/failure";
import { createHost, type Host } from "../host/createHost";
import type { Loss } from "../host/loss";
import { loadOffice } from "../host/officeRealm";
import type { OpenedWorkbook } from "../host/openedWorkbook";
import { saveWorkbook } from "../host/workbookFile";
import { openFile } from "./openFile";
import { CommandRefused } from "./refused";
import { writeWhole } from "./saveCopy";

/** A workbook file that is open on the embedded host. */
export interface Session {
  opened: OpenedWorkbook;
  host: Host;
}

/** What became of the copy: saved, not saved because saving would lose something, or not written to at all. */
export type Saved = { copy: string } | { losses: readonly Loss[] } | { failure: ExcelFailure };

/** Runs some work on a file that Office.js is connected to. What a flow throws becomes CommandRefused; the file is never written. */
export async function withWorkbook<Answer>(
  file: string,
  work: (session: Session) => Promise<Answer>,
): Promise<Answer> {
  const opened = await openFile(file);
  await loadOffice();
  const host = createHost(opened.workbook, { fileName: basename(file) });
  host.connect();
  try {
    return await work({ opened, host });
  } catch (error) {
    throw refusalOf(error, file, opened);
  } finally {
    host.disconnect();
  }
}

/** Changes the open workbook and saves it as a copy; nothing is saved where the change or the saving would lose something. */
export async function saveAfter(
  { opened, host }: Session,
  copy: string,
  change: () => Promise<void>,
): Promise<Saved> {
  try {
    await change();
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

/** What a flow threw, as the command line says it. */
function refusalOf(error: unknown, file: string, opened: OpenedWorkbook): unknown {
  if (!(error instanceof ExcelFailure)) return error;
  if (error.reason === "sheetGone") {
    const sheets = opened.workbook.worksheets.map((sheet) => sheet.name).join(", ");
    return new CommandRefused("cli.noSheet", { file, sheet: error.values["sheet"] ?? "", sheets });
  }
  return new CommandRefused(`error.${error.reason}`, error.values, { cause: error });
}
